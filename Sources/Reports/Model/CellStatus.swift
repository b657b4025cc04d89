/// How a cell came by its value, or why it has none.
public enum CellStatus: String, Sendable, CaseIterable {
  /// Printed as such.
  case read
  /// Cut out of digits run together, with one reading left.
  case split
  /// Lost by extraction, and every reading that agrees with text and sums has this value.
  case inferred
  /// The cell is there and empty.
  case blank
  /// Several readings agree; see the candidates.
  case ambiguous
  /// The document has no such cell.
  case missing
  /// There is text in the cell, and it is no number.
  case unreadable

  /// Whether a cell of this status has a value.
  public var hasValue: Bool { self == .read || self == .split || self == .inferred }
}
