import Audit
import Canvas
import Glyphs
import Library
import Reports

/// The line above the hints: what just happened, else where one is; progress at the right.
struct StatusLine {
  let app: App

  func draw(_ painter: inout Painter) {
    let rect = app.frame.status
    let right = rightText
    if !right.isEmpty { painter.right(right + " ", in: rect, .dim) }
    let room = rect.inset(right: right.isEmpty ? 0 : CellWidth.columns(of: right) + 2)
    if let notice = app.notice {
      painter.line([.init(" " + notice.text(app.language), notice.role)], in: room)
    } else {
      let start = " " + (promptHelp ?? place)
      painter.line([.init(start, .plain)], in: room)
      drawLegend(&painter, in: room, from: CellWidth.columns(of: start) + 2)
    }
  }

  /// As many signs as there is room for, each whole with its meaning.
  private func drawLegend(_ painter: inout Painter, in rect: Rect, from start: Int) {
    // English words have blanks of their own.
    let gap = app.language == .chinese ? " " : "  "
    var column = start
    for (index, item) in legend.enumerated() {
      let text = index == 0 ? item(app.language) : gap + item(app.language)
      let columns = CellWidth.columns(of: text)
      guard column + columns <= rect.columns else { break }
      painter.surface.put(text, row: rect.row, column: rect.column + column, role: .dim)
      column += columns
    }
  }

  private var legend: [Wording] {
    guard promptHelp == nil else { return [] }
    if case .choice? = app.overlays.last { return [] }
    switch app.screen {
    case .library:
      if case .prompt(let state)? = app.overlays.last, state.kind == .filter { return [] }
      let hasReviewed = !app.notes.reviewed.isEmpty
      let reviewed = hasReviewed ? [Words.reviewedSign, Words.changedSign] : []
      return switch app.libraryKind {
      case .matrix:
        (app.ledger.filter == nil ? [] : [Words.outSign]) + Words.legend.prefix(2) + reviewed
          + Words.legend.dropFirst(2)
      case .list: (hasReviewed ? [Words.reviewedRow, Words.changedRow] : []) + Words.listLegend
      case .counts: reviewed + Words.countsLegend
      case .rate: reviewed + Words.rateLegend
      }
    case .report(let state) where state.showsTable && app.frame.tier > .least:
      let causes = app.dossier?.causes ?? []
      let source = app.note == nil ? sourceInStatus : nil
      return [source].compactMap { $0 }.map { Wording($0, $0) }
        + Words.tableLegend(
          showsZeros: app.modes.showsZeros,
          signs: Set(app.dossier?.report.table(state.table)?.cells.map(\.status) ?? []),
          hasOperands: app.hasOperands,
          hasSuspect: causes.contains { $0.located?.cell.table == state.table })
    default: return []
    }
  }

  /// Counts of what is being read, and what `n` stands for.
  private var rightText: String {
    // What is said of a command or of the name of a file needs the whole line.
    switch app.overlays.last {
    case .menu?, .choice?: return ""
    default: break
    }
    if promptHelp != nil { return "" }
    if case .prompt(let state)? = app.overlays.last, state.kind == .filter { return "" }
    let counts = app.library.counts
    if let progress = app.progress {
      return Words.progress(progress, secondsLeft: app.secondsLeft)(app.language)
    }
    if app.isSearching {
      let number = (app.search.current ?? 0) + 1
      return Words.hitJump(app.search.query, number, app.search.hits.count)(app.language)
    }
    if app.claim != nil, let index = app.report?.claim {
      return Words.claimJump(index + 1, app.claims?.all.count ?? 0)(app.language)
    }
    if case .report(let state) = app.screen, let dossier = app.dossier, !dossier.problems.isEmpty {
      return Words.findingJump(state.problem, in: dossier)(app.language)
    }
    if case .library = app.screen { return Words.done(counts.all)(app.language) }
    return ""
  }

  private var place: String {
    if case .choice(let state)? = app.overlays.last {
      return Words.rowOf(state.selection + 1, state.choices.count)(app.language)
    }
    switch app.screen {
    case .library:
      return libraryPlace
    case .findings:
      return findingPlace
    case .compare(let state): return comparePlace(state)
    case .trend(let state):
      let count = app.chart?.ranks.count ?? 0
      return state.focus == .years
        ? "\(state.year)"
        : Words.rowOf(count == 0 ? 0 : app.trendScroll.cursor + 1, count)(app.language)
    case .report(let state): return state.showsTable ? tablePlace(state) : textPlace(state)
    }
  }

