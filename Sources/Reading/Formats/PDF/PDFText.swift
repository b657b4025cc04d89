/// PDF: the words of its pages with their boxes, made to lines, tables and rows.
enum PDFText {
  /// - Parameters:
  ///   - output: what a program wrote of the words and their boxes.
  ///   - dialect: how it writes them; by default as `pdftotext -bbox-layout` does.
  static func mark(_ output: [UInt8], _ dialect: BoxDialect = .words) -> MarkedText {
    mark(
      BoxMarkup.pages(
        UTF8Check.isValid(output) ? output : UTF8Check.repaired(output).text, dialect))
  }

  /// The same of words in a table.
  static func mark(table: [UInt8]) -> MarkedText { mark(BoxPages(table: table)) }

  /// The same of words with their boxes from elsewhere.
  static func mark(_ pages: BoxPages) -> MarkedText {
    var text = pages.text
    RadicalSigns.replace(in: &text)
    let upright = SidewaysPages.turned(OverlaidMarks.removed(from: pages.words), text)
    let (single, pageCount) = TwoUpPages.parted(upright, pageCount: pages.pageCount)
    let words = ZeroWords.told(in: single, text)
    let step = LineStep.of(words)
    let whole = StackedNumbers.mended(BrokenUnits.mended(words, text), &text, step: step)
    let all = BoxLine.lines(whole, &text)
    let own = RunningHeads.removed(from: all, text, pageCount: pageCount)
    let lines = BrokenNumbers.mended(own, &text, step: step).filter { !$0.words.isEmpty }
    var rows = BoxRows(lines, text)
    return rows.write(BoxTable.tables(lines, text))
  }

  /// Whether any page has a word.
  static func hasWords(_ output: [UInt8]) -> Bool {
    ByteSearch.first(Array("<word ".utf8), in: output) != nil
  }
}
