/// What stands before the ordinal of a heading and is none of it: `- 二、`, `📌 **二、`, `【二、…】`,
/// `[二、…](#b)`.
enum OrdinalLead {
  /// The line without such a lead; as it is where no ordinal stands behind one.
  ///
  /// - Parameter isHeading: whether the line is marked as a heading; lists of contents have links, too.
  static func skip(_ text: [UInt8], _ line: Range<Int>, isHeading: Bool) -> Range<Int> {
    guard let first = line.first, !ByteText.leadsHan(text[first]), text[first] &- 0x30 >= 10 else {
      return line
    }
    if let inner = bracketed(text, line, isHeading: isHeading), isOrdinal(text, inner) {
      return inner
    }
    var at = first
    for _ in 0..<mostMarks {
      guard at < line.upperBound else { return line }
      let (scalar, length) = ByteText.scalar(text, at)
      guard isBullet(scalar) || ByteText.isSpace(scalar) else { break }
      at += length
    }
    return at > first && isOrdinal(text, at..<line.upperBound) ? at..<line.upperBound : line
  }

  /// The end of a tag or comment that a line begins with.
  static func tagEnd(_ text: [UInt8], _ line: Range<Int>) -> Int? {
    guard line.count > 2 else { return nil }
    let lead = text[line.lowerBound + 1]
    guard ByteText.isLetter(lead) || lead == 0x2F || lead == 0x21 else { return nil }
    let limit = min(line.upperBound, line.lowerBound + longestTag)
    return ByteSearch.first(0x3E, in: text, line.lowerBound..<limit).map { $0 + 1 }
  }

  /// What stands between brackets or in those of a link, where they are all of a line.
  private static func bracketed(
    _ text: [UInt8], _ line: Range<Int>, isHeading: Bool
  ) -> Range<Int>? {
    let (open, length) = ByteText.scalar(text, line.lowerBound)
    if open == 0x3010 {  // 【
      guard let (close, end) = ByteText.scalarBefore(text, line.upperBound), close == 0x3011,
        line.count > length + end
      else { return nil }
      return line.lowerBound + length..<line.upperBound - end
    }
    guard isHeading, open == 0x5B, text[line.upperBound - 1] == 0x29,
      let close = ByteSearch.first(0x5D, in: text, line), close + 1 < line.upperBound,
      text[close + 1] == 0x28
    else { return nil }
    return line.lowerBound + 1..<close
  }

  private static func isOrdinal(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    let (numeral, length) = ByteText.scalar(text, first)
    guard Ordinal.isNumeral(numeral), first + length < range.upperBound else { return false }
    return marks.contains(ByteText.scalar(text, first + length).value)
  }

  /// Dashes, plus, symbols and pictures, and the marks of strong words: what lists and programs put
  /// before lines.
  private static func isBullet(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2A, 0x2B, 0x2D, 0x5F, 0xB7, 0x2022...0x2027, 0x2190...0x2BFF, 0xFE0F, 0x1F000...0x1FAFF:
      true
    default: false
    }
  }

  private static let marks = HanSet(of: "、.．，,")
  private static let mostMarks = 6
  private static let longestTag = 240
}
