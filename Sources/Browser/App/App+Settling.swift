import Audit
import Canvas
import Library
import Reports

extension App {
  /// Brings what is made from the state up to date: after every event, before any drawing.
  mutating func settle() {
    settleRoster()
    settlePreview()
    settleDossier()
    settleScroll()
    settleProse()
    settleArticle()
    settleFindings()
    settleSource()
    settleCompare()
    settleTrend()
  }

  private mutating func settleDossier() {
    guard let report else {
      dossier = nil
      article = nil
      prose = nil
      return
    }
    let body = body(of: report.entry)
    guard dossier?.id != report.entry || dossier?.hasText != (body != nil) else { return }
    dossier = Dossier(report.entry, in: library, ledger, body: body)
    article = nil
    prose = nil
    findProblemAgain()
  }

  /// The problem one is at, where the file has changed or something was waived; if it is gone, the one
  /// before, so that `n` leads to what has taken its place.
  private mutating func findProblemAgain() {
    guard let dossier, let index = report?.problem, let name = report?.problemName,
      name.entry == dossier.id
    else { return }
    if let place = dossier.problem(of: name) {
      report?.problem = place.index
      return
    }
    report?.problem = index == 0 ? nil : min(index, dossier.problems.count) - 1
    report?.problemName = nil
    report?.problemCell = nil
  }

  /// Reads what the text says of the tables, once it has come.
  private mutating func settleProse() {
    guard let dossier, dossier.hasText, prose?.entry != dossier.id else { return }
    prose = Prose(entry: dossier.id, claims: Claims(dossier.report))
  }

  private mutating func settleArticle() {
    guard let report, let dossier else { return }
    let rect = reportLayout.text
    guard let rect, !rect.isEmpty else { return }
    let key = Article.Key(
      entry: dossier.id, section: textSection(of: report, dossier.report),
      columns: rect.columns - 4, language: language)
    guard article?.key != key else { return }
    article = Article(dossier.report, key, claims)
  }

  /// Beside a table whose section has no text the overview stands, which says the same in words.
  private func textSection(of state: ReportState, _ report: Report) -> SectionKind? {
    guard state.showsTable, let section = state.section else { return state.section }
    return report.section(section)?.paragraphs.isEmpty == false ? section : .overview
  }

  /// Remembers how far the table is scrolled, so that it moves no more than it must.
  private mutating func settleScroll() {
    guard let report, let sheet = sheet(of: report), let rect = reportLayout.table else { return }
    let state = gridState(of: report, sheet)
    let layout = GridPane(grid(of: report, sheet)).layout(rect.size, state)
    guard let key = sheet.key(row: state.row, column: state.column) else { return }
    self.report?.tables[sheet.kind] = TableCursor(
      wanted: report.tables[sheet.kind]?.wanted ?? key, offset: layout.state.rows.offset,
      firstColumn: layout.state.firstColumn)
  }

  private mutating func settleFindings() {
    guard let state = findings else { return }
    guard let list = findingList, list.scope == state.scope else {
      findingList = FindingList(library, ledger, state)
      return
    }
    if !list.isUpToDate(state) { findingList?.arrange(state, library, ledger) }
  }
}
