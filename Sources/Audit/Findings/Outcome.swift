import Reports

/// What came of applying a rule.
public enum Outcome: Hashable, Sendable {
  /// The document shows that it holds.
  case pass
  /// The document shows that it does not hold, whatever its open cells stand for.
  case fail
  /// The document does not tell.
  case unknown(Obstacle)
  /// It holds because digits run together were cut so that it does: that proves nothing.
  case consumed
  /// The rule has nothing to say about this report.
  case notApplicable

  /// Its name in records: `export` tells of failures and open questions only.
  public var name: String {
    switch self {
    case .pass: "pass"
    case .fail: "fail"
    case .unknown: "unknown"
    case .consumed: "consumed"
    case .notApplicable: "notApplicable"
    }
  }

  /// Whether the document does not tell.
  public var isUnknown: Bool { if case .unknown = self { true } else { false } }
}

/// Why a rule could not be judged.
public enum Obstacle: Hashable, Sendable {
  /// Cells without a value; the difference that would be left if they were all 0.
  ///
  /// The difference is nil where one of them has readings of its own, or where it does not fit.
  case openCells(differenceIfZero: Amount?)
  /// The document lacks the table, or it was not recognised.
  case noTable(TableKind, Term.Origin)
  /// So many instances of the rule for which the document has not a single cell.
  case noCells(instances: Int)
  /// No heading of a section was recognised.
  case noSections
  /// A sum that 64 bits do not hold.
  case tooLarge
  /// Something else that the words tell.
  indirect case because(Wording)
}
