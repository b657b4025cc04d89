/// Lines on which extractors joined the heading of a section to the text before or behind it:
/// `…电话：8766001）。一、总体情况`, `**一、总体情况**2021年，…`.
enum RunInHeadings {
  /// A line cut before each heading that stands within it, and behind one that is set in bold.
  static func parts(_ text: [UInt8], _ line: Range<Int>) -> [Range<Int>] {
    // A line that holds the whole document is cut at its spaces anyway.
    if WholeLine.isLine(line, of: text) { return [line] }
    var parts: [Range<Int>] = []
    var start = line.lowerBound
    func cut(at place: Int) {
      if place > start { parts.append(start..<place) }
      start = place
    }
    var next = line.lowerBound
    while let mark = ByteSearch.first(Self.mark, in: text, next..<max(next, line.upperBound)) {
      next = mark + Self.mark.count
      let begin = mark - 3
      guard begin >= line.lowerBound, isNumeral(text, begin),
        let (boldStart, isBold) = opening(text, begin, from: line.lowerBound),
        let end = title(text, begin..<line.upperBound)
      else { continue }
      cut(at: boldStart)
      if isBold, end + 2 < line.upperBound, isStar(text, end), isStar(text, end + 1) {
        cut(at: end + 2)
      }
      next = end
    }
    if parts.isEmpty { return [line] }
    cut(at: line.upperBound)
    return parts
  }

  /// Where a heading begins with the stars before it, when the line begins there or a sentence ends
  /// before; nil where it may be part of one.
  private static func opening(
    _ text: [UInt8], _ begin: Int, from limit: Int
  ) -> (start: Int, isBold: Bool)? {
    var at = begin
    while at > limit, isStar(text, at - 1) { at -= 1 }
    let start = at
    while at > limit {
      let space = ByteText.spaceLengthBefore(text, at, limit)
      if space == 0 { break }
      at -= space
    }
    let isBold = begin - start >= 2
    if at == limit { return (start, isBold) }
    guard let (before, _) = ByteText.scalarBefore(text, at), ends.contains(before) else {
      return nil
    }
    return (start, isBold)
  }

  /// Where the title of the section with this number ends; nil where other words follow.
  private static func title(_ text: [UInt8], _ range: Range<Int>) -> Int? {
    var end = range.lowerBound
    while end < range.upperBound, end - range.lowerBound < mostBytes {
      let (scalar, length) = ByteText.scalar(text, end)
      if stops.contains(scalar) || ByteText.digit(scalar) != nil { break }
      end += length
    }
    let head = ByteText.string(text, range.lowerBound..<min(end, range.upperBound))
    guard let pattern = HeadingPattern(HanText.characters(head)[...], text: head),
      pattern.isInPlace, pattern.closeness >= 3
    else { return nil }
    return end
  }

  private static func isNumeral(_ text: [UInt8], _ at: Int) -> Bool {
    ByteText.leadsHan(text[at]) && numerals.contains(ByteText.scalar(text, at).value)
  }

  private static func isStar(_ text: [UInt8], _ at: Int) -> Bool { text[at] == 0x2A }

  private static let mark = Array("、".utf8)
  private static let numerals = HanSet(of: "一二三四五六")
  /// What ends a sentence, and the title of the report.
  private static let ends = HanSet(of: "。：:）)！.告")
  private static let stops = HanSet(of: " 　。：:*（(\t")
  /// More than a heading has.
  private static let mostBytes = 3 * HeadingPattern.mostCharacters
}
