/// The ordinal before a heading: `一、`, `（一）`, `1.`, `第一部分`.
struct Ordinal: Sendable {
  /// The number of a main heading (一 = 1), where one is printed.
  private(set) var number: Int?
  /// Whether it is an ordinal of a part: in brackets, or in digits.
  private(set) var isMinor = false
  /// Chinese characters that the ordinal takes.
  private(set) var hanCount = 0

  /// Whether the ordinal of a main heading can begin with a scalar.
  static func mayBegin(_ scalar: UInt32) -> Bool {
    scalar == 0x7B2C || scalar == 0x20 || scalar == 0x23 || scalar == 0x2A  // 第
      || numerals.contains(scalar)
  }

  init(_ text: String) {
    var scalars = text.unicodeScalars.drop { $0 == " " || $0 == "#" || $0 == "*" }
    guard let first = scalars.first else { return }
    if "（(〔[【".unicodeScalars.contains(first) {
      isMinor = true
      return
    }
    if ByteText.digit(first.value) != nil || (first.value >= 0x2460 && first.value <= 0x2473) {
      isMinor = true
      return
    }
    var han = 0
    let isPart = first == "第"
    if isPart {
      scalars = scalars.dropFirst()
      han += 1
    }
    var value = 0
    while let digit = scalars.first.flatMap({ Self.digits[$0] }) {
      value =
        digit == 10 ? max(value, 1) * 10 : (value % 10 == 0 ? value + digit : value * 10 + digit)
      han += 1
      scalars = scalars.dropFirst()
    }
    guard value > 0, let mark = scalars.first else { return }
    if isPart {
      guard "部章节篇".unicodeScalars.contains(mark) else { return }
      han += mark == "部" ? 2 : 1
    } else {
      guard "、.．,，:： ".unicodeScalars.contains(mark) else { return }
    }
    number = value
    hanCount = han
  }

  private static let numerals = HanSet(of: "一二三四五六七八九十")
  private static let digits: [Unicode.Scalar: Int] = [
    "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
  ]
}
