/// How a cell is drawn: attributes, and a foreground colour on the terminal's own background.
public struct Ink: Hashable, Sendable {
  /// Attributes, which add up.
  public var attributes: Attributes
  /// The colour, or nil for the terminal's own.
  public var color: Color?

  /// Makes an ink.
  public init(_ attributes: Attributes = [], color: Color? = nil) {
    self.attributes = attributes
    self.color = color
  }

  /// What a terminal can do to a character without colour.
  public struct Attributes: OptionSet, Hashable, Sendable {
    /// The sum of the attributes' bits.
    public let rawValue: UInt8

    /// Makes a set from the sum of its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Bolder, or brighter.
    public static let bold = Attributes(rawValue: 1)
    /// Fainter.
    public static let dim = Attributes(rawValue: 2)
    /// Underlined.
    public static let underline = Attributes(rawValue: 4)
    /// Foreground and background exchanged.
    public static let reverse = Attributes(rawValue: 8)
  }

  /// The sixteen colours that a terminal's own theme defines, in the order of their numbers.
  public enum Color: UInt8, Hashable, Sendable, CaseIterable {
    case black, red, green, yellow, blue, magenta, cyan, white
    case brightBlack, brightRed, brightGreen, brightYellow
    case brightBlue, brightMagenta, brightCyan, brightWhite
  }
}
