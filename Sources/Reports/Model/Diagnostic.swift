/// Something odd that was met while reading a file; never an error of the agency.
public struct Diagnostic: Hashable, Sendable {
  /// How much it matters to who uses the numbers.
  public enum Severity: String, Sendable { case warning, note }

  /// How much it matters.
  public let severity: Severity
  /// Line of the document, from 1; nil when it is about the whole.
  public let line: Int?
  /// What is odd and what follows from it.
  public let message: Wording

  /// Makes a diagnostic.
  public init(_ severity: Severity, line: Int? = nil, _ message: Wording) {
    self.severity = severity
    self.line = line
    self.message = message
  }
}
