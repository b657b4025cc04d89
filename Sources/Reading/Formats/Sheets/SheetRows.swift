/// Worksheets on their way to a document: each row a row of cells, as wide as its sheet.
struct SheetRows {
  /// What a sheet shows in one of the columns of a row.
  struct Cell {
    let column: Int
    let text: [UInt8]
  }

  private var marked = MarkedText(emptyFrom: [])
  private var line = 0

  /// More columns than any form has.
  static let widest = 64
  /// More rows than a report has, of each sheet.
  static let most = 20_000
  /// More sheets than a report has.
  static let mostSheets = 20

  /// Adds the rows of the next sheet, each with its cells in any order.
  mutating func add(_ rows: [[Cell]]) {
    let width = rows.joined().map { $0.column + 1 }.max() ?? 0
    for row in rows where !TextBounds.isPast(marked) {
      add(row, width: width)
      line += 1
    }
  }

  /// All sheets as a document.
  consuming func finish() -> Result<MarkedText, WordText.Refusal> {
    if TextBounds.isPast(marked) { return .failure(.pastBounds) }
    if marked.rows.isEmpty { return .failure(.damaged) }
    marked.sealExtracted()
    SheetBlocks.trim(&marked)
    return .success(marked)
  }

  private mutating func add(_ row: [Cell], width: Int) {
    var texts = [[UInt8]](repeating: [], count: width)
    for cell in row { texts[cell.column] = cell.text.map { $0 < 0x20 ? 0x20 : $0 } }
    if texts.allSatisfy(\.isEmpty) {
      marked.beginRow(.empty, line: line)
      marked.text.append(0x0A)
      return
    }
    marked.beginRow(.cells, line: line)
    for (column, text) in texts.enumerated() {
      let start = marked.text.count
      marked.text += text
      marked.add(start..<marked.text.count, index: column, line: line)
      marked.text.append(column + 1 == width ? 0x0A : 0x09)
    }
  }
}
