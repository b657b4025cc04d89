/// The numbers that a page shows before the items of its lists, told where an item is a heading.
///
/// Digits before other text would be taken for counts.
struct ListItems {
  /// The lists that are open, each with the number of its last item; nil for a list without numbers.
  private var lists: [Int?] = []
  private var isItem = false
  private var number: Int?

  /// Whether a heading has begun that is an item.
  var awaitsText: Bool { number != nil }

  /// Takes down that a block begins.
  mutating func begin(_ name: ElementName, isTitle: Bool, _ attributes: MarkupAttributes) {
    number = nil
    if name == Self.ordered || name == Self.unordered {
      guard lists.count < Self.deepest else { return }
      lists.append(name == Self.ordered ? min(attributes.number("start"), Self.mostItems) - 1 : nil)
      isItem = false
    } else if name == Self.item {
      if let last = lists.last ?? nil { lists[lists.count - 1] = last + 1 }
      isItem = true
    } else {
      number = isItem && isTitle ? lists.last ?? nil : nil
      isItem = false
    }
  }

  /// Takes down that a block ends.
  mutating func end(_ name: ElementName) {
    number = nil
    if name == Self.ordered || name == Self.unordered { _ = lists.popLast() }
  }

  /// What a page shows before the text of the heading, unless that has an ordinal of its own; nil for
  /// text that is only space.
  mutating func mark(before bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard let number, bytes.contains(where: { $0 > 0x20 }) else { return nil }
    self.number = nil
    let ordinal = Ordinal(String(decoding: bytes.prefix(60), as: UTF8.self))
    return ordinal.number == nil && ordinal.minor == nil ? "\(number)." : nil
  }

  private static let ordered = ElementName("ol")
  private static let unordered = ElementName("ul")
  private static let item = ElementName("li")
  /// More items than a list of headings has.
  private static let mostItems = 10_000
  /// Lists within lists.
  private static let deepest = 100
}
