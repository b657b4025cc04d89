/// The classes of a page that say where elements stand.
struct PlacedStyles: Sendable {
  private var classes: [[UInt8]: PlacedStyle] = [:]

  /// What the style sheets in a page say.
  init(_ page: [UInt8]) {
    var at = 0
    while let start = ByteSearch.first(Self.start, in: page, from: at) {
      let end = ByteSearch.first(Self.end, in: page, from: start) ?? page.count
      addRules(page, start + Self.start.count..<end)
      at = end
    }
  }

  /// What the classes of an element say together.
  func style(_ names: [UInt8]) -> PlacedStyle {
    var style = PlacedStyle()
    guard !classes.isEmpty else { return style }
    for name in names.split(separator: 0x20) {
      if let own = classes[Array(name)] { style.add(own) }
    }
    return style
  }

  /// The smallest of a length that classes tell and that can be read on paper.
  func smallest(_ length: KeyPath<PlacedStyle, PlacedStyle.Length?>) -> Int? {
    classes.values.compactMap { $0[keyPath: length]?.points(of: 0, letter: 0) }
      .filter { $0 >= Self.leastLetter }.min()
  }

  private static let leastLetter = 500

  /// Takes the rules of single classes; all others are of elements that stand behind one another.
  private mutating func addRules(_ page: [UInt8], _ range: Range<Int>) {
    var at = range.lowerBound
    while classes.count < Self.mostClasses,
      let open = ByteSearch.first(0x7B, in: page, at..<range.upperBound)
    {
      let close = ByteSearch.first(0x7D, in: page, open..<range.upperBound) ?? range.upperBound
      let selector = ByteText.trimmed(page, at..<open)
      if let dot = page[selector].lastIndex(of: 0x2E),
        dot == selector.lowerBound || page[dot - 1] <= 0x20 || page[dot - 1] == 0x7D,
        page[dot..<selector.upperBound].allSatisfy({ $0 > 0x20 && !Self.combining.contains($0) })
      {
        classes[Array(page[(dot + 1)..<selector.upperBound]), default: PlacedStyle()]
          .add(page[(open + 1)..<close])
      }
      at = min(close + 1, range.upperBound)
    }
  }

  private static let combining: [UInt8] = Array(":,>+~[*#".utf8)
  private static let mostClasses = 20_000
  private static let start = Array("<style".utf8)
  private static let end = Array("</style".utf8)
}
