import Audit
import Canvas
import Glyphs
import Library
import Reports

extension App {
  /// Rows whose name or path has the text, or whose syllables begin with its letters.
  func rowHits(_ query: String) -> [SearchHit] {
    let needle = NameNeedle(query)
    return ledger.rows.filter { ledger.nameKey(of: $0).map(needle.matches) ?? false }
      .map { .row($0) }
  }

  /// Findings whose agency, place or rule has the needle.
  func findingHits(_ needle: [UInt32]) -> [SearchHit] {
    guard let list = findingList else { return [] }
    return list.rows.filter { row in
      guard let (item, part) = list.item(row) else { return false }
      let finding = item.problem.findings[part ?? 0]
      let place = part == nil ? item.problem.placeName : finding.placeName
      return Self.contains(
        needle, "\(item.name) \(FindingWords.name(finding.rule, language)) \(place(language))")
    }
    .map { .finding(list.selection($0)) }
  }

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
      let index = search.hits.firstIndex {
        if case .row(let row) = $0 { (ledger.index(of: row) ?? 0) >= here } else { false }
      }
      return index ?? 0
    case .findings:
      let here = findingScroll.cursor
      let index = search.hits.firstIndex {
        if case .finding(let selection) = $0 {
          (findingList?.index(of: selection) ?? 0) >= here
        } else {
          false
        }
      }
      return index ?? 0
    case .compare, .trend: return 0
    case .report(let state):
      return search.hits.firstIndex { section(of: $0) >= state.section?.number ?? 0 } ?? 0
    }
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
