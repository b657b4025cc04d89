/// The letters with which the syllables of Chinese characters begin: `jyj` for 教育局.
///
/// For names of places and agencies; a character read in two ways has both letters.
public enum PinyinInitials {
  /// A bit for each letter that a scalar may stand for, from bit 0 for `a`; 0 where none is known.
  ///
  /// A letter stands for itself.
  public static func mask(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x61...0x7A: 1 << (scalar - 0x61)
    case 0x41...0x5A: 1 << (scalar - 0x41)
    case first...last: table[Int(scalar - first)]
    default: 0
    }
  }

  /// Whether letters begin the syllables of successive characters somewhere in a text.
  public static func occurs(_ letters: String, in text: String) -> Bool {
    let letters = letters.lowercased().unicodeScalars
    // A character of the text itself stands for no letter.
    guard letters.allSatisfy({ (0x61...0x7A).contains($0.value) }) else { return false }
    let needle = letters.map { mask($0.value) }
    let masks = text.unicodeScalars.map { mask($0.value) }
    guard !needle.isEmpty, needle.count <= masks.count else { return false }
    return (0...(masks.count - needle.count)).contains { start in
      needle.indices.allSatisfy { needle[$0] & masks[start + $0] != 0 }
    }
  }

  private static let first: UInt32 = 0x4E00
  private static let last: UInt32 = 0x9FFF

  private static let table: [UInt32] = {
    var table = [UInt32](repeating: 0, count: Int(last - first) + 1)
    for (letter, characters) in PinyinInitialsTable.letters {
      let bit = letter.unicodeScalars.first.map { mask($0.value) } ?? 0
      for scalar in characters.unicodeScalars where (first...last).contains(scalar.value) {
        table[Int(scalar.value - first)] |= bit
      }
    }
    return table
  }()
}
