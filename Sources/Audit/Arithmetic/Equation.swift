import Reports

/// One instance of a rule on sums: left side and right side of a relation.
///
/// `本年新收 + 上年结转 = 办理总计 + 结转下年` for 自然人 is one.
public struct Equation: Hashable, Sendable {
  /// The rule.
  public let rule: RuleID
  /// The column, row or group that this instance is about; empty where there is but one.
  public let scope: String
  /// The weight of a failure.
  public internal(set) var severity: Severity
  /// Its terms, left side first.
  public let terms: [Term]
  /// How the sides stand to each other.
  public let relation: Relation
  /// What the left side has to be more than the right: 0 but for formulas with numbers in them.
  let constant: Amount
  /// By how much an equation may be off.
  let tolerance: Amount
  /// Where the cell of each term stands among the cells of its table.
  let places: [Int]
  /// The one table of all terms; nil where they are of several, or of several reports.
  let table: TableKind?

  /// Whether its sides have to be equal, with nothing added and nothing forgiven.
  var isExact: Bool { relation == .equal && constant == .zero && tolerance == .zero }

  init(
    _ rule: RuleID, scope: String, severity: Severity, terms: [Term], relation: Relation = .equal,
    constant: Amount = .zero, tolerance: Amount = .zero, forms: FormSet
  ) {
    self.rule = rule
    self.scope = scope
    self.severity = severity
    self.terms = terms
    self.relation = relation
    self.constant = constant
    self.tolerance = tolerance
    places = terms.map { forms[$0.cell.table].index(of: $0.cell) ?? 0 }
    let tables = Set(terms.map(\.cell.table))
    let isOwn = terms.allSatisfy { $0.origin == .current }
    table = tables.count == 1 && isOwn ? tables.first : nil
  }
}
