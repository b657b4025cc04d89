/// A paragraph of a ``TextPane``: text, its indent, and what parts of it mean.
public struct TextParagraph: Hashable, Sendable {
  /// A part of the text, in UTF-8 bytes, as ``FoldedText`` and readers count.
  public struct Span: Hashable, Sendable {
    /// From which byte to which.
    public var range: Range<Int>
    /// What the part means.
    public var role: Role
    /// Drawn in reverse video: the match the cursor is on.
    public var isReversed: Bool

    /// Makes a span.
    public init(_ range: Range<Int>, role: Role, isReversed: Bool = false) {
      self.range = range
      self.role = role
      self.isReversed = isReversed
    }
  }

  /// The text, without line breaks.
  public var text: String
  /// What the text means where no span says otherwise.
  public var role: Role
  /// Parts with a meaning of their own; where they overlap the later wins.
  public var spans: [Span]
  /// Blank columns before the first line; 4 for the two characters Chinese paragraphs begin with.
  public var firstIndent: Int
  /// Blank columns before the other lines.
  public var hangingIndent: Int

  /// Makes a paragraph.
  public init(
    _ text: String, role: Role = .plain, spans: [Span] = [], firstIndent: Int = 0,
    hangingIndent: Int = 0
  ) {
    self.text = text
    self.role = role
    self.spans = spans
    self.firstIndent = firstIndent
    self.hangingIndent = hangingIndent
  }
}
