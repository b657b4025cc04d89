/// UTF-8 read scalar by scalar from bytes that are known to be valid.
enum ByteText {
  /// The scalar at `at` and its length in bytes.
  @inline(__always)
  static func scalar(_ text: [UInt8], _ at: Int) -> (value: UInt32, length: Int) {
    let lead = UInt32(text[at])
    if lead < 0x80 { return (lead, 1) }
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | tail(text, at + 1), 2) }
    if lead < 0xF0 {
      return ((lead & 0x0F) << 12 | tail(text, at + 1) << 6 | tail(text, at + 2), 3)
    }
    return (
      (lead & 0x07) << 18 | tail(text, at + 1) << 12 | tail(text, at + 2) << 6
        | tail(text, at + 3), 4
    )
  }

  /// The scalar that ends just before `end`, and its length; nil at the start of the text.
  static func scalarBefore(_ text: [UInt8], _ end: Int) -> (value: UInt32, length: Int)? {
    guard end > 0 else { return nil }
    var start = end - 1
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(text, start)
  }

  @inline(__always)
  private static func tail(_ text: [UInt8], _ at: Int) -> UInt32 { UInt32(text[at] & 0x3F) }

  /// Whether a byte begins a sequence of three bytes that is no space, no sign and two columns wide:
  /// most Chinese characters do (U+4000 to U+9FFF).
  @inline(__always)
  static func leadsHan(_ byte: UInt8) -> Bool { byte &- 0xE4 < 6 }

  /// Whether a byte is an ASCII letter.
  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Whether a byte is an ASCII letter or digit, a comma or a point.
  @inline(__always)
  static func isPlain(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || isLetter(byte) || byte == 0x2C || byte == 0x2E
  }

  /// Whether a byte may stand in a number or word of data without quotes: `-1.5e+3`, `null`.
  static func isPartOfLiteral(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || isLetter(byte) || byte == 0x2B || byte == 0x2D || byte == 0x2E
  }

  /// Whether all bytes of a range are ASCII digits.
  static func isDigits(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    range.allSatisfy { text[$0] &- 0x30 < 10 }
  }

  /// The value of up to `longest` digits; nil where a range holds none, more, or anything else.
  static func number(_ text: [UInt8], _ range: Range<Int>, ofAtMost longest: Int) -> Int? {
    guard (1...longest).contains(range.count) else { return nil }
    var value = 0
    for at in range {
      let digit = text[at] &- 0x30
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
    }
    return value
  }

  /// What stands for a character that is not known: a number with it has no value.
  static let unknown = Array("\u{FFFD}".utf8)

  /// The scalar of the three bytes at `at`.
  @inline(__always)
  static func han(_ text: [UInt8], _ at: Int) -> UInt32 {
    (UInt32(text[at]) & 0x0F) << 12 | tail(text, at + 1) << 6 | tail(text, at + 2)
  }

  /// Whether a scalar is a space of any width, or invisible.
  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x2064,
      0x3000, 0xFEFF:
      true
    default: false
    }
  }

  /// Bytes of the space that begins at `at`, or 0.
  static func spaceLength(_ text: [UInt8], _ at: Int, _ end: Int) -> Int {
    let byte = text[at]
    if byte <= 0x20 { return 1 }
    if byte < 0xC2 || byte > 0xEF || leadsHan(byte) { return 0 }
    let (value, length) = scalar(text, at)
    return isSpace(value) && at + length <= end ? length : 0
  }

  /// Bytes of the space that ends at `end`, or 0.
  static func spaceLengthBefore(_ text: [UInt8], _ end: Int, _ start: Int) -> Int {
    let last = text[end - 1]
    if last <= 0x20 { return 1 }
    if last < 0x80 { return 0 }
    guard let (value, length) = scalarBefore(text, end), end - length >= start else { return 0 }
    return isSpace(value) ? length : 0
  }

  /// Where the space ends that a range begins with.
  static func spaceEnd(_ text: [UInt8], _ range: Range<Int>) -> Int {
    var start = range.lowerBound
    let end = range.upperBound
    while start < end, case let space = spaceLength(text, start, end), space > 0 { start += space }
    return start
  }

  /// `range` without space at its ends.
  static func trimmed(_ text: [UInt8], _ range: Range<Int>) -> Range<Int> {
    let start = spaceEnd(text, range)
    var end = range.upperBound
    while end > start, case let space = spaceLengthBefore(text, end, start), space > 0 {
      end -= space
    }
    return start..<end
  }

  /// The first scalars of a range.
  static func scalars(_ text: [UInt8], _ range: Range<Int>, atMost count: Int) -> [UInt32] {
    var result: [UInt32] = []
    var at = range.lowerBound
    while at < range.upperBound, result.count < count {
      let (scalar, length) = scalar(text, at)
      result.append(scalar)
      at += length
    }
    return result
  }

  /// Whether a scalar is a Chinese character (or one of the marks that stand for one).
  @inline(__always)
  static func isHan(_ scalar: UInt32) -> Bool {
    (scalar >= 0x4E00 && scalar <= 0x9FFF) || (scalar >= 0x3400 && scalar <= 0x4DBF)
      || (scalar >= 0xF900 && scalar <= 0xFAFF) || scalar >= 0x20000
  }

  /// The digit that a scalar stands for (ASCII or full width), or nil.
  @inline(__always)
  static func digit(_ scalar: UInt32) -> Int? {
    if scalar >= 0x30 && scalar <= 0x39 { return Int(scalar) - 0x30 }
    if scalar >= 0xFF10 && scalar <= 0xFF19 { return Int(scalar) - 0xFF10 }
    return nil
  }

  /// Screen columns of a scalar, well enough to compare the places of words on lines.
  @inline(__always)
  static func columns(_ scalar: UInt32) -> Int {
    if scalar < 0x300 { return 1 }
    if scalar >= 0x1100, scalar <= 0x115F { return 2 }
    if scalar >= 0x2E80, scalar <= 0xA4CF { return 2 }
    if scalar >= 0xAC00, scalar <= 0xD7A3 { return 2 }
    if scalar >= 0xF900, scalar <= 0xFAFF { return 2 }
    if scalar >= 0xFE30, scalar <= 0xFE6F { return 2 }
    if scalar >= 0xFF00, scalar <= 0xFF60 { return 2 }
    if scalar >= 0xFFE0, scalar <= 0xFFE6 { return 2 }
    return scalar >= 0x1F300 ? 2 : 1
  }

  /// Screen columns of a range.
  static func columns(_ text: [UInt8], _ range: Range<Int>) -> Int {
    var count = 0
    var at = range.lowerBound
    while at < range.upperBound {
      let (scalar, length) = scalar(text, at)
      count += columns(scalar)
      at += length
    }
    return count
  }

  /// The text of a byte range.
  static func string(_ text: [UInt8], _ range: Range<Int>) -> String {
    if range.count == 1 {
      let digit = text[range.lowerBound] &- 0x30
      if digit < 10 { return digits[Int(digit)] }
    }
    // The standard library would look again whether it is valid, which takes five times as long.
    guard UTF8Check.isValid(text, range) else {
      return String(decoding: text[range], as: UTF8.self)
    }
    return String(copying: UTF8Span(unchecked: text.span.extracting(range)))
  }

  /// Most numbers of a report.
  private static let digits = (0...9).map(String.init)
}
