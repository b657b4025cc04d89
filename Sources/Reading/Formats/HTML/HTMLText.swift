/// Pages: tables to rows of cells by rowspan and colspan, everything else to lines of words.
enum HTMLText {
  /// Whether a document is a page.
  static func isPage(_ text: [UInt8]) -> Bool {
    let start = text.firstIndex { $0 > 0x20 } ?? 0
    if text.indices.contains(start), text[start] == 0x3C { return !isMarkdown(text) }
    let head = Array(text.prefix(4096))
    guard let tag = marks.compactMap({ ByteSearch.first($0, in: head) }).min() else { return false }
    return !MarkupInText.isIn(text, firstTag: tag)
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

  /// What is taken of a page.
  enum Extent: Sendable {
    /// What a browser shows, without what stands around the report.
    case shown
    /// What a browser does not show as well.
    case hidden
    /// All that is shown: a book has nothing around it, nor has markup within a text.
    case book
  }

  /// A page; nil where it has more tags and stretches of text than anyone's report.
  static func mark(_ text: [UInt8], _ extent: Extent = .shown) -> MarkedText? {
    let named = NamedMarkup.latin(text) ?? text
    let ended = PageEnd.blanked(named) ?? named
    let text = ConditionalMarks.written(asComments: ended) ?? ended
    guard let shown = flattened(text, extent) else { return nil }
    if shown.rows.count(where: { $0.kind == .cells }) < leastRows {
      let gridRows = PageGrids.rows(in: text)
      if !gridRows.isEmpty { return flattened(text, extent, gridRows) }
    }
    return shown
  }

  /// Rows of cells that a page with tables of its own has at least.
  private static let leastRows = 12

  private static func flattened(
    _ text: [UInt8], _ extent: Extent, _ gridRows: Set<Int32> = []
  ) -> MarkedText? {
    var flattener = HTMLFlattener(
      PageBuilder(MarkedText(emptyFrom: text)), extent, gridRows: gridRows)
    return flattener.parse(text) ? flattener.finish() : nil
  }

  /// Adds the rows of a stretch of markup that stands in a plain document.
  static func add(_ range: Range<Int>, line: Int, to marked: inout MarkedText) {
    let markup = Array(marked.source[range])
    // Moved and not copied: a document may have thousands of such stretches.
    var own = MarkedText(emptyFrom: [])
    swap(&own, &marked)
    var flattener = HTMLFlattener(
      PageBuilder(consume own, base: range.lowerBound, line: line), .book)
    _ = flattener.parse(markup)
    marked = flattener.finish()
  }

  private static let cells = ["<td", "<TD"].map { Array($0.utf8) }
  private static let marks: [[UInt8]] = ["<html", "<HTML", "<body", "<!DOCTYPE html"].map {
    Array($0.utf8)
  }
}
