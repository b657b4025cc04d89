/// How a role is drawn: attributes, and a colour of the letters or the terminal's own.
///
/// There is no background: on a light terminal as on a dark one it is the user's.
public struct Look: Hashable, Sendable {
  /// Colour of the letters; the terminal's default when nil.
  public var color: AnsiColor?
  /// Heavier letters, or brighter where the terminal has none.
  public var isBold: Bool
  /// Fainter letters.
  public var isDim: Bool
  /// A line below.
  public var isUnderlined: Bool
  /// Letters and background exchanged.
  public var isReversed: Bool

  /// Makes a look; by default the terminal's own.
  public init(
    _ color: AnsiColor? = nil, isBold: Bool = false, isDim: Bool = false,
    isUnderlined: Bool = false, isReversed: Bool = false
  ) {
    self.color = color
    self.isBold = isBold
    self.isDim = isDim
    self.isUnderlined = isUnderlined
    self.isReversed = isReversed
  }
}
