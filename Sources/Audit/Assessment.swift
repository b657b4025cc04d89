import Reports

/// What the rules say about one report: what fails or cannot be told, and counts of all.
///
/// Instances that pass are counted and not kept; ask `checks(on:in:previous:)` for those on a cell.
public struct Assessment: Hashable, Sendable {
  /// Failures and open questions, in the order of their lines.
  public internal(set) var findings: [Finding] = []
  /// What stands behind the failing sums, in the order of the findings.
  public internal(set) var causes: [Cause] = []
  /// The counts of each rule by its place; empty where nothing was counted.
  var tallies: [Tally] = []
  /// The rules behind the built-in ones.
  var own: [RuleID] = []

  /// An assessment that has looked at nothing yet.
  public init() {}

  /// Applies all rules that need but the report itself.
  public init(_ report: Report, rules: RuleSet = .builtIn) {
    self.init(Examination(report), rules)
  }

  /// The same, and what will be compared with other reports.
  public static func judged(
    _ report: Report, rules: RuleSet = .builtIn
  ) -> (assessment: Assessment, record: ReportRecord) {
    let examination = Examination(report)
    return (Assessment(examination, rules), ReportRecord(examination))
  }

  private init(_ examination: Examination, _ rules: RuleSet) {
    let report = examination.report
    let sums = SumRules(report)
    let equations = rules.sums(examination.forms)
    let even = rules.evenSums(examination.forms)
    let edition = examination.edition
    run(rules) { rule, place, run in
      guard rule.applies(to: edition) else { return rule.check.skip(&run) }
      switch rule.check {
      case .sums(let formula): sums.apply(formula, equations[place], even[place], &run)
      case .report(let check), .reportAndYears(let check, _): check(examination, &run)
      case .yearSums, .years, .library: break
      }
    }
    if worst == .error { causes = Causes.of(report, findings) }
  }

  /// Applies all rules that compare a report with the same agency's report of the year before.
  ///
  /// Empty unless the years are known and consecutive.
  public init(
    _ current: ReportRecord, after previous: ReportRecord, rules: RuleSet = .builtIn
  ) {
    guard let year = current.report.year, let before = previous.report.year, before + 1 == year
    else { return }
    let forms = FormSet(current.report)
    let formsBefore = FormSet(previous.report)
    let equations = rules.yearSums(forms, after: formsBefore)
    let even = rules.evenYearSums(forms, after: formsBefore)
    let sums = YearSumRules(current.report, after: previous.report)
    let edition = Examination.edition(of: current.report)
    run(rules) { rule, place, run in
      guard rule.applies(to: edition) else { return }
      switch rule.check {
      case .yearSums(let formula, _):
        sums.apply(formula, equations[place], even[place], &run)
      case .years(let check), .reportAndYears(_, let check): check(previous, current, &run)
      case .sums, .report, .library: break
      }
    }
  }

  /// An assessment of findings made elsewhere.
  public init(_ findings: some Sequence<Finding>) {
    tallies = [Tally](repeating: Tally(), count: RuleCatalogue.rules.count)
    for finding in findings {
      if let place = RuleCatalogue.place(of: finding.rule) { tallies[place].count(finding.outcome) }
      if finding.isKept { self.findings.append(finding) }
    }
    sort()
  }

  /// Both assessments in one, still in the order of lines.
  public func joined(with other: Assessment) -> Assessment {
    if other.tallies.isEmpty { return self }
    if tallies.isEmpty { return other }
    var both = self
    both.findings += other.findings
    both.causes += other.causes
    // One of them may know only the built-in rules, which come first in both.
    if other.tallies.count > tallies.count {
      (both.tallies, both.own) = (other.tallies, other.own)
    }
    for index in 0..<min(tallies.count, other.tallies.count) {
      both.tallies[index] = tallies[index]
      both.tallies[index] += other.tallies[index]
    }
    both.sort()
    return both
  }

  /// Lets each rule make its findings, in the order of the catalogue.
  private mutating func run(
    _ rules: RuleSet, _ body: (RuleStep, _ place: Int, inout RuleRun) -> Void
  ) {
    var run = RuleRun()
    tallies.reserveCapacity(rules.steps.count)
    for (place, rule) in rules.steps.enumerated() {
      run.begin(rule.id, rule.severity)
      body(rule, place, &run)
      tallies.append(run.tally)
    }
    findings = run.findings
    own = rules.own
    sort()
  }

  private mutating func sort() {
    if findings.count < 2 { return }
    // The index keeps equal lines in the order of the rules: `sort` alone promises no such thing.
    let order = findings.indices.sorted {
      (findings[$0].line ?? 0, $0) < (findings[$1].line ?? 0, $1)
    }
    findings = order.map { findings[$0] }
  }
}

extension Assessment {
  /// The counts of one rule.
  public func tally(of rule: RuleID) -> Tally {
    guard let place = place(of: rule), tallies.indices.contains(place) else { return Tally() }
    return tallies[place]
  }

  /// Where a rule stands among those of the rule set, the built-in ones first.
  func place(of rule: RuleID) -> Int? {
    RuleCatalogue.place(of: rule)
      ?? own.firstIndex(of: rule).map { RuleCatalogue.rules.count + $0 }
  }

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
    causes.first { $0.explains(finding) }
  }

  /// The heaviest failure; nil when nothing fails.
  public var worst: Severity? { failures.map(\.severity).max() }
}
