/// The lists that a Word document defines, and the ordinals that they put before its paragraphs.
final class WordNumbering: MarkupListener {
  private var ordinals = ListOrdinals()
  private var lists: [String: String] = [:]
  private var styles: [String: ListOrdinals.Place] = [:]
  private var place: ListOrdinals.Place?
  private var number: String?

  /// - Parameter xml: the part of a document that defines its lists.
  init(_ xml: [UInt8]) {
    parse(xml)
  }

  func start(_ name: String, _ attributes: MarkupAttributes) {
    switch name {
    case "abstractNum":
      place = attributes.text("abstractNumId").map { ListOrdinals.Place(list: $0, level: 0) }
    case "lvl":
      let level = Int(attributes.text("ilvl") ?? "") ?? 0
      place?.level = Self.levels.contains(level) ? level : 0
    case "start": change { $0.start = attributes.number("val") }
    case "numFmt":
      let format = attributes.text("val") ?? ""
      change { $0.isChinese = Self.chinese.contains(format) }
    case "lvlText":
      let pattern = attributes.text("val") ?? ""
      let mark = "%\((place?.level ?? 0) + 1)"
      guard let range = pattern.firstRange(of: mark) else { break }
      change {
        $0.before = String(pattern[..<range.lowerBound])
        $0.behind = String(pattern[range.upperBound...])
      }
    case "pStyle": if let style = attributes.text("val") { styles[style] = place }
    case "num":
      number = attributes.text("numId")
      place = nil
    case "abstractNumId":
      if let number, let list = attributes.text("val") { lists[number] = list }
    default: break
    }
  }

  private func change(_ apply: (inout ListOrdinals.Level) -> Void) {
    if let place { ordinals.change(place, apply) }
  }

  /// Those that a list has.
  private static let levels = 0..<9
  private static let chinese: Set<String> = [
    "chineseCounting", "chineseCountingThousand", "taiwaneseCounting", "taiwaneseCountingThousand",
    "japaneseCounting", "ideographDigital",
  ]

  /// What stands before the next paragraph of a list; nil where that is no Chinese numeral.
  func next(number: String?, level: Int, style: String?) -> String? {
    let listed = number.flatMap { lists[$0] }
      .map { ListOrdinals.Place(list: $0, level: level) }
    guard let place = number == nil ? style.flatMap({ styles[$0] }) : listed else { return nil }
    return ordinals.next(place)
  }
}
