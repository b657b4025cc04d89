/// Reads a number of report prose with its unit: `1,286 件`, `３份`, `一起`, `86.5万元`, `81.38%`.
enum Numeral {
  /// A number that begins with a digit, of either width.
  static func arabic(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int
  ) -> (token: TextToken, end: Int) {
    var token = TextToken(word: .number, gap: 0, start: Int32(start), end: 0)
    var at = start
    var digits = 0
    var isWhole = true
    while true {
      if let digit = digit(text, at) {
        append(Int64(digit.value), to: &token, isWhole)
        if isWhole { digits += 1 }
        at += digit.length
      } else if isWhole, let point = point(text, at) {
        isWhole = false
        at += point
      } else if isWhole, digits <= 3, let comma = thousands(text, at) {
        // Each group is three digits, so the first group's length no longer matters.
        digits = 0
        at += comma
      } else {
        break
      }
    }
    token.end = Int32(finish(&token, text, at))
    return (token, Int(token.end))
  }

  /// A number in Chinese numerals; nil where none begins. Without a unit it may be any word.
  static func chinese(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int
  ) -> (token: TextToken, end: Int)? {
    guard chineseDigit(text, start) != nil else { return nil }
    if start >= 3, scalar(text, start - 3) == 0x7B2C { return nil }
    var at = start
    var spelt = SpeltNumber()
    while spelt.length < 12 {
      if let digit = chineseDigit(text, at) {
        spelt.take(digit)
      } else if isTenThousand(text, at), scalar(text, at + 3) != 0x5143 {
        spelt.takeTenThousand()
      } else {
        break
      }
      at += 3
    }
    guard let value = spelt.value else { return nil }
    var token = TextToken(word: .number, gap: 0, start: Int32(start), end: 0)
    token.units = value
    token.end = Int32(finish(&token, text, at))
    // 数十件, 几百件
    let isVague = spelt.beginsWithMagnitude && isSome(scalar(text, start - 3))
    let isYear = token.unit == .year && !spelt.hasMagnitude
    if !isYear, spelt.isVague || isVague { token.isApproximate = true }
    return (token, Int(token.end))
  }

  /// 百分之九十四, 百分之5.5; nil where no such thing begins.
  static func percentage(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int
  ) -> (token: TextToken, end: Int)? {
    guard scalar(text, start) == 0x767E, scalar(text, start + 3) == 0x5206,
      scalar(text, start + 6) == 0x4E4B
    else { return nil }
    let isArabic = digit(text, start + 9) != nil
    guard var number = isArabic ? arabic(text, start + 9) : chinese(text, start + 9) else {
      return nil
    }
    number.token.start = Int32(start)
    number.token.unit = .percent
    return number
  }

  /// The multiplier and the unit behind a number's digits; the offset behind them.
  private static func finish(
    _ token: inout TextToken, _ text: UnsafeBufferPointer<UInt8>, _ digitsEnd: Int
  ) -> Int {
    var at = skipSpaces(text, digitsEnd)
    var scalar = scalar(text, at)
    while isMore(scalar) {
      token.isApproximate = true
      at += 3
      scalar = Self.scalar(text, at)
    }
    if scalar == 0x4E07 || scalar == 0x842C {  // 万
      if Self.scalar(text, at + 3) == 0x5143 {
        token.unit = .tenThousandYuan
        return at + 6
      }
      scale(&token, by: 4)
      // 1.2万件 may be 11 986.
      token.isApproximate = true
      at += 3
      scalar = Self.scalar(text, at)
    } else if scalar == 0x4EBF || scalar == 0x5104 {  // 亿
      scale(&token, by: 8)
      token.isApproximate = true
      at += 3
      scalar = Self.scalar(text, at)
    }
    if isMore(scalar) {
      token.isApproximate = true
      at += 3
      scalar = Self.scalar(text, at)
    }
    guard let unit = unit(scalar) else { return at == digitsEnd ? at : max(digitsEnd, at) }
    token.unit = unit.unit
    at += unit.length
    if isAbout(text, at) { token.isApproximate = true }
    let next = Self.scalar(text, at)
    if unit.unit == .piece || unit.unit == .person, next == 0x6B21 { return at + 3 }  // 次
    if unit.unit == .year, next == 0x5EA6 { return at + 3 }  // 年度
    // 个月, 个工作日
    if scalar == 0x4E2A || scalar == 0x500B, next == 0x6708 || next == 0x5DE5 { token.unit = .time }
    return at
  }

  private static func unit(_ scalar: UInt32) -> (unit: TextToken.Unit, length: Int)? {
    switch scalar {
    case 0x25: (.percent, 1)
    case 0xFF05: (.percent, 3)
    case 0x4EF6, 0x4EFD, 0x5B97, 0x8D77, 0x4F8B: (.piece, 3)  // 件份宗起例
    case 0x689D, 0x6761, 0x9879, 0x9805, 0x6B21, 0x90E8, 0x4E2A, 0x500B, 0x5C01, 0x7B14: (.item, 3)
    case 0x5143: (.money, 3)  // 元
    case 0x4EBA, 0x540D, 0x6237, 0x4F4D: (.person, 3)  // 人名户位
    case 0x5E74: (.year, 3)
    case 0x6708: (.month, 3)
    case 0x65E5, 0x53F7, 0x865F, 0x5929, 0x5C81, 0x65F6: (.time, 3)
    case 0x7BC7, 0x671F, 0x573A, 0x5834, 0x518C, 0x5377, 0x6279, 0x7C7B, 0x985E, 0x9875, 0x8F86,
      0x5BB6, 0x6240, 0x79CD, 0x53E5, 0x8282, 0x9053, 0x5F20, 0x53F0, 0x5957, 0x680B:
      (.thing, 3)
    default: nil
    }
  }

