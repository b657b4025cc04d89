/// Tables drawn with a frame around all rows but no line between them, where each line is a row.
enum OutlineRows {
  /// Whether the frames of a text are of this kind: between two rule lines stand more lines with a
  /// label and a number, or with an ordinal, than one row could be broken into.
  static func areIn(_ lines: TextLines, _ text: [UInt8]) -> Bool {
    var first: Int?
    for (line, kind) in lines.kinds.enumerated() {
      switch kind {
      case .rule: first = line + 1
      case .drawnRule: first = line + 1
      case .pipes, .drawn:
        guard let start = first, line + 1 - start >= leastLines else { continue }
        if (start...line).count(where: { isRow(text, lines.ranges[$0]) }) >= leastRows {
          return true
        }
        // Looked at once; what follows of it says nothing new before it ends.
        if line + 1 - start >= 4 * leastLines { first = nil }
      default: first = nil
      }
    }
    return false
  }

  private static let leastLines = 10
  private static let leastRows = 6

  /// Whether a line has a cell that begins with a character and one that is a number or a dash, or one
  /// that begins with an ordinal.
  private static func isRow(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    var hasLabel = false
    var at = range.lowerBound
    while at < range.upperBound {
      let (scalar, length) = ByteText.scalar(text, at)
      at += length
      guard scalar == 0x7C || (scalar >= 0x2500 && scalar <= 0x257F) else { continue }
      while at < range.upperBound, text[at] == 0x20 { at += 1 }
      guard at < range.upperBound else { break }
      if hasOrdinal(text, at..<min(range.upperBound, at + longestOrdinal)) { return true }
      if ByteText.leadsHan(text[at]) || text[at] == 0xEF { hasLabel = true }
      guard hasLabel else { continue }
      let value = ListMark.value(text, at..<range.upperBound)
      if !value.isEmpty, value.upperBound < range.upperBound, text[value.upperBound] == 0x20 {
        return true
      }
    }
    return false
  }

  private static func hasOrdinal(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    let ordinal = Ordinal(ByteText.string(text, range))
    return ordinal.number != nil || ordinal.minorNumber != nil
  }

  /// Bytes of an ordinal: `（十一）`.
  private static let longestOrdinal = 12
}
