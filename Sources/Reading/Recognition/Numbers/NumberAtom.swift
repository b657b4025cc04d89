import Reports

/// A number in the document, before anybody knows which cell it belongs to.
struct NumberAtom: Sendable {
  /// What kind of thing stands there.
  enum Kind: UInt8, Sendable {
    /// Digits.
    case number
    /// A dash or slash that fills a cell: nothing, printed.
    case dash
    /// A word that stands for an empty cell.
    case nothing
    /// What changed, in brackets and apart from its number: whether it has a cell is not known.
    case note
  }

  var kind: Kind
  /// The number as printed; nil when its digits do not fit, or stand for several numbers.
  var value: Amount?
  /// Bytes of the buffer, the unit included.
  var start: Int32
  var end: Int32
  /// Bytes of the digits alone, sign and point included.
  var digitsEnd: Int32
  /// The piece that holds it.
  var piece: Int32
  /// Chinese characters before it in the document.
  var charIndex: Int32
  /// How many digits are printed.
  var digitCount: Int16
  /// Screen columns on its line.
  var left: Int32
  var right: Int32
  /// Whether it has a leading zero, a point, a separator or a unit.
  var hasLeadingZero: Bool
  var isPlainDigits: Bool

  /// Whether just the digits of the value are printed, in ASCII.
  var isDigitsAlone: Bool {
    isPlainDigits && !hasLeadingZero && end - start == Int32(digitCount)
  }
}
