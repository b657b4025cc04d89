/// The classes of the width table.
enum WidthKind: UInt8, Sendable {
  case zero, one, two, ambiguous, unknown

  /// The class for a letter of ``CellWidthTable``.
  init?(letter: UInt8) {
    switch letter {
    case UInt8(ascii: "z"): self = .zero
    case UInt8(ascii: "o"): self = .one
    case UInt8(ascii: "w"): self = .two
    case UInt8(ascii: "a"): self = .ambiguous
    case UInt8(ascii: "u"): self = .unknown
    default: return nil
    }
  }

  func columns(_ ambiguous: AmbiguousWidth) -> Int {
    switch self {
    case .zero: 0
    case .one: 1
    case .two, .unknown: 2
    case .ambiguous: Int(ambiguous.rawValue)
    }
  }
}
