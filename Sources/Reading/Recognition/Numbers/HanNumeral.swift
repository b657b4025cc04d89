import Reports

/// The Chinese numerals that a cell holds in place of digits.
enum HanNumeral {
  /// 无 and 零 are zero, 十二 is twelve; nil for what is no numeral.
  static func value(_ text: ArraySlice<UInt8>) -> Amount? {
    guard text.count % 3 == 0, text.count <= 9, let first = figure(text, 0) else { return nil }
    switch text.count / 3 {
    case 1: return Amount(Int64(first > 10 ? 0 : first))
    case 2:
      guard let second = figure(text, 1) else { return nil }
      if first == 10, (1...9).contains(second) { return Amount(Int64(10 + second)) }
      return second == 10 && (1...9).contains(first) ? Amount(Int64(10 * first)) : nil
    default:
      guard figure(text, 1) == 10, let ones = figure(text, 2), (1...9).contains(first),
        (1...9).contains(ones)
      else { return nil }
      return Amount(Int64(10 * first + ones))
    }
  }

  /// Which of the numerals a character of three bytes is; thousands are asked about, and nothing is
  /// copied for it.
  private static func figure(_ text: ArraySlice<UInt8>, _ place: Int) -> Int? {
    let at = text.startIndex + 3 * place
    guard text[at] & 0xF0 == 0xE0 else { return nil }
    let scalar =
      UInt32(text[at] & 0x0F) << 12 | UInt32(text[at + 1] & 0x3F) << 6 | UInt32(text[at + 2] & 0x3F)
    return numerals.firstIndex(of: scalar)
  }

  /// By place: zero to ten, then the other signs for zero; keyboards offer a circle where they lack 〇.
  private static let numerals = "零一二三四五六七八九十〇无○◯".unicodeScalars.map(\.value)
}
