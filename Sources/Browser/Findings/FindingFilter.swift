import Audit
import Library
import Reports

/// Which findings are listed: at most one value for each of rule, agency, year and weight.
struct FindingFilter: Hashable, Sendable {
  var rule: RuleID?
  var agency: AgencyID?
  var year: Int?
  var severity: Severity?
  /// Only failures, open questions or what is waived; nil for what the list shows of itself.
  var outcome: FindingOutcome?

  /// Lets everything through.
  var isEmpty: Bool { self == FindingFilter() }

  /// Whether a value is chosen.
  func contains(_ group: FindingGroup) -> Bool {
    switch group {
    case .rule(let value): rule == value
    case .agency(let value): agency == value
    case .year(let value): year == value
    case .severity(let value): severity == value
    case .outcome(let value): outcome == value
    }
  }

  /// Chooses a value, or gives it up where it was chosen.
  mutating func toggle(_ group: FindingGroup) {
    let isOn = contains(group)
    switch group {
    case .rule(let value): rule = isOn ? nil : value
    case .agency(let value): agency = isOn ? nil : value
    case .year(let value): year = isOn ? nil : value
    case .severity(let value): severity = isOn ? nil : value
    case .outcome(let value): outcome = isOn ? nil : value
    }
  }

  /// The filter with only a value of this kind left open, for counting what each would show.
  func without(_ group: FindingGroup) -> FindingFilter {
    var filter = self
    switch group {
    case .rule: filter.rule = nil
    case .agency: filter.agency = nil
    case .year: filter.year = nil
    case .severity: filter.severity = nil
    case .outcome: filter.outcome = nil
    }
    return filter
  }

  /// What is chosen, in the order of the menu.
  var groups: [FindingGroup] {
    [
      rule.map { .rule($0) }, agency.map { .agency($0) }, year.map { .year($0) },
      severity.map { .severity($0) }, outcome.map { .outcome($0) },
    ]
    .compactMap { $0 }
  }
}
