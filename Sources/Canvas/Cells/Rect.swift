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
}
