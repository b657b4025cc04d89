/// The numbers that a page shows before the items of its lists, told where an item is a heading.
///
/// Digits before other text would be taken for counts.
struct ListItems {
  /// The lists that are open, each with the number of its last item; nil for a list without numbers.
  private var lists: [Int?] = []
  /// The number of the item that has begun; nil as soon as it has text.
  private var number: Int?
  private var isTitle = false

  /// Whether an item of a list with numbers has begun, and has no text as yet.
  var awaitsText: Bool { number != nil }

  /// Takes down that a block begins.
  mutating func begin(_ name: ElementName, isTitle: Bool, _ attributes: MarkupAttributes) {
    self.isTitle = isTitle
    if name == Self.ordered || name == Self.unordered {
      number = nil
      guard lists.count < Self.deepest else { return }
      lists.append(name == Self.ordered ? min(attributes.number("start"), Self.mostItems) - 1 : nil)
    } else if name == Self.item {
      number = lists.last ?? nil
      if let last = number {
        number = last + 1
        lists[lists.count - 1] = last + 1
      }
    }
  }

  /// Takes down that a block ends.
  mutating func end(_ name: ElementName) {
    number = nil
    if name == Self.ordered || name == Self.unordered { _ = lists.popLast() }
  }

  /// What a page shows before the text of an item that is a heading, unless that has an ordinal of
  /// its own.
  mutating func mark(before bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard let number, bytes.contains(where: { $0 > 0x20 }) else { return nil }
    self.number = nil
    let text = String(decoding: bytes.prefix(Self.mostBytes), as: UTF8.self)
    let ordinal = Ordinal(text)
    guard ordinal.number == nil, ordinal.minor == nil else { return nil }
    return isTitle || HeadingPattern.isStatutory(text) ? "\(number)." : nil
  }

  private static let ordered = ElementName("ol")
  private static let unordered = ElementName("ul")
  private static let item = ElementName("li")
  /// More items than a list of headings has.
  private static let mostItems = 10_000
  /// No heading is longer.
  private static let mostBytes = 200
  /// Lists within lists.
  private static let deepest = 100
}
