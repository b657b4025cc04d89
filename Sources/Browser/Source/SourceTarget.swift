import Canvas
import Reports

/// The place that the source pane shows: that of the cell, or of the paragraph on top.
struct SourceTarget: Hashable, Sendable {
  /// Line of the document, from 1.
  var line: Int
  /// Character in the line, from 1; nil for the whole line.
  var column: Int?
  /// What stands there.
  var text = ""
}

extension App {
  /// What the source pane is to show; nil where nothing of the report has a place.
  var sourceTarget: SourceTarget? {
    guard let dossier, let state = report else { return nil }
    if state.showsTable {
      guard let table = dossier.report.table(state.table) else { return nil }
      guard let cell, let place = table[cell]?.source else { return SourceTarget(line: table.line) }
      return SourceTarget(line: place.line, column: place.column, text: place.text)
    }
    return textTarget(state, dossier)
  }

  /// The first paragraph in sight.
  private func textTarget(_ state: ReportState, _ dossier: Dossier) -> SourceTarget? {
    guard let article, let rect = reportLayout.text else {
      return state.section.flatMap { dossier.report.section($0) }.map {
        SourceTarget(line: $0.line)
      }
    }
    let offset = min(state.textOffset, article.pane.lastOffset(rows: rect.rows))
    let first = article.pane.lines[checked: offset]?.paragraph ?? 0
    let passage = article.passages.dropFirst(first).compactMap { $0 }.first
    return passage.flatMap { dossier.report.line(of: $0) }.map { SourceTarget(line: $0) }
  }
}

extension Report {
  /// The line of a passage; nil for the title, whose line nobody kept.
  func line(of passage: Passage) -> Int? {
    guard let number = passage.section else { return preamble[checked: passage.index - 1]?.line }
    guard let section = sections[checked: number] else { return nil }
    guard passage.index > 0 else { return section.line }
    guard case .paragraph(let paragraph)? = section.blocks[checked: passage.index - 1] else {
      return section.line
    }
    return paragraph.line
  }
}