  private static func append(_ digit: Int64, to token: inout TextToken, _ isWhole: Bool) {
    let (shifted, overflow) = token.units.multipliedReportingOverflow(by: 10)
    let (sum, more) = shifted.addingReportingOverflow(digit)
    if overflow || more || token.scale > 8 {
      // Too long to be a count: keep it a number that nothing equals.
      token.isApproximate = true
    } else {
      token.units = sum
      if !isWhole { token.scale += 1 }
    }
  }

  private static func scale(_ token: inout TextToken, by zeros: UInt8) {
    for _ in 0..<zeros {
      if token.scale > 0 {
        token.scale -= 1
      } else {
        append(0, to: &token, true)
      }
    }
  }

  private static func digit(
    _ text: UnsafeBufferPointer<UInt8>, _ at: Int
  ) -> (value: UInt8, length: Int)? {
    guard at < text.count else { return nil }
    if text[at] >= 0x30, text[at] <= 0x39 { return (text[at] - 0x30, 1) }
    let scalar = scalar(text, at)
    return scalar >= 0xFF10 && scalar <= 0xFF19 ? (UInt8(scalar - 0xFF10), 3) : nil
  }

  /// The length of a decimal point between digits.
  private static func point(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    guard at < text.count else { return nil }
    let length = text[at] == 0x2E ? 1 : scalar(text, at) == 0xFF0E ? 3 : 0
    return length > 0 && digit(text, at + length) != nil ? length : nil
  }

  /// The length of a comma of either width before a group of just three digits.
  private static func thousands(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    guard at < text.count else { return nil }
    let length = text[at] == 0x2C ? 1 : scalar(text, at) == 0xFF0C ? 3 : 0
    if length == 0 { return nil }
    var place = at + length
    for _ in 0..<3 {
      guard let digit = digit(text, place) else { return nil }
      place += digit.length
    }
    return digit(text, place) == nil ? length : nil
  }

  /// 余, 餘, 多, 几 behind a number: somewhat more.
  private static func isMore(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x4F59, 0x9918, 0x591A, 0x51E0, 0x5E7E: true
    default: false
    }
  }

  /// 数, 數, 几, 幾 before a magnitude: some of them.
  private static func isSome(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x6570, 0x6578, 0x51E0, 0x5E7E: true
    default: false
    }
  }

  /// 左右, 上下, 以上, 以下, 以内, 不等 behind a unit: about so many.
  private static func isAbout(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    switch (scalar(text, at), scalar(text, at + 3)) {
    case (0x5DE6, 0x53F3), (0x4E0A, 0x4E0B), (0x4EE5, 0x4E0A), (0x4EE5, 0x4E0B), (0x4EE5, 0x5185),
      (0x4E0D, 0x7B49):
      true
    default: false
    }
  }

  private static func isTenThousand(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    let scalar = scalar(text, at)
    return scalar == 0x4E07 || scalar == 0x842C
  }

  /// 0…9 for a figure, 10, 20, 30, 100 and 1000 for a magnitude.
  private static func chineseDigit(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int64? {
    switch scalar(text, at) {
    case 0x3007, 0x96F6: 0
    case 0x4E00, 0x58F9: 1
    case 0x4E8C, 0x4E24, 0x5169, 0x8D30, 0x8CB3: 2
    case 0x4E09, 0x53C1: 3
    case 0x56DB, 0x8086: 4
    case 0x4E94, 0x4F0D: 5
    case 0x516D, 0x9646, 0x9678: 6
    case 0x4E03, 0x67D2: 7
    case 0x516B, 0x634C: 8
    case 0x4E5D, 0x7396: 9
    case 0x5341, 0x62FE: 10
    case 0x5EFF: 20
    case 0x5345: 30
    case 0x767E, 0x4F70: 100
    case 0x5343, 0x4EDF: 1000
    default: nil
    }
  }

  /// The character at an offset if it is spelt in one or three bytes; 0 else.
  static func scalar(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt32 {
    guard at >= 0, at < text.count else { return 0 }
    if text[at] < 0x80 { return UInt32(text[at]) }
    guard text[at] & 0xF0 == 0xE0, at + 2 < text.count else { return 0 }
    return UInt32(text[at] & 0x0F) << 12 | UInt32(text[at + 1] & 0x3F) << 6
      | UInt32(text[at + 2] & 0x3F)
  }

  private static func skipSpaces(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var at = start
    while at < text.count, text[at] == 0x20 { at += 1 }
    return at
  }
}
