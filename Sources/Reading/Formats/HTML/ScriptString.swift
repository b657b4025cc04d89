/// A quoted string of a script or of JSON.
enum ScriptString {
  /// The closing quote of the string that opens at `start`; nil where the line or the text ends
  /// before it.
  static func end(_ text: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    let (end, isClosed) = reach(text, start, limit)
    return isClosed ? end : nil
  }

  /// How far a string that begins at a quote goes, and whether it is closed there; where it is not,
  /// no quote of its kind before closes any other.
  static func reach(_ text: [UInt8], _ start: Int, _ limit: Int) -> (end: Int, isClosed: Bool) {
    let quote = text[start]
    var at = start + 1
    while at < limit {
      switch text[at] {
      case quote: return (at, true)
      case 0x5C: at += 1
      case 0x0A where quote != 0x60: return (at, false)
      default: break
      }
      at += 1
    }
    return (limit, false)
  }

  /// Whether a text writes as many of its characters as escapes as a report has.
  static func isEscaped(_ text: [UInt8]) -> Bool {
    var count = 0
    var next = ByteSearch.first(escape, in: text)
    while let at = next, count < leastEscapes {
      count += 1
      next = ByteSearch.first(escape, in: text, from: at + 1)
    }
    return count == leastEscapes
  }

  /// Whether a text writes its line ends and tabs as escapes: `规章\t1\t0\n`.
  ///
  /// No word follows them, as it does in `\toprule`.
  static func escapesLines(_ text: [UInt8]) -> Bool {
    var count = 0
    var next = ByteSearch.first(0x5C, in: text)
    while let at = next, count < leastLines {
      let isLine = at + 1 < text.count && (text[at + 1] == 0x6E || text[at + 1] == 0x74)
      if isLine, at + 2 == text.count || !ByteText.isLetter(text[at + 2]) { count += 1 }
      next = ByteSearch.first(0x5C, in: text, from: at + 2)
    }
    return count == leastLines
  }

  /// More than the rows of a table.
  private static let leastLines = 60
  private static let escape = Array("\\u".utf8)
  private static let leastEscapes = 200

  /// UTF-8 without escapes: `\u4e00`, `\x3c`, `\n`, `\/`.
  static func unescaped(_ text: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var at = range.lowerBound
    while at < range.upperBound {
      guard text[at] == 0x5C, at + 1 < range.upperBound else {
        result.append(text[at])
        at += 1
        continue
      }
      let letter = text[at + 1]
      at += 2
      switch letter {
      case 0x6E, 0x72, 0x0A: result.append(0x0A)  // \n \r
      case 0x74: result.append(0x09)  // \t
      case 0x62, 0x66, 0x76, 0x30: result.append(0x20)  // \b \f \v \0
      case 0x78: appendScalar(text, &at, range.upperBound, digits: 2, to: &result)
      case 0x75: appendScalar(text, &at, range.upperBound, digits: 4, to: &result)
      default: result.append(letter)
      }
    }
    return result
  }

  private static func appendScalar(
    _ text: [UInt8], _ at: inout Int, _ limit: Int, digits: Int, to result: inout [UInt8]
  ) {
    guard var value = hexadecimal(text, at, limit, digits) else { return }
    at += digits
    if value >= 0xD800, value < 0xDC00, at + 6 <= limit, text[at] == 0x5C, text[at + 1] == 0x75,
      let low = hexadecimal(text, at + 2, limit, 4), low >= 0xDC00, low < 0xE000
    {
      value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
      at += 6
    }
    if let scalar = Unicode.Scalar(value) { result += Array(String(scalar).utf8) }
  }

  private static func hexadecimal(
    _ text: [UInt8], _ at: Int, _ limit: Int, _ count: Int
  ) -> UInt32? {
    guard at + count <= limit else { return nil }
    return UInt32(String(decoding: text[at..<at + count], as: UTF8.self), radix: 16)
  }
}
