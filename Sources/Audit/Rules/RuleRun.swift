import Reports

/// Collects what comes of the rules while they are applied, one after the other.
struct RuleRun {
  /// What fails and what cannot be told, in the order in which it was found.
  private(set) var findings: [Finding] = []
  /// The counts of the rule at work.
  private(set) var tally = Tally()
  /// The rule at work.
  private(set) var rule: RuleID = ""
  private(set) var severity = Severity.notice

  /// Goes on to the next rule.
  mutating func begin(_ rule: RuleID, _ severity: Severity) {
    self.rule = rule
    self.severity = severity
    tally = Tally()
  }

  /// Instances that hold.
  mutating func pass(_ count: Int = 1) { tally.passed += count }

  /// Instances whose cells were cut apart by this very rule, so that it proves nothing.
  mutating func consumed(_ count: Int = 1) { tally.consumed += count }

  /// Instances that the rule has nothing to say about.
  mutating func notApplicable(_ count: Int = 1) { tally.notApplicable += count }

  /// A finding made elsewhere.
  mutating func add(_ finding: Finding) {
    tally.count(finding.outcome)
    if finding.isKept { findings.append(finding) }
  }

  /// A failure in words of its own; `{1}`, `{2}` … stand for the values.
  mutating func fail(
    _ words: Wording, _ values: Remark.Value..., scope: String? = nil, severity: Severity? = nil,
    line: Int? = nil, cells: [CellKey] = [], section: SectionKind? = nil,
    suspect: Suspect = .agency
  ) {
    add(
      Finding(
        rule, scope: scope, severity: severity ?? self.severity, outcome: .fail, line: line,
        suspect: suspect,
        subject: .remark(Remark(words: words, values: values, cells: cells, section: section))))
  }

  /// An instance that nobody can judge, and why.
  mutating func unknown(
    _ reason: Wording, scope: String? = nil, line: Int? = nil, cells: [CellKey] = [],
    section: SectionKind? = nil, suspect: Suspect = .extraction
  ) {
    add(
      Finding(
        rule, scope: scope, severity: severity, outcome: .unknown(.because(reason)), line: line,
        suspect: suspect,
        subject: .remark(Remark(words: reason, values: [], cells: cells, section: section))))
  }

  /// An instance that nobody can judge for a known kind of reason.
  mutating func unknown(_ obstacle: Obstacle, line: Int? = nil) {
    add(
      Finding(
        rule, scope: nil, severity: severity, outcome: .unknown(obstacle), line: line,
        suspect: .extraction))
  }
}
