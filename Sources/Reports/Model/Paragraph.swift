/// A paragraph of report text.
public struct Paragraph: Hashable, Sendable {
  /// The text on one line, without marks of layout and without indent.
  public let text: String
  /// Line of the document where it begins, from 1.
  public let line: Int

  /// Makes a paragraph.
  public init(text: String, line: Int) {
    self.text = text
    self.line = line
  }
}
