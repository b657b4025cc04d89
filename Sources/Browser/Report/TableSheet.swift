import Canvas
import Reports

/// A statutory table laid out for the screen: which cell stands in which row and column.
struct TableSheet: Sendable {
  /// A row: a label and cells, or a heading over such rows.
  struct Line: Hashable, Sendable {
    var label: String
    var indent = 0
    var cells: [CellKey] = []
    /// Words in the place of values, over the columns of a part with columns of its own.
    var words: [String] = []
  }

  let kind: TableKind
  let lines: [Line]
  let header: [GridHeaderCell]
  let columnCount: Int

  /// The cell at a place; nil on headings and where a row is shorter.
  func key(row: Int, column: Int) -> CellKey? {
    guard lines.indices.contains(row), lines[row].cells.indices.contains(column) else { return nil }
    return lines[row].cells[column]
  }

  /// The place of a cell, or of the one nearest in meaning in a table that lacks it.
  func place(of wanted: CellKey) -> (row: Int, column: Int)? {
    for key in [wanted] + wanted.relatives {
      for (row, line) in lines.enumerated() {
        if let column = line.cells.firstIndex(of: key) { return (row, column) }
      }
    }
    return nil
  }

  /// The first place that has a cell.
  var firstPlace: (row: Int, column: Int) {
    (lines.firstIndex { !$0.cells.isEmpty } ?? 0, 0)
  }

  /// The nearest row with cells from `row` on, in a direction; nil past the end.
  func row(from row: Int, step: Int) -> Int? {
    var row = row
    while lines.indices.contains(row) {
      if !lines[row].cells.isEmpty { return row }
      row += step
    }
    return nil
  }

  /// How many rows have cells, and which of them `row` is, from 1.
  func position(of row: Int) -> (number: Int, count: Int) {
    var number = 0
    var count = 0
    for (index, line) in lines.enumerated() where !line.cells.isEmpty {
      count += 1
      if index <= row { number = count }
    }
    return (number, count)
  }
}

extension CellKey {
  /// The cells that say the same in the form of another generation, nearest first.
  fileprivate var relatives: [CellKey] {
    let rows = Self.likeRows[row] ?? []
    let columns = Self.likeColumns[column] ?? []
    return columns.map { CellKey(row, $0) } + rows.map { CellKey($0, column) }
      + rows.flatMap { row in columns.map { CellKey(row, $0) } }
  }

  private static let likeRows: [RowID: [RowID]] = [
    .otherTotal: [.lateCorrection], .lateCorrection: [.otherTotal], .lateFee: [.otherTotal],
    .otherRest: [.otherTotal], .otherServices: [.licensing], .procurement: [.fees],
  ]

  private static let likeColumns: [ColumnID: [ColumnID]] = [
    .issued: [.produced, .previousItems], .repealed: [.disclosed, .change],
    .inForce: [.totalDisclosed], .decisions: [.change, .previousItems],
    .amount: [.change, .previousItems], .produced: [.issued], .disclosed: [.repealed],
    .totalDisclosed: [.inForce], .previousItems: [.decisions, .amount],
    .change: [.decisions, .amount], .projects: [.amount],
  ]
}
