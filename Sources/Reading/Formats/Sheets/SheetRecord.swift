/// A page that a program keeps in one cell of a workbook, with its title and source in others: what is
/// left of a site that someone collected.
enum SheetRecord {
  /// The page as a document; nil where no cell has most of what the sheets say, and where they hold a
  /// table themselves.
  static func mark(_ rows: [[SheetRows.Cell]]) -> MarkedText? {
    let cells = rows.enumerated().flatMap { row, cells in
      cells.sorted { $0.column < $1.column }.map { (row: row, text: $0.text) }
    }
    guard let longest = cells.map(\.text.count).max(), longest >= leastOfPage,
      !rows.contains(where: isOfTable)
    else { return nil }
    if cells.contains(where: { isMarkup($0.text) }) {
      var marked = HTMLText.mark(cells.reduce(into: []) { $0 += paragraph($1.text) })
      marked?.sealExtracted()
      return marked
    }
    var page = RecordPage()
    for cell in cells { page.add(cell.text, of: cell.row) }
    let all = cells.reduce(0) { $0 + $1.text.count }
    return page.text(ofAtLeast: all / 5 * 4).map(PlainText.mark)
  }

  /// Whether a row has more numbers than a page has beside it, such as when and how often it was read.
  private static func isOfTable(_ row: [SheetRows.Cell]) -> Bool {
    row.count { ByteText.isDigits($0.text, $0.text.indices) && !$0.text.isEmpty } >= leastOfTable
  }

  private static let leastOfTable = 4

  /// Bytes that a page has at least; a sheet that is a report itself has shorter cells.
  private static let leastOfPage = 1500

  /// Markup as it is, words as a paragraph.
  private static func paragraph(_ text: [UInt8]) -> [UInt8] {
    if text.contains(0x3C) { return text + [0x0A] }
    return opening + text + closing
  }

  private static func isMarkup(_ text: [UInt8]) -> Bool {
    text.count >= leastOfPage && EscapedPage.isMarkup(text)
  }

  private static let opening = Array("<p>".utf8)
  private static let closing = Array("</p>\n".utf8)
}
