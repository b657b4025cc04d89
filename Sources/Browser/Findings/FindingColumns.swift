import Glyphs

/// The columns of the list of findings; the narrower the screen, the fewer.
struct FindingColumns: Hashable, Sendable {
  /// A field of a line, padded to its column.
  struct Field: Hashable, Sendable {
    let text: String
    let isMark: Bool
  }

  private let rule: Int
  private let agency: Int
  private let year: Int
  private let place: Int
  private let number: Int
  /// Columns for a few words about the problem; 0 where there is no room for more than its numbers.
  let about: Int

  /// Divides a line of so many columns.
  init(_ columns: Int, isEnglish: Bool) {
    year = columns >= 46 ? 4 : 0
    number = columns >= 110 ? 9 : columns >= 70 ? (isEnglish ? 8 : 6) : 0
    rule = columns >= 110 ? (isEnglish ? 30 : 20) : columns >= 56 ? 14 : 8
    let spaces = 2 + (rule + 2) + (year > 0 ? year + 2 : 0) + (number > 0 ? 2 * (number + 1) : 0)
    let rest = max(4, columns - 1 - spaces - 2)
    // Names of agencies are Chinese; those of places are longer in English, and have no room.
    agency = max(
      4, min(columns >= 110 ? 28 : 34, rest * (isEnglish && columns < 110 ? 9 : 11) / 20))
    let spare = rest - agency
    // Beyond what names of places need, sentences have the room.
    let wanted = isEnglish ? 34 : 26
    about = spare > wanted + 36 ? spare - wanted - 2 : 0
    place = max(2, about > 0 ? wanted : spare)
  }

  /// The fields of a line; the mark has two columns, and `more` is seen whole behind the rule.
  func pieces(
    mark: String, rule: String, more: String = "", agency: String, year: String, place: String,
    reported: String,
    expected: String, about: String
  ) -> [Field] {
    var fields = [Field(text: Clip.pad(mark, to: 2), isMark: true)]
    func add(_ text: String, _ columns: Int, _ side: Alignment = .left, gap: Int = 2) {
      guard columns > 0 else { return }
      let space = String(repeating: " ", count: gap)
      fields.append(Field(text: Clip.pad(text, to: columns, side) + space, isMark: false))
    }
    add(Clip.cut(rule, to: max(1, self.rule - more.utf8.count)) + more, self.rule)
    add(agency, self.agency)
    add(year, self.year)
    add(place, self.place, gap: 0)
    add(reported, number, .right, gap: 1)
    add(expected, number, .right, gap: self.about > 0 ? 2 : 0)
    add(about, self.about, gap: 0)
    return fields
  }
}
