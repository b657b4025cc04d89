import Reports

/// A piece of a report that can be shown and searched, in the order of the document.
struct Passage: Hashable, Sendable {
  /// Which of the report's sections it is in; nil before the first.
  let section: Int?
  /// Which piece of it: 0 is the heading, then its blocks.
  let index: Int
}

extension Report {
  /// All passages with their text; tables are passages without any.
  var passages: [(passage: Passage, text: String, table: TableKind?)] {
    var result: [(Passage, String, TableKind?)] = []
    if let title { result.append((Passage(section: nil, index: 0), title, nil)) }
    for (index, paragraph) in preamble.enumerated() {
      result.append((Passage(section: nil, index: index + 1), paragraph.text, nil))
    }
    for (number, section) in sections.enumerated() {
      result.append((Passage(section: number, index: 0), section.heading, nil))
      for (index, block) in section.blocks.enumerated() {
        let passage = Passage(section: number, index: index + 1)
        switch block {
        case .paragraph(let paragraph): result.append((passage, paragraph.text, nil))
        case .table(let kind): result.append((passage, "", kind))
        }
      }
    }
    return result
  }
}
