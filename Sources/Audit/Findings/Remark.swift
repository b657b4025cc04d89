import Reports

/// What a rule says about a report in words of its own: a sentence with places, and what fills them.
struct Remark: Hashable, Sendable {
  /// The sentence; `{1}` stands for the first value, `{2}` for the second.
  let words: Wording
  /// What fills the places.
  let values: [Value]
  /// The cells that it is about.
  let cells: [CellKey]
  /// The section that it is about.
  let section: SectionKind?

  /// Something that stands in a sentence.
  enum Value: Hashable, Sendable {
    case amount(Amount)
    case count(Int)
    case year(Int)
    case text(String)
    case cell(CellKey)
    case row(CellKey)
    case words(Wording)
  }

  /// The sentence in a language.
  func text(in language: Wording.Language) -> String {
    let sentence = words(language)
    guard !values.isEmpty else { return sentence }
    var result = ""
    var rest = sentence[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      let place = rest[rest.index(after: open)...].prefix { $0 != "}" }
      if let number = Int(place), values.indices.contains(number - 1) {
        result += values[number - 1].text(in: language)
      }
      rest = rest[place.endIndex...].dropFirst()
    }
    return result + rest
  }
}

extension Remark.Value {
  func text(in language: Wording.Language) -> String {
    switch self {
    case .amount(let amount): amount.description
    case .count(let count): String(count)
    case .year(let year): String(year)
    case .text(let text): text
    case .cell(let cell): cell.name(language)
    case .row(let cell): cell.rowName(language)
    case .words(let words): words(language)
    }
  }
}
