/// Text of one cell that a narrow column breaks over lines: `28,` over `250` is one number.
enum WrappedCell {
  /// One line of the cell: its text, and how many columns it might have taken.
  struct Part {
    /// Bytes of the buffer, without surrounding space.
    var range: Range<Int>
    var room: Int
  }

  /// The parts as one text, when a digit is among them and nothing but the column's width can have
  /// broken it; nil where the parts may be as many cells of rows without a line between them.
  static func joined(_ parts: [Part], _ text: [UInt8]) -> [UInt8]? {
    guard parts.count > 1, parts.contains(where: { hasDigit(text, $0.range) }) else { return nil }
    let joined = parts.flatMap { text[$0.range] }
    guard parts.allSatisfy({ isFigure(text, $0.range) }) else { return joined }
    return isOneNumber(joined)
      && zip(parts, parts.dropFirst()).allSatisfy { isBroken($0, $1, text) }
      ? joined : nil
  }

  /// Whether a line had no room for what stands on the next: it or the next is full, or a unit
  /// would have stuck out.
  private static func isBroken(_ upper: Part, _ lower: Part, _ text: [UInt8]) -> Bool {
    let columns = ByteText.columns(text, upper.range)
    let below = ByteText.columns(text, lower.range)
    guard columns + below > upper.room else { return false }
    return columns >= upper.room || below >= lower.room || !hasDigit(text, lower.range)
  }

  /// Whether a text is digits with their separators and a unit, all of it one number.
  private static func isOneNumber(_ text: [UInt8]) -> Bool {
    let start = text.first == 0x2B || text.first == 0x2D ? 1 : 0
    guard start < text.count, ByteText.digit(ByteText.scalar(text, start).value) != nil else {
      return false
    }
    let end = Digits(text, start, end: text.count).end
    return !hasDigit(text, end..<text.count)
  }

  private static func hasDigit(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    ByteText.scalars(text, range, atMost: .max).contains { ByteText.digit($0) != nil }
  }

  private static func isFigure(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    ByteText.scalars(text, range, atMost: .max).allSatisfy {
      ByteText.digit($0) != nil || marks.contains($0)
    }
  }

  private static let marks = Set("+-,.，．件次万元条份个项宗起例篇人".unicodeScalars.map(\.value))
}
