/// A line that a program put in quotes, or in those that markup has for bold: `"二、主动公开"`,
/// `'''二、主动公开'''`, `"text": "二、主动公开",`.
enum QuotedLine {
  /// What stands between the quotes of a line; all of it where there are none around it or more in
  /// it.
  static func inside(_ text: [UInt8], _ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, isQuote(text[first]) else { return range }
    let start = text[first] == 0x22 ? key(text, range) ?? first : first
    let quote = text[start]
    let opening = text[start..<range.upperBound].prefix { $0 == quote }.count
    var end = range.upperBound
    while end > start, opening == 1, isMark(text[end - 1]) { end -= 1 }
    let inner = start + opening
    guard inner < end - opening, text[end - opening..<end].allSatisfy({ $0 == quote }),
      ByteSearch.first(quote, in: text, inner..<end - opening) == nil
    else { return range }
    return inner..<end - opening
  }

  /// Where the value of a record begins that has a Latin name: at its quote.
  private static func key(_ text: [UInt8], _ range: Range<Int>) -> Int? {
    var at = range.lowerBound + 1
    while at < range.upperBound, text[at] == 0x5F || ByteText.isLetter(text[at]) { at += 1 }
    guard at > range.lowerBound + 1, at + 1 < range.upperBound, text[at] == 0x22,
      text[at + 1] == 0x3A
    else { return nil }
    at += 2
    while at < range.upperBound, text[at] == 0x20 { at += 1 }
    return at < range.upperBound && text[at] == 0x22 ? at : nil
  }

  private static func isQuote(_ byte: UInt8) -> Bool { byte == 0x22 || byte == 0x27 }

  /// What sets a value apart from the next.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2C, 0x3B, 0x5D, 0x7D, 0x20: true  // , ; ] }
    default: false
    }
  }
}
