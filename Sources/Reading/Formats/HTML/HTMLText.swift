/// Pages: tables to rows of cells by rowspan and colspan, everything else to lines of words.
enum HTMLText {
  /// Whether a document is a page.
  static func isPage(_ text: [UInt8]) -> Bool {
    let start = text.firstIndex { $0 > 0x20 } ?? 0
    if text.indices.contains(start), text[start] == 0x3C { return !isMarkdown(text) }
    let head = Array(text.prefix(4096))
    return marks.contains { ByteSearch.first($0, in: head) != nil }
  }

  /// Whether rows of bars follow what begins with a tag, as in Markdown of a page with banners.
  private static func isMarkdown(_ text: [UInt8]) -> Bool {
    var rows = 0
    var start: Int? = 0
    while let line = start {
      let next = ByteSearch.first(0x0A, in: text, from: line)
      let end = next ?? text.count
      if (line..<end).first(where: { text[$0] > 0x20 }).map({ text[$0] }) == 0x7C { rows += 1 }
      start = next.map { $0 + 1 }
    }
    return rows >= 8 && !cells.contains { ByteSearch.first($0, in: text) != nil }
  }

  /// A page; nil where it has more tags and stretches of text than anyone's report.
  ///
  /// - Parameter takesHidden: whether text that a browser does not show is taken as well.
  static func mark(_ text: [UInt8], takesHidden: Bool = false) -> MarkedText? {
    let (marked, isAll) = flatten(
      text, PageBuilder(MarkedText(emptyFrom: text)), takesHidden: takesHidden)
    return isAll ? marked : nil
  }

  /// Adds the rows of a stretch of markup that stands in a plain document.
  static func add(_ range: Range<Int>, line: Int, to marked: inout MarkedText) {
    marked =
      flatten(
        Array(marked.source[range]), PageBuilder(marked, base: range.lowerBound, line: line)
      ).marked
  }

  private static func flatten(
    _ markup: [UInt8], _ builder: PageBuilder, takesHidden: Bool = false
  ) -> (marked: MarkedText, isAll: Bool) {
    var flattener = HTMLFlattener(builder, takesHidden: takesHidden)
    let isAll = flattener.parse(markup)
    return (flattener.finish(), isAll)
  }

  private static let cells = ["<td", "<TD"].map { Array($0.utf8) }
  private static let marks: [[UInt8]] = ["<html", "<HTML", "<body", "<!DOCTYPE html"].map {
    Array($0.utf8)
  }
}
