/// Marks of emphasis and escape around a cell's text, and the many kinds of space.
enum InlineMarks {
  /// `range` without space and inline marks at its ends.
  static func trim(_ text: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, !begins(text[start]) {
      if isMark(text[start]) {
        start += 1
        continue
      }
      let space = ByteText.spaceLength(text, start, end)
      let tag = space == 0 ? breakTagLength(text, start, end) : space
      if tag == 0 { break }
      start += tag
    }
    while end > start, !isDigit(text[end - 1]), !(end - start > 2 && begins(text[end - 3])) {
      if isMark(text[end - 1]) {
        end -= 1
        continue
      }
      let space = ByteText.spaceLengthBefore(text, end, start)
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

  /// Length of `<br>`, `<br/>` or `&nbsp;` at `at`, or 0.
  private static func breakTagLength(_ text: [UInt8], _ at: Int, _ end: Int) -> Int {
    guard text[at] == 0x3C || text[at] == 0x26 else { return 0 }
    for tag in tags where at + tag.count <= end && text[at..<at + tag.count].elementsEqual(tag) {
      return tag.count
    }
    return 0
  }

  private static let tags: [[UInt8]] = ["<br>", "<br/>", "<br />", "&nbsp;"].map { Array($0.utf8) }
}
