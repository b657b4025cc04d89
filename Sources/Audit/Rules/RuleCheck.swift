import Reports

/// How a rule is judged.
enum RuleCheck: Sendable {
  /// Sums over cells, written as a formula and made for each form.
  case sums(Formula)
  /// Anything that one report shows by itself.
  case report(@Sendable (Examination, inout RuleRun) -> Void)
  /// Sums over cells of a report and of the same agency's report of the year before; off the total
  /// column a failure may weigh less.
  case yearSums(Formula, offTotal: Severity? = nil)
  /// Anything that two reports of consecutive years show.
  case years(@Sendable (_ previous: ReportRecord, _ current: ReportRecord, inout RuleRun) -> Void)
  /// What one report shows, and what two of consecutive years do.
  case reportAndYears(
    @Sendable (Examination, inout RuleRun) -> Void,
    @Sendable (_ previous: ReportRecord, _ current: ReportRecord, inout RuleRun) -> Void)
  /// What only the whole library shows; it makes the findings itself.
  case library

  /// The formula of a rule on sums.
  var formula: Formula? {
    switch self {
    case .sums(let formula), .yearSums(let formula, _): formula
    case .report, .years, .reportAndYears, .library: nil
    }
  }

  /// Notes that a report is of a generation that the rule is not for.
  func skip(_ run: inout RuleRun) {
    switch self {
    case .sums, .report, .reportAndYears: run.notApplicable()
    case .yearSums, .years, .library: break
    }
  }
}
