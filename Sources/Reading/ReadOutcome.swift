import Reports

/// What a file turned out to be.
public enum ReadOutcome: Sendable {
  /// A report, however odd.
  case report(Report)
  /// Something else; the words say why.
  case notReport(Wording)
}
