/// The lists of an OpenDocument text: how they are numbered, and where in one a paragraph stands.
struct OpenDocumentNumbering {
  private var ordinals = ListOrdinals()
  private var defined: String?
  /// The lists that are open, and whether the item of each still has no paragraph.
  private var open: [(name: String, awaitsText: Bool)] = []

  /// Headings that stand in no list are numbered by their outline.
  private static let outline = "\u{0}"

  mutating func start(_ name: String, _ attributes: MarkupAttributes) {
    switch name {
    case "list-style": defined = attributes.text("name")
    case "outline-style": defined = Self.outline
    case "list-level-style-number", "outline-level-style": define(attributes)
    case "list":
      guard open.count < Self.deepest else { break }
      let list = attributes.text("style-name") ?? open.last?.name ?? ""
      if open.isEmpty, attributes.text("continue-numbering") != "true",
        attributes.text("continue-list") == nil
      {
        ordinals.restart(list)
      }
      open.append((list, false))
    case "list-item": if !open.isEmpty { open[open.count - 1].awaitsText = true }
    default: break
    }
  }

  mutating func end(_ name: String) {
    switch name {
    case "list-style", "outline-style": defined = nil
    case "list": _ = open.popLast()
    default: break
    }
  }

  /// What stands before a paragraph or heading that begins.
  mutating func ordinal(of name: String, _ attributes: MarkupAttributes) -> String? {
    if let list = open.last {
      guard list.awaitsText else { return nil }
      open[open.count - 1].awaitsText = false
      return ordinals.next(ListOrdinals.Place(list: list.name, level: open.count))
    }
    guard name == "h", attributes.text("is-list-header") != "true" else { return nil }
    return ordinals.next(
      ListOrdinals.Place(list: Self.outline, level: attributes.number("outline-level")))
  }

  private mutating func define(_ attributes: MarkupAttributes) {
    guard let defined else { return }
    let format = attributes.text("num-format") ?? ""
    let before = attributes.text("num-prefix") ?? ""
    let behind = attributes.text("num-suffix") ?? ""
    ordinals.change(ListOrdinals.Place(list: defined, level: attributes.number("level"))) {
      $0.start = attributes.number("start-value")
      $0.isChinese = format.unicodeScalars.first == "一"
      $0.before = before
      $0.behind = behind
    }
  }

  /// Lists within lists.
  private static let deepest = 20
}
