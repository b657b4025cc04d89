import Reports

/// What a file turned out to be.
public enum EntryState: Hashable, Sendable {
  /// Not read yet.
  case waiting
  /// A report.
  case report(Report)
  /// Something else; the words say why.
  case notReport(Wording)
  /// The system did not let it be read; the words say why.
  case unreadable(Wording)
}
