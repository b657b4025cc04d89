/// A row of a ``Grid``: a label in the frozen column and a value for each column.
public struct GridRow: Hashable, Sendable {
  /// The label, cut with `~` when its column is too narrow.
  public var label: String
  /// Columns the label is moved in, for rows below others.
  public var indent: Int
  /// The values from left to right; missing ones are blank.
  public var values: [GridValue]
  /// What the label means.
  public var role: Role

  /// Makes a row.
  public init(_ label: String, indent: Int = 0, values: [GridValue] = [], role: Role = .plain) {
    self.label = label
    self.indent = max(0, indent)
    self.values = values
    self.role = role
  }
}
