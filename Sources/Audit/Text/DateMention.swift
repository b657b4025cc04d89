import Reports

/// A date or a year that a text mentions: `2022年1月28日`, `2022-01-28`, `二〇二二年`.
struct DateMention: Hashable, Sendable {
  let year: Int
  /// The month and the day, where they follow.
  let month: Int?
  let day: Int?
  /// Its place in the text.
  let range: Range<Int>

  /// The day, where year, month and day are there and the calendar has it.
  var calendarDay: CalendarDay? {
    guard let month, let day else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }
}

extension ReportText {
  /// The date at the end of whose year a `年` stands, with what follows; nil where that is no year.
  func date(endingYearAt mark: Int) -> DateMention? {
    var start = mark
    var year = 0
    var place = 1
    while start > 0, mark - start < 5, let digit = Self.digit(units[start - 1]) {
      year += digit * place
      place *= 10
      start -= 1
    }
    guard mark - start == 4 else { return nil }
    guard (1990...2099).contains(year) else { return nil }
    var at = mark + 1
    let month = number(&at, before: 0x6708)
    let day = month == nil ? nil : number(&at, before: 0x65E5)
    return DateMention(year: year, month: month, day: day, range: start..<at)
  }

  /// All years and dates written with `年` in a stretch.
  func dates(in range: Range<Int>) -> [DateMention] {
    var dates: [DateMention] = []
    for at in range where units[at] == 0x5E74 {
      if let date = date(endingYearAt: at), date.range.lowerBound >= range.lowerBound {
        dates.append(date)
      }
    }
    return dates
  }

  /// The first date within so many units of a place, also `2022-01-28`, `2022/1/28`, `2022.1.28`.
  func date(from place: Int, within length: Int) -> DateMention? {
    let end = min(units.count, place + length)
    var at = place
    while at < end {
      guard let first = Self.digit(units[at]), first == 2 || first == 1 else {
        if units[at] == Self.lineBreak { return nil }
        at += 1
        continue
      }
      var stop = at
      while stop < units.count, Self.digit(units[stop]) != nil { stop += 1 }
      if stop - at == 4, stop < units.count {
        if units[stop] == 0x5E74 { return date(endingYearAt: stop) }
        if let date = hyphenated(at, stop) { return date }
      }
      at = stop
    }
    return nil
  }

  private func hyphenated(_ start: Int, _ mark: Int) -> DateMention? {
    let separator = units[mark]
    guard separator == 0x2D || separator == 0x2F || separator == 0x2E else { return nil }
    let year = units[start..<mark].reduce(0) { $0 * 10 + (Self.digit($1) ?? 0) }
    var at = mark + 1
    guard (1990...2099).contains(year), let month = number(&at, before: separator),
      let day = plainNumber(&at)
    else { return nil }
    return DateMention(year: year, month: month, day: day, range: start..<at)
  }

  /// A number of one or two digits before a unit, which is passed over.
  private func number(_ at: inout Int, before unit: UInt16) -> Int? {
    var stop = at
    guard let value = plainNumber(&stop), stop < units.count, units[stop] == unit else {
      return nil
    }
    at = stop + 1
    return value
  }

  private func plainNumber(_ at: inout Int) -> Int? {
    var value = 0
    var count = 0
    while at < units.count, count < 3 {
      let unit = units[at]
      if unit == 0x5341 {  // 十
        value = value == 0 ? 10 : value * 10
        if at + 1 < units.count, let next = Self.digit(units[at + 1]) {
          value += next
          at += 1
        }
        at += 1
        return value
      }
      guard let digit = Self.digit(unit) else { break }
      value = value * 10 + digit
      count += 1
      at += 1
    }
    return count == 0 || count > 2 ? nil : value
  }

  /// Whether a character is a digit as years are spelt with.
  @inline(__always)
  static func isChineseDigit(_ unit: UInt16) -> Bool {
    // Hardly any character is of the first stretch.
    if unit < 0x4E95 { return digit(unit) != nil }
    return unit == 0x516B || unit == 0x516D || unit == 0x56DB || unit == 0x96F6
  }

  /// An Arabic digit, or a Chinese one as years are spelt with.
  static func digit(_ unit: UInt16) -> Int? {
    switch unit {
    case 0x30...0x39: Int(unit) - 0x30
    case 0x3007, 0x25CB, 0x96F6: 0
    case 0x4E00: 1
    case 0x4E8C: 2
    case 0x4E09: 3
    case 0x56DB: 4
    case 0x4E94: 5
    case 0x516D: 6
    case 0x4E03: 7
    case 0x516B: 8
    case 0x4E5D: 9
    default: nil
    }
  }
}
