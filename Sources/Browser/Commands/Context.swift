/// Where a command works: the part of the screen that has the focus.
public struct Context: OptionSet, Hashable, Sendable {
  /// One bit a place.
  public let rawValue: UInt16

  /// A set of places by their bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The matrix of agencies and years.
  public static let library = Context(rawValue: 1)
  /// The outline of a report.
  public static let outline = Context(rawValue: 2)
  /// The text of a report.
  public static let text = Context(rawValue: 4)
  /// A table of a report.
  public static let table = Context(rawValue: 8)
  /// The findings beside a report.
  public static let strip = Context(rawValue: 16)
  /// The list of findings.
  public static let findings = Context(rawValue: 32)
  /// The original text beside a report.
  public static let source = Context(rawValue: 64)

  /// Two reports set against each other.
  public static let compare = Context(rawValue: 256)
  /// A number over years and agencies.
  public static let trend = Context(rawValue: 512)

  /// All parts of the report view.
  public static let report: Context = [.outline, .text, .table, .strip, .source]
  /// All of the browser.
  public static let everywhere: Context = [
    .library, .report, .findings, .compare, .trend,
  ]
}
