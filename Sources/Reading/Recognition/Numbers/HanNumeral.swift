import Reports

/// The Chinese numerals that a cell holds in place of digits.
enum HanNumeral {
  /// 无 and 零 are zero, 十二 is twelve; nil for what is no numeral.
  static func value(_ text: ArraySlice<UInt8>) -> Amount? {
    guard text.count % 3 == 0, text.count <= 9 else { return nil }
    let places = stride(from: text.startIndex, to: text.endIndex, by: 3).map {
      numerals.firstIndex(of: ByteText.scalar(Array(text[$0..<$0 + 3]), 0).value)
    }
    switch (places.count, places.first ?? nil, places.count > 1 ? places[1] : nil) {
    case (1, let figure?, _): return Amount(Int64(figure > 10 ? 0 : figure))
    case (2, 10?, let ones?) where (1...9).contains(ones): return Amount(Int64(10 + ones))
    case (2, let tens?, 10?) where (1...9).contains(tens): return Amount(Int64(10 * tens))
    case (3, let tens?, 10?):
      guard let ones = places[2], (1...9).contains(tens), (1...9).contains(ones) else { return nil }
      return Amount(Int64(10 * tens + ones))
    default: return nil
    }
  }

  /// By place: zero to ten, then the other signs for zero; keyboards offer a circle where they lack 〇.
  private static let numerals = "零一二三四五六七八九十〇无○◯".unicodeScalars.map(\.value)
}
