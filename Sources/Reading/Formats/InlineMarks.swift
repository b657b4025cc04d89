/// Marks of emphasis and escape around a cell's text, and the many kinds of space.
enum InlineMarks {
  /// `range` without space and inline marks at its ends.
  static func trim(_ text: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    // Cells are padded with spaces more than with anything else.
    while start < end, text[start] == 0x20 { start += 1 }
    while start < end, text[end - 1] == 0x20 { end -= 1 }
    while start < end, !begins(text[start]) {
      if isMark(text[start]) {
        if isFilling(text, start..<end) { return start..<end }
        start += 1
        continue
      }
      let space = ByteText.spaceLength(text, start, end)
      let tag = space == 0 ? tagLength(text, start, end) : space
      if tag == 0 { break }
      start += tag
    }
    while end > start, !isDigit(text[end - 1]),
      !(end - start > 2 && ByteText.leadsHan(text[end - 3]))
    {
      if isMark(text[end - 1]) {
        end -= 1
        continue
      }
      let space = ByteText.spaceLengthBefore(text, end, start)
      if space == 0, let tag = tagStart(text, end, start) {
        end = tag
        continue
      }
      if text[end - 1] == 0x3B, text[start..<end].reversed().starts(with: self.space.reversed()) {
        end -= self.space.count
        continue
      }
      if space == 0 { break }
      end -= space
    }
    return start..<end
  }

  /// Whether a byte alone tells that a word begins: nearly all words begin so.
  @inline(__always)
  private static func begins(_ byte: UInt8) -> Bool { ByteText.leadsHan(byte) || isDigit(byte) }

  @inline(__always)
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == 0x2A || byte == 0x60 || byte == 0x5C || byte == 0x5F  // * ` \ _
  }

  /// Whether nothing stands there but an underscore or a backslash: what surrounds nothing is no
  /// mark, and fills the cell.
  private static func isFilling(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    range.count <= 2 && (text[range.lowerBound] == 0x5C || text[range.lowerBound] == 0x5F)
      && text[range.upperBound - 1] == text[range.lowerBound]
  }

  /// Length of a tag such as `<br/>`, or of `&nbsp;`, at `at`, or 0.
  private static func tagLength(_ text: [UInt8], _ at: Int, _ end: Int) -> Int {
    if text[at] == 0x26 { return text[at..<end].starts(with: space) ? space.count : 0 }
    guard text[at] == 0x3C, at + 2 < end else { return 0 }
    guard ByteText.isLetter(text[at + 1]) || text[at + 1] == 0x2F && ByteText.isLetter(text[at + 2])
    else { return 0 }
    for close in at + 2..<min(end, at + longestTag) {
      if text[close] == 0x3E { return close + 1 - at }
      if text[close] >= 0x80 || text[close] == 0x3C { return 0 }
    }
    return 0
  }

  /// Where a tag begins that ends at `end`; nil where none does.
  private static func tagStart(_ text: [UInt8], _ end: Int, _ start: Int) -> Int? {
    guard text[end - 1] == 0x3E else { return nil }
    let first = max(start, end - longestTag)
    guard let open = text[first..<end].lastIndex(of: 0x3C), tagLength(text, open, end) == end - open
    else { return nil }
    return open
  }

  private static let longestTag = 64
  private static let space = Array("&nbsp;".utf8)
}
