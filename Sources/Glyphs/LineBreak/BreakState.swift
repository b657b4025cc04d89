/// Walks through a paragraph and says of each character whether a line may end before it.
struct BreakState: Sendable {
  private var previous: (scalar: Unicode.Scalar, kind: BreakClass)?
  /// Only blanks so far: the indent of a paragraph is not a place to break.
  private var isIndent = true
  /// The last characters are a number, perhaps with a magnitude: 66.4866万.
  private var isNumber = false
  /// An ASCII quotation mark is open, so the next one closes.
  private var isQuoted = false

  /// Takes in the next character; its class and what speaks against a line ending before it.
  mutating func advance(to scalar: Unicode.Scalar) -> (BreakClass, BreakStrength) {
    var kind = BreakClass(scalar)
    if scalar == "\"" {
      kind = isQuoted ? .closer : .opener
      isQuoted.toggle()
    }
    let strength = strength(before: scalar, kind)
    isIndent = isIndent && kind == .space
    isNumber = kind == .digit || (isNumber && BreakClass.magnitudes.contains(scalar))
    previous = (scalar, kind)
    return (kind, strength)
  }

  private func strength(before scalar: Unicode.Scalar, _ kind: BreakClass) -> BreakStrength {
    guard let previous, !isIndent else { return .forbidden }
    if kind == .closer {
      return previous.kind == .space && scalar.isASCII ? .open : .forbidden
    }
    switch (previous.kind, kind) {
    case (_, .space): return .forbidden
    case (.space, _): return .open
    case (.opener, _):
      // 第（一）项 may lose its 第 before a line begins with ）.
      let isMild = previous.scalar == "第" || (previous.scalar.isASCII && kind.isLatin)
      return isMild ? .discouraged : .forbidden
    case (.closer, _):
      let isInside = previous.scalar.isASCII && (kind.isLatin || scalar.isASCII)
      return isInside ? .discouraged : .open
    case (.word, .word), (.word, .digit), (.digit, .word), (.digit, .digit): return .discouraged
    case (.word, .opener), (.digit, .opener): return scalar.isASCII ? .discouraged : .open
    case (_, .ideograph) where isNumber: return .discouraged
    default: return .open
    }
  }
}

extension BreakClass {
  /// Part of a word or number in Latin script.
  fileprivate var isLatin: Bool { self == .word || self == .digit }
}
