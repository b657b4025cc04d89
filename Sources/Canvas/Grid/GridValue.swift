/// A cell of a ``Grid``: its text, at the right, and perhaps a mark after it.
public struct GridValue: Hashable, Sendable {
  /// What is shown: `1,286`, `-`, or nothing.
  public var text: String
  /// What it means.
  public var role: Role
  /// One narrow character after the text: `+` operand, `✗` fails, `?` unsure.
  public var mark: Character?
  /// What the mark means.
  public var markRole: Role

  /// Makes a value.
  public init(
    _ text: String = "", role: Role = .plain, mark: Character? = nil, markRole: Role = .plain
  ) {
    self.text = text
    self.role = role
    self.mark = mark
    self.markRole = markRole
  }
}
