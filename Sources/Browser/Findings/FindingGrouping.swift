import Audit
import Library
import Reports

/// What the list of findings is listed under.
enum FindingGrouping: Hashable, Sendable, CaseIterable {
  /// No headings: causes, the weightiest first.
  case weight
  case rule, agency, year, severity

  /// Its name, as the line above the list and the menu call it.
  var title: Wording {
    switch self {
    case .weight: Wording("原因", "cause")
    case .rule: Wording("规则", "rule")
    case .agency: Wording("机关", "agency")
    case .year: Wording("年份", "year")
    case .severity: Wording("轻重", "weight")
    }
  }
}

/// A heading of the list of findings, and what a filter lets through.
enum FindingGroup: Hashable, Sendable {
  case rule(RuleID)
  case agency(AgencyID)
  /// A year, 0 where it is not known.
  case year(Int)
  case severity(Severity)
  /// Failures, what nobody can tell, or what is waived.
  case outcome(FindingOutcome)
}

/// What came of a problem.
enum FindingOutcome: Hashable, Sendable, CaseIterable {
  case failure, unknown, waived
}
