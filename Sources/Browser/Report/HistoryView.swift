import Audit
import Canvas
import Glyphs
import Library
import Reports

/// The cell under the cursor over the years, a bar a year: a trend that follows the cursor.
struct HistoryView {
  let app: App

  func draw(_ painter: inout Painter, in rect: Rect) {
    let inner = rect.inset(left: 1, right: 1)
    guard inner.rows > 0, app.report?.showsTable == true || app.frame.tier == .workspace,
      let cell = app.cell
    else { return }
    painter.line(
      [
        .init(Words.trendPane(app.language), .strong), .init("  " + cell.name(app.language)),
      ], in: inner.line(0))
    let all = app.cellHistory
    let here = all.firstIndex { $0.year == app.dossier?.report.year } ?? all.count - 1
    let rows = inner.rows - 1
    let scroll = Scroll(cursor: max(0, here)).revealed(count: all.count, lines: rows)
    let most = all.reduce(0) { max($0, $1.value?.number ?? 0) }
    for index in scroll.visible(count: all.count, lines: rows) {
      let (year, value) = all[index]
      let shown = Words.measured(value, app.language)
      let before = index > 0 ? all[index - 1].value : nil
      let growth = Words.growth(of: value, over: before, app.language)
      let bar = Bars.text(
        value?.number ?? 0, outOf: most, columns: max(0, inner.columns - 28),
        isASCII: app.modes.isASCII)
      painter.line(
        [
          .init(
            (index == here ? ">" : " ") + Clip.pad(String(year), to: 5)
              + Clip.pad(shown.text, to: 10, .right)
              // A reason needs the room that a change would have.
              + (shown.isNumber
                ? Clip.pad(growth, to: 9, .right) + "  " + bar : "  " + shown.reason),
            !shown.isNumber ? .dim : index == here ? .strong : .plain)
        ],
        in: inner.line(index - scroll.offset + 1))
    }
  }
}
