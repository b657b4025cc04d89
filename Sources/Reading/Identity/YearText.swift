import Glyphs

/// Years as reports write them: `2021年`, `２０２１年`, `二〇二一年`.
enum YearText {
  /// A year and the text that gives it, `年` and `度` included.
  struct Found: Sendable {
    let year: Int
    let text: String
  }

  /// Years that reports are on: the regulations are of 2007.
  static let reported = 2007...2099

  /// The first year in `text`.
  static func first(in text: String) -> Found? {
    let scalars = Array(text.unicodeScalars)
    for start in scalars.indices {
      if let found = year(scalars, at: start) { return found }
    }
    return nil
  }

  /// The number by itself in a title that can be its year: `某局2023政府信息公开年报`, `某局（2023）…`.
  static func bare(in text: String) -> Found? {
    let numbers = text.unicodeScalars.split { ByteText.digit($0.value) == nil }.map { String($0) }
    guard numbers.count == 1, let text = numbers.first, text.count == 4,
      let year = Int(text), reported.contains(year)
    else { return nil }
    return Found(year: year, text: text)
  }

  /// The year that `text` begins with.
  static func leading(_ text: String) -> Found? {
    let head = String(scalars: text.unicodeScalars.prefix(mostScalars))
    return first(in: head).flatMap { head.hasPrefix($0.text) ? $0 : nil }
  }

  /// Characters that a year takes, `年度` and spaces included.
  private static let mostScalars = 8

  /// All years in `text`, in order.
  static func all(in text: String) -> [Found] {
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.compactMap { year(scalars, at: $0) }
  }

  private static func year(_ scalars: [Unicode.Scalar], at start: Int) -> Found? {
    guard start == 0 || digit(scalars[start - 1]) == nil else { return nil }
    var at = start
    var value = 0
    var digits = 0
    while at < scalars.count, let next = digit(scalars[at]), digits < 5 {
      value = value * 10 + next
      digits += 1
      at += 1
      while at < scalars.count, scalars[at] == " " { at += 1 }
    }
    guard digits == 4, value >= 1990, value <= 2099, at < scalars.count, scalars[at] == "年" else {
      return nil
    }
    at += 1
    if at < scalars.count, scalars[at] == "度" { at += 1 }
    return Found(year: value, text: String(scalars: scalars[start..<at]))
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    if let digit = ByteText.digit(scalar.value) { return digit }
    return leads.contains(scalar) ? chinese[scalar] : nil
  }

  private static let leads = HanSet(of: "〇零○Ｏ一二三四五六七八九")
  private static let chinese: [Unicode.Scalar: Int] = [
    "〇": 0, "零": 0, "○": 0, "Ｏ": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7,
    "八": 8, "九": 9,
  ]
}
