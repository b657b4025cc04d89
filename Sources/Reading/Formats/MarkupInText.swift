/// Tables of markup that stand in a plain document, as Markdown allows where its own would not do.
enum MarkupInText {
  /// The line that ends the table which begins on line `first`; nil where none begins.
  static func end(from first: Int, _ text: [UInt8], _ lines: TextLines) -> Int? {
    let range = lines.ranges[first]
    guard let start = range.first(where: { text[$0] > 0x20 }), text[start] == 0x3C,
      text[start..<range.upperBound].starts(with: opening)
    else { return nil }
    for line in first..<lines.ranges.count {
      let found = ByteSearch.first(closing, in: text, from: lines.ranges[line].lowerBound)
      guard let found else { return nil }
      if found < lines.ranges[line].upperBound { return line }
    }
    return nil
  }

  private static let opening = Array("<table".utf8)
  private static let closing = Array("</table>".utf8)
}
