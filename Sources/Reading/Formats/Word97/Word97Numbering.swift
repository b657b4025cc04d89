/// The lists of a Word 97 document, and the ordinals that they put before its paragraphs ([MS-DOC]).
struct Word97Numbering {
  private var ordinals = ListOrdinals()
  /// The list that each use of one numbers by.
  private var lists: [String] = []
  private let styles: Word97Styles

  init(_ file: Word97File) {
    lists = Self.lists(file.table, file.part(0x2EA))
    styles = lists.isEmpty ? Word97Styles() : Word97Styles(file)
    if !lists.isEmpty { define(file.table, at: file.part(0x2E2).lowerBound) }
  }

  /// What stands before the next paragraph; nil where that is no Chinese numeral.
  mutating func next(_ own: Word97Properties, style: Int) -> String? {
    guard !lists.isEmpty else { return nil }
    let inherited = styles[style]
    guard let list = own.list ?? inherited?.list, lists.indices.contains(list - 1) else {
      return nil
    }
    let level = own.level ?? inherited?.level ?? 0
    return ordinals.next(ListOrdinals.Place(list: lists[list - 1], level: level))
  }

  /// The list of each use, by the number that a paragraph names it with, from 1.
  private static func lists(_ table: LittleEndianBytes, _ part: Range<Int>) -> [String] {
    let start = part.lowerBound
    let count = min(table.number(start, 4), (min(part.count, table.count) - 4) / use)
    return (0..<max(count, 0)).map { String(table.number(start + 4 + use * $0, 4)) }
  }

  /// Takes down how the levels of all lists number: first the lists are told, and then the levels of
  /// each.
  private mutating func define(_ table: LittleEndianBytes, at start: Int) {
    let count = table.number(start, 2)
    var at = start + 2 + Self.list * count
    for index in 0..<count {
      let list = start + 2 + Self.list * index
      let hasOneLevel = table.number(list + 26, 1) & 1 == 1
      for level in 0..<(hasOneLevel ? 1 : Self.levels) {
        guard at < table.count else { return }
        let place = ListOrdinals.Place(list: String(table.number(list, 4)), level: level)
        at = define(place, table, at)
      }
    }
  }

  /// Takes down how a level numbers; where the next one is told.
  private mutating func define(
    _ place: ListOrdinals.Place, _ table: LittleEndianBytes, _ at: Int
  ) -> Int {
    let text = at + Self.level + table.number(at + 24, 1) + table.number(at + 25, 1)
    let count = table.number(text, 2)
    let units = (0..<min(count, Self.longest)).map {
      UInt16(truncatingIfNeeded: table.number(text + 2 + 2 * $0, 2))
    }
    // The level itself stands for its numeral.
    if let numeral = units.firstIndex(of: UInt16(place.level)) {
      ordinals.change(place) {
        $0.start = table.number(at, 4)
        $0.isChinese = Self.chinese.contains(table.number(at + 4, 1))
        $0.before = String(decoding: units[..<numeral], as: UTF16.self)
        $0.behind = String(decoding: units[(numeral + 1)...], as: UTF16.self)
      }
    }
    return text + 2 + 2 * count
  }

  /// Bytes of what tells a use, a list, and of the part of a level that all have.
  private static let (use, list, level) = (16, 28, 28)
  /// Levels of a list that has more than one.
  private static let levels = 9
  /// More than stands about a numeral.
  private static let longest = 32
  /// The ways of numbering that write `一`, as China, Taiwan and Japan count ([MS-OSHARED] MSONFC).
  private static let chinese: Set<Int> = [0x0A, 0x0B, 0x21, 0x23, 0x25, 0x27]
}
