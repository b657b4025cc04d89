/// Digits that a document sets above the line, as the marks of notes and exponents, written as the
/// characters for such: `107¹`, never `1071`.
enum RaisedDigits {
  /// A text with all of its ASCII digits raised.
  static func raised(_ text: some Collection<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count * 3)
    for byte in text { result += byte &- 0x30 < 10 ? digits[Int(byte - 0x30)] : [byte] }
    return result
  }

  /// The character of one digit.
  static func raised(_ digit: Int) -> UInt32 { scalars[digit] }

  private static let scalars: [UInt32] = [
    0x2070, 0xB9, 0xB2, 0xB3, 0x2074, 0x2075, 0x2076, 0x2077, 0x2078, 0x2079,
  ]
  private static let digits = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"].map {
    Array($0.utf8)
  }
}
