/// A rectangle of screen cells, by its top left corner and size.
public struct Rect: Hashable, Sendable {
  /// First row, counted from 0 at the top.
  public var row: Int
  /// First column, counted from 0 at the left.
  public var column: Int
  /// Height and width.
  public var size: Size

  /// Makes a rectangle.
  public init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.size = Size(rows: rows, columns: columns)
  }

  /// Number of rows.
  public var rows: Int { size.rows }
  /// Number of columns.
  public var columns: Int { size.columns }
  /// The row just below the rectangle.
  public var endRow: Int { row + size.rows }
  /// The column just right of the rectangle.
  public var endColumn: Int { column + size.columns }
  /// Whether it holds no cell.
  public var isEmpty: Bool { size.rows == 0 || size.columns == 0 }

  /// Whether the cell at `row`, `column` of the screen lies inside.
  public func contains(row: Int, column: Int) -> Bool {
    row >= self.row && row < endRow && column >= self.column && column < endColumn
  }

  /// What lies in both rectangles; empty, at a corner of this one, when they do not meet.
  public func intersection(_ other: Rect) -> Rect {
    let top = min(max(row, other.row), endRow)
    let left = min(max(column, other.column), endColumn)
    return Rect(
      row: top, column: left, rows: min(endRow, other.endRow) - top,
      columns: min(endColumn, other.endColumn) - left)
  }

  /// One line of the rectangle, counted from its top; empty when there is no such line.
  public func line(_ index: Int) -> Rect {
    let isInside = index >= 0 && index < rows
    return Rect(row: row + index, column: column, rows: isInside ? 1 : 0, columns: columns)
  }

  /// The rectangle without some rows at its top.
  public func below(_ count: Int) -> Rect {
    let taken = min(max(0, count), rows)
    return Rect(row: row + taken, column: column, rows: rows - taken, columns: columns)
  }

  /// The rectangle without some columns at its left and right.
  public func inset(left: Int = 0, right: Int = 0) -> Rect {
    let taken = min(max(0, left), columns)
    return Rect(
      row: row, column: column + taken, rows: rows, columns: columns - taken - max(0, right))
  }
}
