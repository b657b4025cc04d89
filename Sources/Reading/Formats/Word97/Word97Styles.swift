/// What the styles of a Word 97 document say of the paragraphs that have them ([MS-DOC] STSH).
struct Word97Styles {
  private struct Style {
    var base: Int
    var properties: Word97Properties
  }

  private var styles: [Int: Style] = [:]

  /// No styles.
  init() {}

  init(_ file: Word97File) {
    let (table, part) = (file.table, file.part(0xA2))
    let start = part.lowerBound
    let end = min(part.upperBound, table.count)
    let count = table.number(start + 2, 2)
    let base = table.number(start + 4, 2)
    var at = start + 2 + table.number(start, 2)
    for index in 0..<min(count, Self.most) where at < end {
      let size = table.number(at, 2)
      if size > base { styles[index] = Self.style(table, at + 2, base: base, end: at + 2 + size) }
      at += 2 + size + size % 2
    }
  }

  /// The list that numbers the paragraphs of a style, and the level, its own or one of those that it
  /// is based on.
  subscript(number: Int) -> (list: Int, level: Int)? {
    var number = number
    var level: Int?
    for _ in 0..<Self.deepest {
      guard let style = styles[number] else { return nil }
      level = level ?? style.properties.level
      if let list = style.properties.list { return (list, level ?? 0) }
      number = style.base
    }
    return nil
  }

  /// Nil for what is no style of paragraphs.
  private static func style(
    _ table: LittleEndianBytes, _ at: Int, base: Int, end: Int
  ) -> Style? {
    let kind = table.number(at + 2, 2)
    guard kind & 0xF == 1 else { return nil }
    let name = at + base
    let properties = name + 2 + 2 * table.number(name, 2) + 2
    let size = table.number(properties, 2)
    guard size >= 2, properties + 2 + size <= end else {
      return Style(base: kind >> 4, properties: Word97Properties())
    }
    // A style's own number comes first.
    let range = properties + 4..<properties + 2 + size
    return Style(
      base: kind >> 4,
      properties: Word97Properties(table, range, data: LittleEndianBytes([])))
  }

  /// More than any document has.
  private static let most = 5000
  private static let deepest = 12
}
