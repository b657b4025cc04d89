/// Tables of markup that stand in a plain document, as Markdown allows where its own would not do.
enum MarkupInText {
  /// The line that ends the table which begins on line `first`; nil where none begins.
  ///
  /// - Parameter isOver: set when no table ends any more, so that nobody need look again.
  static func end(
    from first: Int, _ text: [UInt8], _ lines: TextLines, isOver: inout Bool
  ) -> Int? {
    guard !isOver, opens(lines.ranges[first], text) else { return nil }
    let start = lines.ranges[first].lowerBound
    // The second is sought no farther than the first was found: there may be thousands of tables.
    let closed = closings.reduce(nil as Int?) { closed, closing in
      ByteSearch.first(closing, in: text, start..<(closed ?? text.count)) ?? closed
    }
    guard let closed else {
      isOver = true
      return nil
    }
    return (first..<lines.ranges.count).first { closed < lines.ranges[$0].upperBound }
  }

  /// Whether any table of markup begins in a text.
  static func mayBe(in text: [UInt8]) -> Bool {
    openings.contains { ByteSearch.first($0, in: text) != nil }
  }

  /// Whether a line begins with a table, in the tags of a page or by itself.
  private static func opens(_ line: Range<Int>, _ text: [UInt8]) -> Bool {
    var at = line.lowerBound
    while let start = (at..<line.upperBound).first(where: { text[$0] > 0x20 }), text[start] == 0x3C
    {
      let rest = text[start..<line.upperBound]
      if openings.contains(where: { rest.starts(with: $0) }) { return true }
      guard wrappers.contains(where: { rest.starts(with: $0) }),
        let end = ByteSearch.first(0x3E, in: text, start..<line.upperBound)
      else { return false }
      at = end + 1
    }
    return false
  }

  /// Whether the first tag of a page in a text opens a table on its line, with words above it: not the
  /// page is markup but its tables, as recognition of print writes them.
  static func isIn(_ text: [UInt8], firstTag tag: Int) -> Bool {
    let start = text[..<tag].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = ByteSearch.first(0x0A, in: text, from: tag) ?? text.count
    return opens(start..<end, text) && text[..<start].contains { ByteText.leadsHan($0) }
  }

  private static let wrappers = [
    "<html", "<body", "<div", "<center", "<HTML", "<BODY", "<DIV", "<CENTER",
  ].map { Array($0.utf8) }
  private static let openings = ["<table", "<TABLE"].map { Array($0.utf8) }
  private static let closings = ["</table>", "</TABLE>"].map { Array($0.utf8) }
}
