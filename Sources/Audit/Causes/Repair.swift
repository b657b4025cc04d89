import Reports

/// A correction of cells after which all findings of a cause would be settled.
public struct Repair: Hashable, Sendable {
  /// The cells to change, in the order of the form.
  public let changes: [Change]

  /// One cell of a correction.
  public struct Change: Hashable, Sendable {
    /// The cell.
    public let cell: CellKey
    /// What is printed.
    public let from: Amount
    /// What would have to be printed.
    public let to: Amount
  }
}
