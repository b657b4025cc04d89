/// Where something stands in the decoded text of its file.
public struct SourcePlace: Hashable, Sendable {
  /// Line, from 1.
  public var line: Int
  /// Character in the line, from 1.
  public var column: Int
  /// The raw text that stands there.
  public var text: String

  /// Makes a place.
  public init(line: Int, column: Int, text: String) {
    self.line = line
    self.column = column
    self.text = text
  }
}
