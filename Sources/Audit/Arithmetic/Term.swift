import Reports

/// A cell's part in an equation.
public struct Term: Hashable, Sendable {
  /// +1 on the left of the equals sign, −1 on the right; other numbers for multiples.
  public let coefficient: Int
  /// The greatest that a rule may have, of either sign.
  static let mostCoefficient: UInt = 1000
  /// The cell.
  public let cell: CellKey
  /// Whose cell.
  public let origin: Origin

  /// The report that a cell is taken from.
  public enum Origin: Hashable, Sendable {
    /// The report under examination.
    case current
    /// The same agency's report of the year before.
    case previous
  }

  /// What a cell is in the addition.
  public enum Role: Hashable, Sendable { case part, total }

  /// Part on the left, total on the right; a balance counts its right side as totals.
  public var role: Role { coefficient > 0 ? .part : .total }

  /// Whether its cell may be below zero.
  var isSigned: Bool { cell.column == .change }

  init(_ coefficient: Int, _ cell: CellKey, _ origin: Origin = .current) {
    self.coefficient = coefficient
    self.cell = cell
    self.origin = origin
  }
}
