import Reports

/// A number as it is printed: digits, thousands separators in valid groups, a decimal point.
struct Digits: Sendable {
  let start: Int
  private(set) var end: Int
  /// Digits without separators and point.
  private(set) var count = 0
  private(set) var places = 0
  /// Whether only ASCII or full-width digits are printed.
  private(set) var isPlain = true
  private(set) var hasLeadingZero = false
  private var units: UInt64 = 0
  private var overflows = false

  /// Reads from a digit at `at`.
  init(_ text: borrowing [UInt8], _ at: Int, end limit: Int) {
    start = at
    end = at
    takeDigits(text, limit)
    let wholeDigits = count
    hasLeadingZero = count > 1 && ByteText.digit(ByteText.scalar(text, start).value) == 0
    // Most numbers end with their digits.
    guard end < limit,
      text[end] == 0x2C || text[end] == 0x2E || text[end] == 0xEF || text[end] == 0x5C
    else { return }
    let mayGroup = wholeDigits <= 3 && units > 0 && !hasLeadingZero
    if mayGroup { takeGroups(text, limit) }
    let next = groupDigits(text, limit)
    if next > 0, mayGroup ? !isPlain || next > 3 : wholeDigits > 3 && next == 3 {
      takeTangle(text, limit)
    } else {
      takeFraction(text, limit)
    }
    if places > 0, hasLeadingZero, wholeDigits == count - places { isPlain = false }
  }

  private mutating func takeDigits(_ text: [UInt8], _ limit: Int) {
    while end < limit {
      let (scalar, length) = ByteText.scalar(text, end)
      guard let digit = ByteText.digit(scalar) else { return }
      let (product, overflow) = units.multipliedReportingOverflow(by: 10)
      overflows = overflows || overflow || product > UInt64(Int64.max) - 10
      units = overflows ? 0 : product + UInt64(digit)
      count += 1
      end += length
    }
  }

  /// Whether a comma among the digits sets no thousands apart: numbers run together, one knows not
  /// where.
  private(set) var isTangled = false

  /// Thousands: a comma and just three digits, as often as they come.
  private mutating func takeGroups(_ text: [UInt8], _ limit: Int) {
    while end < limit {
      let (comma, length) = ByteText.scalar(text, end)
      guard comma == 0x2C || comma == 0xFF0C else { return }
      var group = self
      group.end = end + length
      let before = group.count
      group.takeDigits(text, limit)
      guard group.count == before + 3 else { return }
      self = group
      isPlain = false
    }
  }

  /// How many digits stand behind a comma here; 0 where there is none.
  private func groupDigits(_ text: [UInt8], _ limit: Int) -> Int {
    guard end < limit else { return 0 }
    let (comma, length) = ByteText.scalar(text, end)
    guard comma == 0x2C || comma == 0xFF0C else { return 0 }
    var group = self
    group.end = end + length
    group.takeDigits(text, limit)
    return group.count - count
  }

  /// The end of digits and commas that go on behind the number: in a cell they are no list. Nil
  /// where none do.
  func endOfTangle(_ text: [UInt8], _ limit: Int) -> Int? {
    guard groupDigits(text, limit) > 0 else { return nil }
    var tangle = self
    tangle.takeTangle(text, limit)
    return tangle.end
  }

  private mutating func takeTangle(_ text: [UInt8], _ limit: Int) {
    isTangled = true
    isPlain = false
    while groupDigits(text, limit) > 0 {
      end += ByteText.scalar(text, end).length
      takeDigits(text, limit)
    }
  }

  private mutating func takeFraction(_ text: [UInt8], _ limit: Int) {
    guard end < limit else { return }
    // Markdown escapes the point: `1130\.5`.
    let escape = text[end] == 0x5C && end + 1 < limit && text[end + 1] == 0x2E ? 1 : 0
    let (point, width) = ByteText.scalar(text, end + escape)
    let length = width + escape
    guard point == 0x2E || point == 0xFF0E, end + length < limit,
      ByteText.digit(ByteText.scalar(text, end + length).value) != nil
    else { return }
    var fraction = self
    fraction.end = end + length
    let before = fraction.count
    fraction.takeDigits(text, limit)
    // `0000002.1` would be an ordinal and its number, `1.2.3` a chapter.
    if fraction.end < limit {
      let next = ByteText.scalar(text, fraction.end).value
      if next == 0x2E { return }
    }
    self = fraction
    places = count - before
    isPlain = false
  }

