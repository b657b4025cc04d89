/// The escapes that stand for a character in markup: `&amp;`, `&#20844;`, `&#x516C;`.
enum MarkupEntities {
  /// The bytes of a range with its escapes resolved; what is none stays as it is.
  static func decoded(_ text: [UInt8], _ range: Range<Int>) -> [UInt8] {
    guard text[range].contains(0x26) else { return Array(text[range]) }
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var at = range.lowerBound
    while at < range.upperBound {
      if text[at] == 0x26, let (scalar, end) = entity(text, at, range.upperBound) {
        result += Array(String(scalar).utf8)
        at = end
      } else {
        result.append(text[at])
        at += 1
      }
    }
    return result
  }

  /// The character of the escape at `at`, and where it ends.
  private static func entity(
    _ text: [UInt8], _ at: Int, _ limit: Int
  ) -> (scalar: Unicode.Scalar, end: Int)? {
    let end = text[at..<min(at + longest, limit)].firstIndex(of: 0x3B)
    guard let end else { return nil }
    let name = String(decoding: text[at + 1..<end], as: UTF8.self)
    if let scalar = named[name] { return (scalar, end + 1) }
    guard name.hasPrefix("#") else { return nil }
    let isHexadecimal = name.hasPrefix("#x") || name.hasPrefix("#X")
    let digits = name.dropFirst(isHexadecimal ? 2 : 1)
    return UInt32(digits, radix: isHexadecimal ? 16 : 10).flatMap(Unicode.Scalar.init)
      .map { ($0, end + 1) }
  }

  private static let longest = 12
  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "ldquo": "“", "rdquo": "”", "lsquo": "‘", "rsquo": "’", "mdash": "—", "ndash": "–",
    "middot": "·", "hellip": "…", "emsp": "\u{2003}", "ensp": "\u{2002}", "times": "×",
  ]
}
