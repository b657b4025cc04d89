/// How characters are read, which mirrors of pages put behind those that they convert: `統(tǒng)計局`.
enum Pinyin {
  /// A text without such readings.
  static func removed(from text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var kept = String.UnicodeScalarView()
    var at = 0
    while at < scalars.count {
      if scalars[at] == "(", at > 0, ByteText.isHan(scalars[at - 1].value),
        let end = reading(scalars, from: at + 1)
      {
        at = end
      } else {
        kept.append(scalars[at])
        at += 1
      }
    }
    return String(kept)
  }

  /// What stands behind the reading that a text begins with, `(yī)、總體`, or the text.
  static func withoutReading(
    _ text: Substring.UnicodeScalarView
  ) -> Substring.UnicodeScalarView {
    guard text.first == "(" else { return text }
    let scalars = Array(text.prefix(mostLetters + 2))
    return reading(scalars, from: 1).map { text.dropFirst($0) } ?? text
  }

  /// Where a reading ends with its bracket: a few letters, one of them with the mark of its tone.
  private static func reading(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
    let letters = scalars[start...].prefix(mostLetters + 1).prefix {
      ByteText.isLetter(UInt8(truncatingIfNeeded: $0.value)) && $0.isASCII
        || toned.contains($0.value)
    }
    guard letters.count <= mostLetters, letters.contains(where: { !$0.isASCII }),
      letters.endIndex < scalars.count, scalars[letters.endIndex] == ")"
    else { return nil }
    return letters.endIndex + 1
  }

  /// à to ǜ.
  private static let toned: ClosedRange<UInt32> = 0xE0...0x1DC
  /// No reading has more: `zhuāng`.
  private static let mostLetters = 6
}
