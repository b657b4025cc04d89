/// PDF: the words of its pages with their boxes, made to lines, tables and rows.
enum PDFText {
  /// - Parameter output: what `pdftotext -bbox-layout` wrote.
  static func mark(_ output: [UInt8]) -> MarkedText {
    mark(BoxPages(UTF8Check.isValid(output) ? output : UTF8Check.repaired(output).text))
  }

  /// The same of words in a table.
  static func mark(table: [UInt8]) -> MarkedText { mark(BoxPages(table: table)) }

  /// The same of words with their boxes from elsewhere.
  static func mark(_ pages: BoxPages) -> MarkedText {
    var text = pages.text
    let words = SidewaysPages.turned(pages.words, text)
    let all = BoxLine.lines(BrokenUnits.mended(words, text), &text)
    let whole = RunningHeads.removed(from: all, text, pageCount: pages.pageCount)
    let lines = BrokenNumbers.mended(whole, &text).filter { !$0.words.isEmpty }
    var rows = BoxRows(lines, text)
    return rows.write(BoxTable.tables(lines, text))
  }

  /// Whether a file is what `pdftotext -bbox` wrote, by the first of its pages with a word.
  static func isOutput(_ text: [UInt8]) -> Bool {
    let head = Array(text.prefix(headLength))
    guard let page = ByteSearch.first(firstPage, in: head) else { return false }
    return ByteSearch.first(firstWord, in: Array(text[page...].prefix(headLength))) != nil
  }

  private static let firstPage = Array("<page width=\"".utf8)
  private static let firstWord = Array("<word xMin=\"".utf8)

  /// Bytes before the first page, and from there to its first word.
  private static let headLength = 4096

  /// Whether any page has a word.
  static func hasWords(_ output: [UInt8]) -> Bool {
    ByteSearch.first(Array("<word ".utf8), in: output) != nil
  }
}
