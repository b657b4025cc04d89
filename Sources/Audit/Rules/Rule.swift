import Reports

/// What a rule demands, for people: its name, its sense, and where it comes from.
public struct Rule: Sendable {
  /// Its published name.
  public let id: RuleID
  /// Its name in a few words: `收办平衡`.
  public let title: Wording
  /// What it demands, in one line.
  public let explanation: Wording
  /// The text that demands it, or why it must hold.
  public let source: Wording
  /// The weight of a failure; a single instance may weigh less, as carry-over does off the total.
  public let severity: Severity
  /// The generations of the form that it applies to.
  public let editions: [FormEdition]

  init(
    _ id: RuleID, _ severity: Severity, title: Wording, explanation: Wording, source: Wording,
    editions: [FormEdition] = FormEdition.allCases
  ) {
    self.id = id
    self.severity = severity
    self.title = title
    self.explanation = explanation
    self.source = source
    self.editions = editions
  }
}