  /// What can be written into the prompt that is open, or what the command with the cursor does.
  private var promptHelp: String? {
    if case .menu(let state)? = app.overlays.last, let command = state.selected {
      return command.help(app.language)
    }
    guard case .prompt(let state)? = app.overlays.last, state.kind == .export else { return nil }
    return Words.exportHelp(app.language)
  }

  /// The row, then in full what its columns may have cut: where the problem is, and in which file.
  private var findingPlace: String {
    let count = app.findingList?.rows.count ?? 0
    let row = Words.rowOf(count == 0 ? 0 : app.findingScroll.cursor + 1, count)(app.language)
    guard let (item, part) = app.selectedFinding else { return row }
    let finding = item.problem.findings[part ?? 0]
    let place = part == nil ? item.problem.placeName : finding.placeName
    let line =
      (part == nil ? item.problem.targetLine : finding.targetLine)
      .map { ":\($0)" } ?? ""
    return [row, place(app.language), app.library[item.entry].path + line]
      .joined(separator: "  ")
  }

  private var libraryPlace: String {
    if case .prompt(let state)? = app.overlays.last, state.kind == .filter {
      return app.filterCount(app.language) + "  " + Words.filterHelp(app.language)
    }
    let isList = app.libraryKind == .list
    let count = isList ? app.roster?.entries.count ?? 0 : app.ledger.rows.count
    let cursor = isList ? app.rosterScroll.cursor : app.matrixScroll.cursor
    let place = Words.rowOf(count == 0 ? 0 : min(cursor, count - 1) + 1, count)(app.language)
    let year = app.matrixYear.map { Wording("  年 \($0)", "  year \($0)")(app.language) } ?? ""
    return place + year
  }

  private func comparePlace(_ state: CompareState) -> String {
    guard let sheet = CompareSheet(app, state), let key = sheet.key else { return "" }
    let rows = sheet.lines.indices.filter { !sheet.lines[$0].cells.isEmpty }
    let row = (rows.firstIndex(of: sheet.place.row) ?? 0) + 1
    return Words.rowOf(row, rows.count)(app.language) + "  " + key.name(app.language)
  }

  private func tablePlace(_ state: ReportState) -> String {
    guard let sheet = app.sheet(of: state) else { return "" }
    let grid = app.gridState(of: state, sheet)
    let row = sheet.position(of: grid.row)
    let columns = sheet.lines[checked: grid.row]?.cells.count ?? 0
    let position = Words.cellOf(row.number, row.count, grid.column + 1, columns)(app.language)
    guard app.frame.tier > .least else {
      return [position, hidden(state, sheet, grid)].compactMap { $0 }.joined(separator: "  ")
    }
    // Beside the place of the cell in its file, not instead of it.
    let note = app.note.map { [sourceInStatus, Words.note(app.language) + $0].compactMap { $0 } }
    return ([position, hidden(state, sheet, grid)] + (note ?? []))
      .compactMap { $0 }.joined(separator: "  ")
  }

  /// How many columns are out of sight; nil where all are seen.
  private func hidden(_ state: ReportState, _ sheet: TableSheet, _ grid: GridState) -> String? {
    guard let rect = app.reportLayout.table else { return nil }
    let hidden = GridPane(app.grid(of: state, sheet)).layout(rect.size, grid).hidden
    guard hidden.left + hidden.right > 0 else { return nil }
    return Words.hiddenColumns(hidden.left, hidden.right)(app.language)
  }

  /// Where the cell stands; nil where a rail tells it.
  private var sourceInStatus: String? {
    guard let dossier = app.dossier, !app.reportLayout.hasRail else { return nil }
    return app.inspection?.place(in: dossier)
  }

  private func textPlace(_ state: ReportState) -> String {
    guard let article = app.article, let rect = app.reportLayout.text else { return "" }
    let offset = min(state.textOffset, article.pane.lastOffset(rows: rect.rows))
    let count = article.pane.lines.count
    let lines = Words.linesOf(
      offset + 1, min(count, offset + rect.rows), count,
      article.pane.percent(offset: offset, rows: rect.rows))(app.language)
    return lines + (app.note.map { "  " + Words.note(app.language) + $0 } ?? "")
  }
}
