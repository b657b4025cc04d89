/// One column of one row of the screen.
///
/// A wide character is a lead cell of width 2 and, right of it, a tail of width 0; the two are
/// only ever written and erased together.
public struct Cell: Hashable, Sendable {
  /// The character's base scalar; 0 in a tail.
  public var scalar: UInt32
  /// One combining mark over the base, or 0.
  public var mark: UInt32
  /// Columns taken: 1, 2, or 0 for the tail of the wide character to the left.
  public var width: UInt8
  /// What the cell means.
  public var role: Role
  /// Drawn in reverse video: the cursor, the title line.
  public var isReversed: Bool

  /// Makes a cell.
  public init(
    scalar: UInt32, mark: UInt32 = 0, width: UInt8 = 1, role: Role = .plain,
    isReversed: Bool = false
  ) {
    self.scalar = scalar
    self.mark = mark
    self.width = width
    self.role = role
    self.isReversed = isReversed
  }

  /// A space in the plain role.
  public static let blank = Cell(scalar: 0x20)

  /// Becomes a space that looks the same otherwise.
  mutating func becomeBlank() {
    scalar = 0x20
    mark = 0
    width = 1
  }

  /// The right half of a wide character.
  public var isTail: Bool { width == 0 }
}
