import Reports

/// A term of an equation with what the document has in its cell.
public struct Operand: Hashable, Sendable {
  /// The term.
  public let term: Term
  /// The cell as it was read.
  public let printed: StatCell

  /// The cell's name.
  public var cell: CellKey { term.cell }
  /// What it is in the addition.
  public var role: Term.Role { term.role }
  /// Its number, if it has one.
  public var value: Amount? { printed.value }

  /// Whether it is a cell of the report under examination.
  public func isHere(_ key: CellKey) -> Bool { cell == key && term.origin == .current }
}
