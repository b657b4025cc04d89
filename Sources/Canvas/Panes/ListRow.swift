/// One line of a ``ListPane``.
public struct ListRow: Hashable, Sendable {
  /// The text at the left; cut with `~` when the line is too short.
  public var label: String
  /// What stands at the right end and is never cut: a count, a mark.
  public var trailing: String
  /// Columns the label is moved in.
  public var indent: Int
  /// What the label means.
  public var role: Role
  /// What the text at the right means.
  public var trailingRole: Role

  /// Makes a line.
  public init(
    _ label: String, trailing: String = "", indent: Int = 0, role: Role = .plain,
    trailingRole: Role = .plain
  ) {
    self.label = label
    self.trailing = trailing
    self.indent = indent
    self.role = role
    self.trailingRole = trailingRole
  }
}
