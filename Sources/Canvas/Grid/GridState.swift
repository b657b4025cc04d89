/// Where the cell cursor of a grid is and what part of the grid is shown.
public struct GridState: Hashable, Sendable {
  /// The cursor's row and the first row shown.
  public var rows: Scroll
  /// The cursor's column.
  public var column: Int
  /// The first of the columns that move sideways.
  public var firstColumn: Int

  /// Starts with the cursor on a cell.
  public init(row: Int = 0, column: Int = 0) {
    rows = Scroll(cursor: row)
    self.column = max(0, column)
    firstColumn = 0
  }

  /// The cursor's row.
  public var row: Int { rows.cursor }
}
