import Audit
import Canvas
import Glyphs
import Library
import Reports

/// A report: outline, text and table, the findings, and what there is to say about the cell.
struct ReportView {
  let app: App
  let state: ReportState
  let layout: ReportLayout

  init(_ app: App, _ state: ReportState) {
    self.app = app
    self.state = state
    layout = app.reportLayout
  }

  func draw(_ painter: inout Painter) {
    guard let dossier = app.dossier else { return }
    for rule in layout.rules { painter.divide(rule) }
    ReportHeading(app: app, state: state, dossier: dossier).draw(&painter)
    if let rect = layout.outline { drawOutline(&painter, in: rect) }
    if let rect = layout.text { drawText(&painter, in: rect) }
    if let rect = layout.table { drawTable(&painter, in: rect) }
    if let rect = layout.findings { drawFindings(dossier, &painter, in: rect) }
    let cell = CellView(app: app, dossier: dossier)
    if let rect = layout.inspector {
      if layout.hasRail {
        cell.drawList(&painter, in: rect)
      } else if state.showsTable {
        cell.drawLine(&painter, in: rect.line(0))
        app.tableNote?.draw(&painter, in: rect.below(1).inset(left: 1))
      } else {
        drawNote(&painter, in: rect)
      }
    }
    if let rect = layout.why { cell.drawWhy(&painter, in: rect) }
    if let rect = layout.history { HistoryView(app: app).draw(&painter, in: rect) }
    if let rect = layout.source { SourceView(app: app, rect: rect).draw(&painter) }
  }

  private func drawOutline(_ painter: inout Painter, in rect: Rect) {
    let items = app.outlineItems
    let scroll = Scroll(cursor: items.firstIndex(of: app.outlineItem) ?? 0)
    painter.line([.init(" " + Words.outline(app.language), .dim)], in: rect.line(0))
    let list = Rect(
      row: rect.row + 1, column: rect.column, rows: rect.rows - 1, columns: rect.columns)
    ListPane(rows: app.outlineRows(), hasFocus: state.focus == .outline)
      .draw(on: &painter.surface, in: list, scroll)
  }

  private func drawText(_ painter: inout Painter, in rect: Rect) {
    guard let article = app.article else { return }
    let rect = rect.inset(left: 2, right: 2)
    let offset = min(state.textOffset, article.pane.lastOffset(rows: rect.rows))
    article.pane.draw(
      on: &painter.surface, in: rect, offset: offset, highlights: app.highlights(in: article))
  }

  private func drawTable(_ painter: inout Painter, in rect: Rect) {
    guard let sheet = app.sheet(of: state) else {
      painter.wrapped(
        Words.noTable(state.table)(app.language), in: rect.inset(left: 2, right: 2), .dim)
      return
    }
    GridPane(app.grid(of: state, sheet), hasFocus: state.focus == .table)
      .draw(on: &painter.surface, in: rect, app.gridState(of: state, sheet))
  }

  private func drawFindings(_ dossier: Dossier, _ painter: inout Painter, in rect: Rect) {
    let waived = dossier.problems.count { $0.isWaived(dossier.waivers) }
    let open = dossier.problems.count - dossier.failures - waived
    painter.line(
      [
        .init(
          " \(Words.problems(app.language)) \(dossier.failures)",
          dossier.failures > 0 ? .strong : .dim),
        .init(open > 0 ? "  " + Words.openQuestions(open)(app.language) : "", .dim),
        .init(waived > 0 ? "  " + Words.waivedCount(waived)(app.language) : "", .dim),
      ],
      in: rect.line(0))
    let list = Rect(
      row: rect.row + 1, column: rect.column, rows: rect.rows - 1, columns: rect.columns)
    let rows = dossier.problems.map { problem in
      let isWaived = problem.isWaived(dossier.waivers)
      let sign = problem.located == nil ? "≠" : "→"
      let numbers = problem.numbers.map {
        "\($0.reported.grouped) \(sign) \($0.expected.grouped)"
      }
      return ListRow(
        "\(isWaived ? "~" : problem.lead.mark) \(app.findingWords.title(problem)) "
          + problem.placeName(app.language),
        trailing: rect.columns > 60 ? numbers ?? "" : "",
        role: isWaived ? .dim : problem.lead.role)
    }
    if rows.isEmpty {
      painter.line([.init(" " + Words.allHolds(app.language), .dim)], in: list.line(0))
      return
    }
    ListPane(rows: rows, hasFocus: state.focus == .findings)
      .draw(on: &painter.surface, in: list, Scroll(cursor: state.problem ?? 0))
  }

  /// Below text: the number or the problem one is at, or the first.
  private func drawNote(_ painter: inout Painter, in rect: Rect) {
    let inner = rect.inset(left: 1)
    guard let note = app.findingNote else {
      painter.line([.init(Words.allHolds(app.language), .dim)], in: inner)
      return
    }
    note.draw(&painter, in: inner)
  }
}

extension Array {
  /// The element at an index, or nil where there is none.
  subscript(checked index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
