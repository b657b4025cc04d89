/// The ordinals that a word processor puts before paragraphs, and which are not in their text: `一、`.
///
/// Only Chinese numerals are told: they head the sections, while digits before lines of text would be
/// taken for counts.
final class WordNumbering: MarkupListener {
  /// How one level of a list is numbered.
  private struct Level {
    var start = 1
    var isChinese = false
    var pattern = ""
  }

  /// The level of a list, in the list's definition.
  private struct Place: Hashable {
    var list: String
    var level: Int
  }

  private var levels: [Place: Level] = [:]
  private var lists: [String: String] = [:]
  private var styles: [String: Place] = [:]
  private var counts: [Place: Int] = [:]
  private var place: Place?
  private var number: String?

  /// - Parameter xml: the part of a document that defines its lists.
  init(_ xml: [UInt8]) {
    parse(xml)
  }

  func start(_ name: String, _ attributes: MarkupAttributes) {
    switch name {
    case "abstractNum":
      place = attributes.text("abstractNumId").map { Place(list: $0, level: 0) }
    case "lvl": place?.level = Int(attributes.text("ilvl") ?? "") ?? 0
    case "start": change { $0.start = attributes.number("val") }
    case "numFmt":
      let format = attributes.text("val") ?? ""
      change { $0.isChinese = Self.chinese.contains(format) }
    case "lvlText":
      let pattern = attributes.text("val") ?? ""
      change { $0.pattern = pattern }
    case "pStyle": if let style = attributes.text("val") { styles[style] = place }
    case "num":
      number = attributes.text("numId")
      place = nil
    case "abstractNumId":
      if let number, let list = attributes.text("val") { lists[number] = list }
    default: break
    }
  }

  private func change(_ apply: (inout Level) -> Void) {
    guard let place, levels.count < Self.mostLevels else { return }
    apply(&levels[place, default: Level()])
  }

  /// More than the lists of any document have.
  private static let mostLevels = 20_000
  private static let chinese: Set<String> = [
    "chineseCounting", "chineseCountingThousand", "taiwaneseCounting", "taiwaneseCountingThousand",
    "japaneseCounting", "ideographDigital",
  ]

  /// What stands before the next paragraph of a list; nil where that is no Chinese numeral.
  func next(number: String?, level: Int, style: String?) -> String? {
    let listed = number.flatMap { lists[$0] }.map { Place(list: $0, level: level) }
    guard let place = number == nil ? style.flatMap({ styles[$0] }) : listed,
      let form = levels[place]
    else { return nil }
    let count = counts[place].map { $0 + 1 } ?? form.start
    counts[place] = count
    for other in counts.keys where other.list == place.list && other.level > place.level {
      counts[other] = nil
    }
    let mark = "%\(place.level + 1)"
    guard form.isChinese, let numeral = Self.numeral(count), form.pattern.hasPrefix(mark) else {
      return nil
    }
    return numeral + form.pattern.dropFirst(mark.count)
  }

  private static func numeral(_ count: Int) -> String? {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    guard count > 0, count < 100 else { return nil }
    let tens = count < 20 ? "" : digits[count / 10]
    return (count < 10 ? "" : tens + "十") + digits[count % 10]
  }
}