  /// Whether it may be a year: four digits from 1949 to 2099.
  var isYear: Bool { isPlain && count == 4 && units >= 1949 && units <= 2099 }

  /// The number; nil where 64 bits do not hold it or zeros lead.
  func value(isNegative: Bool) -> Amount? {
    guard !overflows, !isTangled, !hasLeadingZero else { return nil }
    return Amount(units: isNegative ? -Int64(units) : Int64(units), scale: places)
  }

  /// Without its last digit.
  func droppingLast(_ text: [UInt8]) -> Digits {
    var shorter = self
    guard let (_, length) = ByteText.scalarBefore(text, end) else { return self }
    shorter.end -= length
    shorter.count -= 1
    shorter.units /= 10
    shorter.hasLeadingZero = hasLeadingZero && shorter.count > 1
    return shorter
  }

  /// Whether nothing but one sign twice stands before the digits: `--253` may be a slip of either
  /// hand or program, or a bullet.
  func hasDoubledSign(_ text: [UInt8], from limit: Int) -> Bool {
    guard start > limit, let (sign, length) = ByteText.scalarBefore(text, start),
      Self.signs.contains(sign)
    else { return false }
    return start - 2 * length == limit
      && ByteText.scalarBefore(text, start - length).map { $0.value == sign } ?? false
  }

  /// Typesetters put a hyphen of its own where the file has the keyboard's.
  private static let minuses: [UInt32] = [0x2D, 0x2010, 0x2011, 0x2212, 0xFF0D]
  private static let pluses: [UInt32] = [0x2B, 0xFF0B]
  /// The signs that a number may have before it.
  static let signs = minuses + pluses
  /// Dashes of all lengths.
  static let dashes = minuses + [0x2012, 0x2013, 0x2014, 0x2015]

  /// Where the number begins with its sign; what joins two words or numbers is no sign.
  func signStart(_ text: [UInt8], from limit: Int) -> (start: Int, isNegative: Bool) {
    guard start > limit, let (sign, length) = ByteText.scalarBefore(text, start) else {
      return (start, false)
    }
    let isNegative = Self.minuses.contains(sign)
    guard isNegative || Self.pluses.contains(sign) else { return (start, false) }
    if start - length > limit, let (before, _) = ByteText.scalarBefore(text, start - length) {
      let joins =
        ByteText.digit(before) != nil || NumberScanner.isWordCharacter(before) || before == sign
      if joins || NumberScanner.isClosingBracket(before) { return (start, false) }
    }
    return (start - length, isNegative)
  }

  func columns(_ text: [UInt8]) -> Int {
    var result = 0
    var at = start
    while at < end {
      let (scalar, length) = ByteText.scalar(text, at)
      result += ByteText.columns(scalar)
      at += length
    }
    return result
  }

  /// Past the letters and digits that make one word with these.
  func endOfWord(_ text: [UInt8], _ limit: Int) -> Int {
    var at = end
    while at < limit {
      let (scalar, length) = ByteText.scalar(text, at)
      guard NumberScanner.isWordCharacter(scalar) || ByteText.digit(scalar) != nil else { break }
      at += length
    }
    return at
  }

  /// Whether points set thousands apart, as in `3.456.356.25`, in all up to `end`.
  func hasPoints(_ text: [UInt8], _ end: Int) -> Bool {
    guard count <= 3, !hasLeadingZero, self.end + 4 < end else { return false }
    return text[self.end] == 0x2E && text[self.end + 4] == 0x2E
      && text[self.end + 1..<self.end + 4].allSatisfy { $0 &- 0x30 < 10 }
  }

  /// The end of a date, a time or a telephone number that begins with these digits, or nil.
  func compoundEnd(_ text: [UInt8], _ limit: Int) -> Int? {
    var at = end
    var joints = 0
    while at < limit {
      let (joint, length) = ByteText.scalar(text, at)
      guard joint == 0x2D || joint == 0x2F || joint == 0x3A || joint == 0x2E || joint == 0xFF1A,
        at + length < limit, ByteText.digit(ByteText.scalar(text, at + length).value) != nil
      else { break }
      at += length
      while at < limit, ByteText.digit(ByteText.scalar(text, at).value) != nil {
        at += ByteText.scalar(text, at).length
      }
      joints += 1
    }
    return joints > 0 ? at : nil
  }
}
