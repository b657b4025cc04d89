import Reports

/// What the rules say about one report: what fails or cannot be told, and counts of all.
///
/// Instances that pass are counted and not kept; ask `checks(on:in:previous:)` for those on a cell.
public struct Assessment: Hashable, Sendable {
  /// Failures and open questions, in the order of their lines.
  public private(set) var findings: [Finding] = []
  /// What stands behind the failing sums, in the order of the findings.
  public private(set) var causes: [Cause] = []
  private var tallies = [Tally](repeating: Tally(), count: RuleID.allCases.count)

  /// An assessment that has looked at nothing yet.
  public init() {}

  /// Applies all rules that need but the report itself.
  public init(_ report: Report) {
    ArithmeticRules.apply(to: report, &self)
    CellBlank.apply(to: report, &self)
    SectionsMissing.apply(to: report, &self)
    SectionOrdinal.apply(to: report, &self)
    sort()
    if worst == .error { causes = Causes.of(report, findings) }
  }

  /// An assessment of findings made elsewhere, such as those of `CarryOver`.
  public init(_ findings: some Sequence<Finding>) {
    for finding in findings { add(finding) }
    sort()
  }

  /// Both assessments in one, still in the order of lines.
  public func joined(with other: Assessment) -> Assessment {
    if other.tallies == Assessment().tallies { return self }
    var both = self
    both.findings += other.findings
    both.causes += other.causes
    for index in tallies.indices { both.tallies[index] += other.tallies[index] }
    both.sort()
    return both
  }

  mutating func add(_ finding: Finding) {
    tallies[finding.rule.index].count(finding.outcome)
    if finding.outcome != .pass { findings.append(finding) }
  }

  mutating func addPass(_ rule: RuleID) { tallies[rule.index].passed += 1 }

  private mutating func sort() {
    // The index keeps equal lines in the order of the rules: `sort` alone promises no such thing.
    let order = findings.indices.sorted {
      (findings[$0].line ?? 0, $0) < (findings[$1].line ?? 0, $1)
    }
    findings = order.map { findings[$0] }
  }
}

extension Assessment {
  /// The counts of one rule.
  public func tally(of rule: RuleID) -> Tally { tallies[rule.index] }

  /// The counts of all rules.
  public var tally: Tally { tallies.reduce(into: Tally()) { $0 += $1 } }

  /// What fails.
  public var failures: some Sequence<Finding> { findings.lazy.filter { $0.outcome == .fail } }

  /// How many failures weigh `severity`.
  public func failures(_ severity: Severity) -> Int {
    findings.count { $0.outcome == .fail && $0.severity == severity }
  }

  /// The cause of a finding; nil where it has none of its own.
  public func cause(of finding: Finding) -> Cause? {
    guard finding.outcome == .fail, let instance = Causes.instance(finding) else { return nil }
    return causes.first { $0.instances.contains(instance) }
  }

  /// The heaviest failure; nil when nothing fails.
  public var worst: Severity? { failures.map(\.severity).max() }
}
