/// The cells of a table that a program keeps as a list of records, each with its row and column.
struct RecordGrid {
  /// What a record says of one cell.
  struct Cell {
    var row: Int?
    var column: Int?
    var text: [UInt8]?

    /// Takes what a field of the record says of the cell's place.
    mutating func take(_ name: [UInt8], _ value: [UInt8]) {
      // `rowIndex`, `row_index` and `RowIndex` are one name.
      let plain = name.filter { $0 != 0x5F }.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
      if RecordGrid.rowNames.contains(plain) {
        row = row ?? RecordGrid.number(value)
      } else if RecordGrid.columnNames.contains(plain) {
        column = column ?? RecordGrid.number(value)
      }
    }
  }

  private var cells: [(row: Int, column: Int, text: [UInt8])] = []

  /// Takes a cell; false where the record is none, or there is another in its place.
  mutating func add(_ cell: Cell) -> Bool {
    guard let row = cell.row, let column = cell.column, let text = cell.text,
      (0..<Self.tallest).contains(row), (0..<Self.widest).contains(column)
    else { return false }
    cells.append((row, column, text))
    return true
  }

  /// Takes the cells of a list in a list: programs keep a list for each row.
  mutating func add(_ other: RecordGrid) { cells += other.cells }

  var isEmpty: Bool { cells.isEmpty }

  /// The rows of the table, cells that others cover empty; nil for one row or column and where two cells
  /// have one place and are not the same.
  var rows: [[[UInt8]]]? {
    guard let width = cells.map(\.column).max(), width > 0, let top = cells.map(\.row).min(),
      let last = cells.map(\.row).max(), last > top,
      (last - top + 1) * (width + 1) <= Self.leastFilled * cells.count
    else { return nil }
    var rows = [[[UInt8]?]](
      repeating: Array(repeating: nil, count: width + 1), count: last - top + 1)
    for cell in cells {
      if let other = rows[cell.row - top][cell.column], other != cell.text { return nil }
      rows[cell.row - top][cell.column] = cell.text
    }
    return rows.map { $0.map { $0 ?? [] } }
  }

  private static func number(_ text: [UInt8]) -> Int? {
    ByteText.number(text, text.indices, ofAtMost: 4)
  }

  private static let rowNames = names([
    "row", "rowindex", "rowidx", "startrow", "rowstart", "rowno", "startrowoffsetidx",
  ])
  private static let columnNames = names([
    "col", "column", "colindex", "columnindex", "colidx", "columnidx", "startcol", "startcolumn",
    "colstart", "columnstart", "colno", "startcoloffsetidx",
  ])

  private static func names(_ names: [String]) -> Set<[UInt8]> { Set(names.map { Array($0.utf8) }) }

  /// Of how many places at least one has a cell: merged ones cover the others.
  private static let leastFilled = 16
  /// Rows and columns that a table has at most.
  private static let tallest = 1000
  private static let widest = 60
}
