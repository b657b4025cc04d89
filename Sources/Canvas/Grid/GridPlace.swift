/// What part of a grid is at a place of the screen.
public enum GridPlace: Hashable, Sendable {
  /// The corner over the labels.
  case corner
  /// The header over a column.
  case header(column: Int)
  /// The label of a row.
  case label(row: Int)
  /// A value.
  case cell(row: Int, column: Int)
}
