import Audit
import Canvas
import Glyphs
import Library
import Reports

extension App {
  /// Rows whose name or path has the text, or whose syllables begin with its letters.
  mutating func rowHits(_ query: String) -> [SearchHit] {
    rows(matching: NameNeedle(query)).map { .row($0) }
  }

  /// The rows whose name, or path where it is a file, has what is looked for.
  mutating func rows(matching needle: NameNeedle) -> [LibraryRow] {
    ledger.names.update(library)
    let isNamed = ledger.names.matches(needle)
    return ledger.rows.filter { row in
      switch row {
      case .agency(let id): isNamed[id.index]
      case .file(let id): needle.matches(NameKey(library.path(of: id), hasInitials: false))
      }
    }
  }

  /// Findings whose agency, place or rule has the text; in a very long list places are left out.
  mutating func findingHits(_ query: String) -> [SearchHit] {
    guard let list = findingList else { return [] }
    let needle = NameNeedle(query)
    ledger.names.update(library)
    let isNamed = ledger.names.matches(needle)
    var rules: [UInt16: Bool] = [:]
    func isRule(_ place: UInt16) -> Bool {
      if let known = rules[place] { return known }
      let name = library.rule(at: Int(place)).map { findingWords.name($0) } ?? ""
      let found = needle.matches(NameKey(name, hasInitials: false))
      rules[place] = found
      return found
    }
    let looksAtPlaces = list.rows.count <= Self.placesSearched
    return list.rows.filter { row in
      guard let index = row.item else { return false }
      let item = list.items[index]
      if library.agency(of: item.entry).map({ isNamed[$0.index] }) == true { return true }
      if isRule(list.rules[item.rules.lowerBound + (row.part ?? 0)]) { return true }
      guard looksAtPlaces, let (item, part) = list.item(row, library, ledger) else { return false }
      let place = part.map { item.problem.findings[$0].placeName } ?? item.problem.placeName
      return needle.matches(NameKey(item.name + " " + place(language), hasInitials: false))
    }
    .compactMap { list.spot($0).map { .finding($0) } }
  }

  /// In a list of more rows only agencies and rules are searched, which takes no unpacking.
  static let placesSearched = 5000

  /// Places in the text and row labels of the tables, in the order of the document.
  static func hits(_ needle: [UInt32], in report: Report) -> [SearchHit] {
    report.passages.flatMap { passage, text, table -> [SearchHit] in
      guard let table else {
        return FoldedText(text).ranges(of: needle).map { .text(passage, $0) }
      }
      return (report.table(table)?.form.lines ?? []).compactMap { line in
        guard let cell = line.cells.last, contains(needle, line.label) else { return nil }
        return .cell(cell)
      }
    }
  }

  private static func contains(_ needle: [UInt32], _ text: String) -> Bool {
    !FoldedText(text).ranges(of: needle, atMost: 1).isEmpty
  }

  /// The first hit at or after the place one is at.
  var firstHit: Int {
    switch screen {
    case .library:
      let here = matrixScroll.cursor
      return firstHit { hit in
        if case .row(let row) = hit { (rowIndex(of: row) ?? 0) >= here } else { false }
      }
    case .findings:
      let here = findingScroll.cursor
      return firstHit { hit in
        if case .finding(let spot) = hit {
          (findingList?.index(of: spot) ?? 0) >= here
        } else {
          false
        }
      }
    case .compare, .trend: return 0
    case .report(let state):
      return search.hits.firstIndex { section(of: $0) >= state.section?.number ?? 0 } ?? 0
    }
  }

  /// Hits come in the order of the rows, so that the first from the cursor on is soon found.
  private func firstHit(_ isAtOrBehind: (SearchHit) -> Bool) -> Int {
    var range = search.hits.indices
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if isAtOrBehind(search.hits[middle]) {
        range = range.lowerBound..<middle
      } else {
        range = middle + 1..<range.upperBound
      }
    }
    return range.lowerBound < search.hits.count ? range.lowerBound : 0
  }

  private func section(of hit: SearchHit) -> Int {
    switch hit {
    case .cell(let key): key.table.section
    case .text(let passage, _):
      passage.section.flatMap { dossier?.report.sections[checked: $0]?.kind.number } ?? 0
    default: 0
    }
  }

  /// The hits in the text on screen, the current one in reverse; so is the number one is at.
  func highlights(in article: Article) -> [Int: [TextParagraph.Span]] {
    var spans: [Int: [TextParagraph.Span]] = [:]
    if let claim, let paragraph = article.paragraph(of: claim.passage) {
      spans[paragraph] = [
        TextParagraph.Span(claim.place.range, role: claim.role, isReversed: true)
      ]
    }
    guard search.scope == .report(article.key.entry) else { return spans }
    var paragraphs: [Passage: Int] = [:]
    for (index, passage) in article.passages.enumerated() {
      if let passage { paragraphs[passage] = index }
    }
    for (index, hit) in search.hits.enumerated() {
      guard case .text(let passage, let range) = hit, let paragraph = paragraphs[passage] else {
        continue
      }
      let isCurrent = index == search.current
      spans[paragraph, default: []].append(
        TextParagraph.Span(range, role: isCurrent ? .strong : .match, isReversed: isCurrent))
    }
    return spans
  }
}
