/// The mark that sets the numbers of a document's lists apart.
enum ListMark {
  /// The mark between numbers on most lines with several; nil where too few have one.
  static func common(of text: [UInt8], _ lines: [Range<Int>]) -> [UInt8]? {
    var lists: [[UInt8]: Int] = [:]
    var numbers = 0
    var short = 0
    for line in lines {
      var counts: [[UInt8]: Int] = [:]
      var end: Int?
      var at = max(line.lowerBound, labelEnd(text, line))
      while at < line.upperBound {
        guard text[at] > 0x20 else {
          at += 1
          continue
        }
        let next = value(text, at..<line.upperBound).upperBound
        guard next > at else {
          // Behind space there is no more than before it.
          let start = ByteText.spaceEnd(text, at..<line.upperBound)
          at = start > at ? start : at + ByteText.scalar(text, at).length
          continue
        }
        if let end {
          numbers += 1
          if isShort(text, at..<next) { short += 1 }
          if at - end <= longest, case let mark = Array(text[end..<at]), isMark(mark) {
            counts[mark, default: 0] += 1
          }
        }
        end = next
        at = next
      }
      for (mark, count) in counts where count >= leastChain { lists[mark, default: 0] += 1 }
    }
    guard let best = lists.max(by: { ($0.value, $1.key.count) < ($1.value, $0.key.count) }),
      // A comma may set thousands apart: of numbers that run together no part is short, nor has
      // it commas of its own.
      best.value >= leastLists, 20 * short >= numbers
    else { return nil }
    return best.key
  }

  /// No number has as many groups of thousands.
  private static let leastChain = 4
  /// Fewer than a table has rows.
  private static let leastLists = 8
  /// Bytes of a number with all that may stand in it.
  private static let longestValue = 64
  /// Bytes of a mark.
  private static let longest = 8

  /// Whether bytes are a mark that no number has in it, nor stands behind one or around one.
  private static func isMark(_ bytes: [UInt8]) -> Bool {
    if bytes == [0x2C, 0x20] { return true }
    if bytes.isEmpty { return false }
    var at = 0
    var isPlain = true
    while at < bytes.count {
      let (scalar, length) = ByteText.scalar(bytes, at)
      if ByteText.isHan(scalar) || NumberScanner.isWordCharacter(scalar) && scalar > 0x40
        || NumberScanner.isOpeningBracket(scalar) || NumberScanner.isClosingBracket(scalar)
        || excluded.contains(scalar)
      {
        return false
      }
      if !plain.contains(scalar) { isPlain = false }
      at += length
    }
    return !isPlain
  }

  /// Percentages, bars, and brackets of other kinds.
  private static let excluded = Set("%‰％|{}<>".unicodeScalars.map(\.value))
  /// What stands in numbers and dates, and all kinds of space.
  private static let plain = Set(" \t.-+,/\u{3000}\u{A0}—–－／．".unicodeScalars.map(\.value))

  /// Where the last word of a line ends, with its closing bracket or quote; units are parts of their
  /// numbers.
  static func labelEnd(_ text: [UInt8], _ line: Range<Int>) -> Int {
    var end = line.upperBound
    while end > line.lowerBound, let (scalar, length) = ByteText.scalarBefore(text, end) {
      if ByteText.isHan(scalar), case let unit = UnitWords.start(text, line.lowerBound..<end),
        unit < end
      {
        end = unit
        continue
      }
      if ByteText.isHan(scalar) || NumberScanner.isWordCharacter(scalar) && scalar > 0x40
        || scalar == 0x29 || scalar == 0xFF09 || scalar == 0x201D || scalar == 0x300B
      {
        return end
      }
      end -= length
    }
    return line.lowerBound
  }

  /// The number or dash that a stretch begins with; nothing at its start where it begins with neither.
  static func value(_ text: [UInt8], _ range: Range<Int>) -> Range<Int> {
    let start = ByteText.spaceEnd(text, range)
    guard start < range.upperBound else { return range }
    let dash = dashLength(text, start, range.upperBound)
    let isSign = dash == 1 || text[start] == 0x2B
    let digits = isSign ? start + 1 : start
    if digitLength(text, digits, range.upperBound) > 0 {
      let end = numberEnd(text, digits, range.upperBound)
      return range.lowerBound..<end + (UnitWords.length(text, end, range.upperBound) ?? 0)
    }
    return range.lowerBound..<(dash > 0 ? start + dash : range.lowerBound)
  }

  /// The number or dash that a stretch ends with; nothing at its end where it ends with neither.
  static func valueBehind(_ text: [UInt8], _ range: Range<Int>) -> Range<Int> {
    let trimmed = ByteText.trimmed(text, range)
    var at = max(trimmed.lowerBound, trimmed.upperBound - longestValue)
    while at < trimmed.upperBound {
      let value = value(text, at..<trimmed.upperBound)
      if !value.isEmpty, value.upperBound == trimmed.upperBound { return at..<range.upperBound }
      at += max(1, ByteText.scalar(text, at).length)
    }
    return range.upperBound..<range.upperBound
  }

  /// Whether a stretch is a number, a dash or nothing.
  static func isValue(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    let trimmed = ByteText.trimmed(text, range)
    return trimmed.isEmpty || value(text, trimmed).upperBound == trimmed.upperBound
  }

  /// Where the digits at a place end, groups of thousands and decimals with them.
  private static func numberEnd(_ text: [UInt8], _ start: Int, _ limit: Int) -> Int {
    func digits(from at: Int) -> Int {
      var end = at
      while case let length = digitLength(text, end, limit), length > 0 { end += length }
      return end
    }
    var end = digits(from: start)
    if end - start <= 3, text[start] < 0x80 {
      while end < limit, text[end] == 0x2C, digits(from: end + 1) == end + 4 { end += 4 }
    }
    guard end < limit else { return end }
    let (point, length) = ByteText.scalar(text, end)
    if point == 0x2E || point == 0xFF0E, case let last = digits(from: end + length),
      last > end + length
    {
      end = last
    }
    return end
  }

  /// Whether a value has fewer digits than any that runs together with another, or commas of its own.
  private static func isShort(_ text: [UInt8], _ value: Range<Int>) -> Bool {
    var digits = 0
    var at = value.lowerBound
    while at < value.upperBound {
      let length = digitLength(text, at, value.upperBound)
      if length > 0 { digits += 1 }
      at += max(length, 1)
    }
    return digits < 3 || text[value].contains(0x2C)
  }

  /// Bytes of the digit at a place, which may be of full width; 0 where there is none.
  private static func digitLength(_ text: [UInt8], _ at: Int, _ limit: Int) -> Int {
    if at < limit, text[at] &- 0x30 < 10 { return 1 }
    let isWide =
      at + 2 < limit && text[at] == 0xEF && text[at + 1] == 0xBC && text[at + 2] &- 0x90 < 10
    return isWide ? 3 : 0
  }

  /// Bytes of the dash or slash at a place; 0 where there is none.
  private static func dashLength(_ text: [UInt8], _ at: Int, _ limit: Int) -> Int {
    let (_, length) = ByteText.scalar(text, at)
    return at + length <= limit && WholeCell.isDashText(text, at, at + length) ? length : 0
  }
}
