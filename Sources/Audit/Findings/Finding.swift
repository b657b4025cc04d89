import Reports

/// A rule applied to one column, row, group or section, and what came of it.
///
/// Small on purpose: a corpus has many. Words are made when asked for, see `message`.
public struct Finding: Hashable, Sendable {
  /// The rule.
  public let rule: RuleID
  /// The column, row, group or section; nil when the rule could not be applied at all.
  public let scope: String?
  /// The weight of a failure.
  public let severity: Severity
  /// What came of it.
  public let outcome: Outcome
  /// The terms of the equation, left side first; none for rules that are no sums.
  public let terms: [Operand]
  /// Line of the document where to look, from 1; nil when it is about the whole.
  public let line: Int?
  /// The left side as far as it is known; of a failure, the value nearest to the right side.
  public let left: Amount?
  /// The right side, likewise.
  public let right: Amount?
  /// Whose doing it probably is.
  public let suspect: Suspect
  let subject: Subject

  /// What the words need besides the terms.
  enum Subject: Hashable, Sendable {
    case equation(Relation, constant: Amount)
    case blanks([CellKey])
    case section(SectionKind, heading: String?)
    case document
    case duplicate(path: String)
    indirect case remark(Remark)
  }

  init(
    _ rule: RuleID, scope: String?, severity: Severity? = nil, outcome: Outcome,
    terms: [Operand] = [], line: Int? = nil, left: Amount? = nil, right: Amount? = nil,
    suspect: Suspect = .agency, subject: Subject = .document
  ) {
    self.rule = rule
    self.scope = scope
    self.severity = severity ?? RuleCatalogue[rule].severity
    self.outcome = outcome
    self.terms = terms
    self.line = line
    self.left = left
    self.right = right
    self.suspect = suspect
    self.subject = subject
  }

  /// Left less right: 0 for a pass, the least possible for a failure, nil where nobody can tell.
  public var difference: Amount? {
    guard let left, let right, !outcome.isUnknown else { return nil }
    return left.subtracting(right)
  }

  /// The cells of this report that it is about.
  public var cells: [CellKey] {
    if case .blanks(let cells) = subject { return cells }
    if case .remark(let remark) = subject { return remark.cells }
    return terms.lazy.filter { $0.term.origin == .current }.map(\.cell)
  }

  /// The same at a line of the document.
  public func standing(at line: Int?) -> Finding {
    Finding(
      rule, scope: scope, severity: severity, outcome: outcome, terms: terms, line: line,
      left: left, right: right, suspect: suspect, subject: subject)
  }

  /// Line of the document, from 1, where a cell stands that it sums; nil for any other cell.
  public func line(of cell: CellKey) -> Int? {
    terms.first { $0.isHere(cell) }?.printed.sourceLine
  }

  /// The report's section that it is about, if it is about one.
  public var section: SectionKind? {
    if case .section(let kind, _) = subject { return kind }
    if case .remark(let remark) = subject { return remark.section }
    return nil
  }

  /// How the sides of a sum have to stand to each other; nil for rules that are no sums.
  public var relation: Relation? {
    if case .equation(let relation, _) = subject { relation } else { nil }
  }

  /// Whether it is worth keeping: what fails and what cannot be told.
  var isKept: Bool { outcome == .fail || outcome.isUnknown }
}
