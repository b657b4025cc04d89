/// Folds a scalar for search: 全角 to 半角, ASCII letters to lower case, traditional to simplified.
///
/// Both the text and what is looked for go through it, so `ＧＢ／Ｔ`, `gb/t` and `GB/T` are one.
public enum SearchFold {
  /// For each scalar of the basic plane what it folds to; 0 for those a search passes over.
  public static let flat: [UInt16] = {
    let han = HanFold.flat
    let count = Int(UInt16.max) + 1
    return Array(unsafeUninitializedCapacity: count) { table, initialized in
      for scalar in 0..<count { table[scalar] = UInt16(truncatingIfNeeded: scalar) }
      for (index, simplified) in zip(Int(HanFold.first)..., han) { table[index] = simplified }
      for range in beforeAndAfterHan {
        for scalar in range where basic(scalar) != scalar { table[Int(scalar)] = basic(scalar) }
      }
      initialized = count
    }
  }()

  /// What one scalar folds to; 0 when a search should pass over it, as over a zero-width space.
  public static func folded(_ scalar: UInt32) -> UInt32 {
    scalar <= 0xFFFF ? UInt32(flat[Int(scalar)]) : scalar
  }

  /// The folded scalars of a text, as needed for looking it up in a ``FoldedText``.
  public static func scalars(of text: some StringProtocol) -> [UInt32] {
    var scalars: [UInt32] = []
    scalars.reserveCapacity(text.utf8.count / 3 + 1)
    for scalar in text.unicodeScalars {
      let folded = folded(scalar.value)
      if folded != 0 { scalars.append(folded) }
    }
    return scalars
  }

  /// Whether `needle` occurs in `text` once both are folded.
  public static func contains(_ needle: String, in text: String) -> Bool {
    !FoldedText(text).ranges(of: scalars(of: needle), atMost: 1).isEmpty
  }

  /// Where `needle` occurs in `text` once both are folded, in order, without overlap.
  public static func ranges(of needle: String, in text: String) -> [Range<String.Index>] {
    FoldedText(text).ranges(of: scalars(of: needle)).map {
      let start = text.utf8.index(text.startIndex, offsetBy: $0.lowerBound)
      return start..<text.utf8.index(start, offsetBy: $0.count)
    }
  }

  /// Where ``basic(_:)`` has something to say; between them everything stays as it is.
  private static let beforeAndAfterHan: [ClosedRange<UInt16>] = [0...0x3164, 0xFE00...0xFFFF]

  /// The fold without Chinese.
  private static func basic(_ scalar: UInt16) -> UInt16 {
    switch scalar {
    case 0x41...0x5A: scalar + 0x20
    case 0xFF21...0xFF3A: scalar - 0xFEE0 + 0x20
    case 0xFF01...0xFF5E: scalar - 0xFEE0
    case 0x3000, 0xA0, 0x2002...0x200A, 0x202F: 0x20
    case 0x201C, 0x201D: 0x22
    case 0x2018, 0x2019: 0x27
    case 0xFFE5: 0xA5
    case 0xFF61: 0x3002
    case 0xFF64: 0x3001
    default: isPassedOver(scalar) ? 0 : scalar
    }
  }

  private static func isPassedOver(_ scalar: UInt16) -> Bool {
    guard let scalar = Unicode.Scalar(scalar) else { return false }
    return Sanitizer.isDropped(scalar)
  }
}
