/// A table with a merged header on top and a label column at the left.
public struct Grid: Hashable, Sendable {
  /// What stands over the label column: `项目`.
  public var labelHeading: String
  /// The headings over the value columns, merged or not, in any order.
  public var header: [GridHeaderCell]
  /// Number of value columns.
  public var columnCount: Int
  /// The rows, top to bottom.
  public var rows: [GridRow]

  /// Makes a grid.
  public init(
    labelHeading: String, header: [GridHeaderCell], columnCount: Int, rows: [GridRow]
  ) {
    self.labelHeading = labelHeading
    self.header = header
    self.columnCount = max(0, columnCount)
    self.rows = rows
  }

  /// Number of header rows before their words are wrapped.
  public var headerRowCount: Int {
    header.map { $0.row + $0.rowSpan }.max() ?? 0
  }

  /// The heading directly over a column, which names it.
  public func heading(ofColumn column: Int) -> GridHeaderCell? {
    let last = headerRowCount - 1
    return headerIndex(row: last, column: column).map { header[$0] }
  }

  /// The value of a cell; blank where there is none.
  public func value(row: Int, column: Int) -> GridValue {
    guard rows.indices.contains(row), rows[row].values.indices.contains(column) else {
      return GridValue()
    }
    return rows[row].values[column]
  }

  /// The header cell covering a place of the header.
  func headerIndex(row: Int, column: Int) -> Int? {
    header.firstIndex {
      $0.row <= row && row < $0.row + $0.rowSpan
        && $0.column <= column && column < $0.column + $0.columnSpan
    }
  }
}
