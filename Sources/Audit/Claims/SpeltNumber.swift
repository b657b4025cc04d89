/// A number in Chinese numerals, character by character: 一百零五, 廿三, 一万二千, 二〇二三.
struct SpeltNumber {
  /// Characters so far.
  private(set) var length = 0
  /// Whether it has 十, 百, 千 or 万 and is no row of figures.
  private(set) var hasMagnitude = false
  /// Whether it begins with one: 十件, but also 数十件.
  private(set) var beginsWithMagnitude = false
  private var tenThousands: Int64 = 0
  private var section: Int64 = 0
  private var figure: Int64?
  private var plain: Int64 = 0
  private var lastMagnitude: Int64 = 0
  private var hasAdjacentFigures = false

  /// A figure from 0, or a magnitude from 10.
  mutating func take(_ digit: Int64) {
    length += 1
    if digit >= 10 {
      if length == 1 { beginsWithMagnitude = true }
      section += (figure ?? 1) * digit
      (hasMagnitude, lastMagnitude, figure) = (true, digit, nil)
    } else {
      if let figure, figure != 0, digit != 0 { hasAdjacentFigures = true }
      if digit == 0 { lastMagnitude = 0 }
      figure = digit
      plain = plain * 10 + digit
    }
  }

  /// 万 behind what was taken.
  mutating func takeTenThousand() {
    length += 1
    tenThousands = (hasMagnitude ? section + (figure ?? 0) : plain) * 10_000
    (section, figure, plain, hasMagnitude, lastMagnitude) = (0, nil, 0, true, 10_000)
  }

  /// What it comes to; nil for a long row of figures, which is no count.
  var value: Int64? {
    if !hasMagnitude, length > 4 { return nil }
    return hasMagnitude ? tenThousands + section + (figure ?? 0) : plain
  }

  /// Whether it leaves open which number is meant: 三四件, 七八十件, 一百一, 两万件.
  var isVague: Bool {
    hasAdjacentFigures || (lastMagnitude >= 100 && figure != nil)
      || (tenThousands > 0 && (section + (figure ?? 0)) % 100 == 0)
  }
}
