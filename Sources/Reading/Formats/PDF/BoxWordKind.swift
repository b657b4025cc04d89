extension BoxWord.Kind {
  /// Tells the kind of a word by its text.
  init(_ text: [UInt8], _ range: Range<Int>) {
    if WholeCell.isDashText(text, range.lowerBound, range.upperBound) || Self.isNumber(text, range)
      || EmptyWords.hold(text, range) || FillingMarks.hold(text, range)
    {
      self = .number
    } else {
      self = Self.beginsItem(text, range) ? .item : .text
    }
  }

  /// A sign, digits with separators, a unit; nothing else.
  private static func isNumber(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    if at < range.upperBound, text[at] == 0x2B || text[at] == 0x2D { at += 1 }
    var digits = 0
    while at < range.upperBound {
      let (scalar, length) = ByteText.scalar(text, at)
      if ByteText.digit(scalar) != nil {
        digits += 1
      } else if digits == 0
        || !(scalar == 0x2C || scalar == 0x2E || scalar == 0xFF0C || scalar == 0xFF0E)
      {
        break
      }
      at += length
    }
    guard digits > 0 else { return false }
    if at < range.upperBound {
      let rest = at..<range.upperBound
      let end =
        text[rest].suffix(stop.count) == stop ? rest.upperBound - stop.count : rest.upperBound
      return UnitWords.isAlone(text, at..<end) || text[rest] == ByteText.unknown[...]
    }
    return ByteText.digit(ByteText.scalarBefore(text, at)?.value ?? 0) != nil
  }

  private static func beginsItem(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    let scalars = ByteText.scalars(text, range, atMost: 4)
    guard let first = scalars.first else { return false }
    let isOpen = NumberScanner.isOpeningBracket(first)
    let rest = isOpen ? scalars.dropFirst() : scalars[...]
    let ordinal = rest.prefix { numerals.contains($0) || ByteText.digit($0) != nil }
    guard !ordinal.isEmpty, ordinal.count <= 2 else { return false }
    // A narrow cell may break inside the brackets.
    guard let mark = rest.dropFirst(ordinal.count).first else { return isOpen }
    return isOpen
      ? NumberScanner.isClosingBracket(mark) : mark == 0x2E || mark == 0x3001 || mark == 0xFF0E
  }

  private static let stop = Array("。".utf8)
  private static let numerals = Set("一二三四五六七八九十".unicodeScalars.map(\.value))
}
