/// The rules by name; raw values are the published ids of `check` and `export`.
public enum RuleID: String, Sendable, CaseIterable {
  case requestBalance = "request-balance"
  case applicantSum = "applicant-sum"
  case resultSum = "result-sum"
  case caseSum = "case-sum"
  case cellBlank = "cell-blank"
  case sectionsMissing = "sections-missing"
  case sectionOrdinal = "section-ordinal"
  case carryOver = "carry-over"
  case duplicateReport = "duplicate-report"

  /// Where the rule stands in the catalogue, from 0.
  var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
