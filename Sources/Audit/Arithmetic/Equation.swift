import Reports

/// One instance of a rule on sums: its terms add up to nothing.
///
/// `本年新收 + 上年结转 − 办理总计 − 结转下年 = 0` for 自然人 is one.
public struct Equation: Hashable, Sendable {
  /// The rule.
  public let rule: RuleID
  /// The column, row or group that this instance is about.
  public let scope: String
  /// The weight of a failure.
  public let severity: Severity
  /// Its terms, left side first.
  public let terms: [Term]
  /// Where the cell of each term stands among the cells of its table.
  let places: [Int]

  init(
    _ rule: RuleID, scope: String, severity: Severity = .error, left: [CellKey], right: [CellKey],
    rightOrigin: Term.Origin = .current, form: TableForm
  ) {
    self.rule = rule
    self.scope = scope
    self.severity = severity
    terms = left.map { Term(1, $0) } + right.map { Term(-1, $0, rightOrigin) }
    places = terms.map { form.index(of: $0.cell) ?? 0 }
  }
}
