/// How many screen columns a character takes: 2 for Chinese, 0 for marks, else 1.
///
/// The table agrees with `wcwidth` of the C library, because ncurses counts with that and a row
/// on which the two disagree is shifted. A scalar the C library does not know is shown as
/// ``missing`` and takes that one's two columns.
public enum CellWidth {
  /// Shown in place of a scalar the C library does not know: 〓, the printer's mark for that.
  public static let missing: Unicode.Scalar = "〓"

  /// The Unicode version of the table.
  public static let unicodeVersion = CellWidthTable.unicodeVersion

  /// Columns of one scalar; 0 for combining marks and for whatever the ``Sanitizer`` drops.
  public static func columns(
    of scalar: Unicode.Scalar, ambiguous: AmbiguousWidth = .narrow
  ) -> Int {
    let value = scalar.value
    if value < 0x7F { return value < 0x20 ? 0 : 1 }
    if value >= 0x4E00, value <= 0x9FFF { return 2 }
    return kind(of: scalar).columns(ambiguous)
  }

  /// Columns of one character: those of all its scalars, since a cell holds but one base.
  public static func columns(
    of character: Character, ambiguous: AmbiguousWidth = .narrow
  ) -> Int {
    character.unicodeScalars.reduce(0) { $0 + columns(of: $1, ambiguous: ambiguous) }
  }

  /// Columns of a text set on one line; `"年报2024"` takes 8.
  public static func columns(
    of text: some StringProtocol, ambiguous: AmbiguousWidth = .narrow
  ) -> Int {
    var sum = 0
    for scalar in text.unicodeScalars { sum += columns(of: scalar, ambiguous: ambiguous) }
    return sum
  }

  /// Whether the C library knows the scalar; if not, ``missing`` is drawn instead.
  public static func isKnown(_ scalar: Unicode.Scalar) -> Bool {
    kind(of: scalar) != .unknown
  }

  /// Whether terminals differ on the width of the scalar.
  public static func isAmbiguous(_ scalar: Unicode.Scalar) -> Bool {
    kind(of: scalar) == .ambiguous
  }

  static func kind(of scalar: Unicode.Scalar) -> WidthKind {
    let value = Int(scalar.value)
    let blocks = WidthBlocks.shared
    let block = Int(blocks.index[value >> 8])
    return WidthKind(rawValue: blocks.kinds[block << 8 | value & 0xFF]) ?? .one
  }
}
