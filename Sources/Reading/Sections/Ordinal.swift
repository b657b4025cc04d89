/// The ordinal before a heading: `一、`, `（一）`, `1.`, `第一部分`.
struct Ordinal: Sendable {
  /// The number of a main heading (一 = 1), where one is printed.
  private(set) var number: Int?
  /// How it is marked where it is such as parts of a section mostly have.
  private(set) var minor: Minor?
  /// The number of such an ordinal.
  private(set) var minorNumber: Int?
  /// Chinese characters that the ordinal takes.
  private(set) var hanCount = 0

  /// The two ways of numbering the parts of a section.
  enum Minor: Sendable, CaseIterable {
    case brackets
    case digits
  }

  /// Whether the ordinal of a main heading can begin with a scalar.
  static func mayBegin(_ scalar: UInt32) -> Bool {
    scalar == 0x7B2C || scalar == 0x20 || scalar == 0x23 || scalar == 0x2A  // 第
      || numerals.contains(scalar)
  }

  /// Whether a scalar is one of `一` to `十`.
  static func isNumeral(_ scalar: UInt32) -> Bool { numerals.contains(scalar) }

  /// Whether an ordinal in brackets or digits can begin with a scalar.
  static func mayBeginMinor(_ scalar: UInt32) -> Bool {
    openings.contains(scalar) || ByteText.digit(scalar) != nil
      || (scalar >= 0x2460 && scalar <= 0x2473)
  }

  init(_ text: String) {
    var scalars = text.unicodeScalars.drop { $0 == " " || $0 == "#" || $0 == "*" }
    guard let first = scalars.first else { return }
    if Self.openings.contains(first) {
      minor = .brackets
      scalars = scalars.dropFirst()
      let numeral = Self.numeral(&scalars)
      if numeral.value > 0, scalars.first.map({ Self.closings.contains($0) }) ?? false {
        (minorNumber, hanCount) = numeral
      }
      return
    }
    if first.value >= 0x2460 && first.value <= 0x2473 {
      minor = .digits
      minorNumber = Int(first.value - 0x245F)
      return
    }
    if ByteText.digit(first.value) != nil {
      minor = .digits
      let digits = scalars.prefix { ByteText.digit($0.value) != nil }
      let mark = scalars.dropFirst(digits.count).first
      if digits.count <= 2, mark.map({ Self.marks.contains($0) }) ?? false {
        minorNumber = digits.reduce(0) { $0 * 10 + (ByteText.digit($1.value) ?? 0) }
      }
      return
    }
    var han = 0
    let isPart = first == "第"
    if isPart {
      scalars = scalars.dropFirst()
      han += 1
    }
    let numeral = Self.numeral(&scalars)
    han += numeral.count
    guard numeral.value > 0, let mark = scalars.first else { return }
    if isPart {
      guard "部章节篇".unicodeScalars.contains(mark) else { return }
      han += mark == "部" ? 2 : 1
    } else {
      guard Self.marks.contains(mark) else { return }
    }
    number = numeral.value
    hanCount = han
  }

  /// Passes over a Chinese numeral and returns its value, 0 where none stands, and its length.
  private static func numeral(
    _ scalars: inout Substring.UnicodeScalarView
  ) -> (value: Int, count: Int) {
    var value = 0
    var count = 0
    while let digit = scalars.first.flatMap({ Self.digits[$0] }), count < longest {
      value =
        digit == 10 ? max(value, 1) * 10 : (value % 10 == 0 ? value + digit : value * 10 + digit)
      count += 1
      scalars = Pinyin.withoutReading(scalars.dropFirst())
    }
    return (value, count)
  }

  /// More than the numerals of any ordinal.
  private static let longest = 8
  private static let openings = HanSet(of: "（(〔[【")
  private static let closings = HanSet(of: "）)〕]】")
  private static let marks = HanSet(of: "、.．,，:： ")
  private static let numerals = HanSet(of: "一二三四五六七八九十")
  private static let digits: [Unicode.Scalar: Int] = [
    "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
  ]
}
