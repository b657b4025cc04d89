import Reports

/// A rule as it is applied: without its page, which takes long to carry about.
struct RuleStep: Sendable {
  let id: RuleID
  let severity: Severity
  let check: RuleCheck
  private let isFor2019: Bool
  private let isFor2021: Bool

  init(_ rule: Rule) {
    id = rule.id
    severity = rule.severity
    check = rule.check
    isFor2019 = rule.editions.contains(.form2019)
    isFor2021 = rule.editions.contains(.form2021)
  }

  /// Whether it is for reports of a generation; nil for those of none.
  func applies(to edition: FormEdition?) -> Bool {
    switch edition {
    case .form2019: isFor2019
    case .form2021: isFor2021
    case nil: isFor2019 && isFor2021
    }
  }
}
