/// What formats put before the text of a line: `##`, `==`, `> *`, `# __`, `•`, `h2. `, `h2(#name). `,
/// `{anchor:name}`, `<a name="b"></a>`.
struct HeadingMark {
  /// The byte where the text begins, and where it ends before a mark that closes a heading.
  let end: Int
  let close: Int
  /// Whether the mark is one of headings.
  let isHeading: Bool

  init(_ text: [UInt8], _ range: Range<Int>) {
    var at = range.lowerBound
    var isHeading = false
    while at < range.upperBound {
      let byte = text[at]
      if byte == 0xE2, at + 2 < range.upperBound, text[at + 1] == 0x80, text[at + 2] == 0xA2 {
        at += 3
        continue
      }
      if byte == 0x3C, let end = OrdinalLead.tagEnd(text, at..<range.upperBound) {
        at = end
        continue
      }
      if byte == 0x23 || byte == 0x3D { isHeading = true }
      // Spaces that a converter does not know are marks of question.
      guard
        byte == 0x23 || byte == 0x3E || byte == 0x2A || byte == 0x3D || byte == 0x20 || byte == 0x3F
          || isHeading && byte == 0x5F
      else { break }
      at += 1
    }
    if at < range.upperBound, text[at] == 0x68, let end = Self.numbered(text, at..<range.upperBound)
    {
      at = end
      isHeading = true
    }
    if at < range.upperBound, text[at] == 0x7B {
      at = Self.anchor(text, at..<range.upperBound) ?? at
    }
    self.isHeading = isHeading
    var close = range.upperBound
    if isHeading {
      while close > at, text[close - 1] == 0x3D || text[close - 1] == 0x20 { close -= 1 }
    }
    let own = OrdinalLead.skip(text, at..<max(at, close), isHeading: isHeading)
    (end, self.close) = (own.lowerBound, own.upperBound)
  }

  /// Whether a line is a property of the heading above it, and no text: `:CUSTOM_ID: name`.
  static func isProperty(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count > 2, text[range.lowerBound] == 0x3A else { return false }
    var at = range.lowerBound + 1
    while at < range.upperBound, text[at] == 0x5F || text[at] == 0x2D || ByteText.isLetter(text[at])
    {
      at += 1
    }
    return at > range.lowerBound + 1 && at < range.upperBound && text[at] == 0x3A
  }

  /// The end of `h2. `, with or without attributes before the point.
  private static func numbered(_ text: [UInt8], _ range: Range<Int>) -> Int? {
    var at = range.lowerBound + 2
    guard at < range.upperBound, text[at - 1] >= 0x31, text[at - 1] <= 0x36 else { return nil }
    let limit = min(range.upperBound, at + longest)
    while at < limit, let close = closing(text[at]) {
      guard let end = ByteSearch.first(close, in: text, at..<limit) else { return nil }
      at = end + 1
    }
    while at < limit, text[at] == 0x3C || text[at] == 0x3E || text[at] == 0x3D { at += 1 }
    guard at + 1 < range.upperBound, text[at] == 0x2E, text[at + 1] == 0x20 else { return nil }
    return at + 2
  }

  /// The end of `{anchor:name}`.
  private static func anchor(_ text: [UInt8], _ range: Range<Int>) -> Int? {
    guard text[range].starts(with: anchorName) else { return nil }
    let limit = min(range.upperBound, range.lowerBound + longest)
    return ByteSearch.first(0x7D, in: text, range.lowerBound..<limit).map { $0 + 1 }
  }

  /// What closes the attributes that a byte opens.
  private static func closing(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x28: 0x29  // ( )
    case 0x7B: 0x7D  // { }
    case 0x5B: 0x5D  // [ ]
    default: nil
    }
  }

  /// Bytes that attributes may take.
  private static let longest = 400
  private static let anchorName = Array("{anchor:".utf8)
}
