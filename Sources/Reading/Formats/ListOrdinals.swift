/// The ordinals that an office program puts before paragraphs of lists, and which are not in their
/// text: `一、`.
///
/// Only Chinese numerals are told: they head the sections, while digits before lines of text would be
/// taken for counts.
struct ListOrdinals {
  /// The level of a list.
  struct Place: Hashable {
    var list: String
    var level: Int
  }

  /// How one level of a list is numbered.
  struct Level {
    var start = 1
    var isChinese = false
    /// What stands before and behind the numeral.
    var before = ""
    var behind = ""
  }

  private var levels: [Place: Level] = [:]
  /// By list and level.
  private var counts: [String: [Int: Int]] = [:]

  /// Changes what is known of a level.
  mutating func change(_ place: Place, _ apply: (inout Level) -> Void) {
    guard levels.count < Self.mostLevels || levels[place] != nil else { return }
    apply(&levels[place, default: Level()])
  }

  /// Lets a list begin anew.
  mutating func restart(_ list: String) {
    counts[list] = nil
  }

  /// What stands before the next paragraph of a list; nil where that is no Chinese numeral, or such
  /// as no section has.
  mutating func next(_ place: Place) -> String? {
    guard let form = levels[place] else { return nil }
    var own = counts[place.list, default: [:]].filter { $0.key <= place.level }
    let count = own[place.level].map { $0 + 1 } ?? min(form.start, Self.mostItems)
    own[place.level] = count
    counts[place.list] = own
    guard form.isChinese, form.before.isEmpty || form.before == "第",
      let numeral = Self.numeral(count)
    else { return nil }
    return form.before + numeral + form.behind
  }

  private static func numeral(_ count: Int) -> String? {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    guard count > 0, count < 100 else { return nil }
    let tens = count < 20 ? "" : digits[count / 10]
    return (count < 10 ? "" : tens + "十") + digits[count % 10]
  }

  /// More than the lists of any document have.
  private static let mostLevels = 20_000
  private static let mostItems = 10_000
}
