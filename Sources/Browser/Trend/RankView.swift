import Audit
import Canvas
import Glyphs
import Library
import Reports

/// The agencies of a year by a measure, the greatest first.
struct RankView {
  let app: App
  let state: TrendState
  let chart: Chart

  func draw(_ painter: inout Painter, _ layout: TrendLayout) {
    drawHeading(&painter, in: layout.heading)
    let rect = layout.list
    guard rect.rows > 0 else { return }
    let scroll = app.trendScroll.revealed(count: chart.ranks.count, lines: rect.rows)
    let most = chart.ranks.first?.value.number ?? 0
    for index in scroll.visible(count: chart.ranks.count, lines: rect.rows) {
      let rank = chart.ranks[index]
      draw(
        rank, most, &painter, in: rect.line(index - scroll.offset),
        isCursor: index == scroll.cursor && state.focus == .agencies)
    }
  }

  private func drawHeading(_ painter: inout Painter, in rect: Rect) {
    let place = chart.index(of: state.agency).flatMap { chart.ranks[$0].place }
    let right = Words.rankOf(place, chart.counted)(app.language)
    painter.right(right + " ", in: rect, .dim)
    painter.line(
      [
        .init(
          " "
            + Words.rankTitle(
              state.year, chart.ranks.count, without: chart.ranks.count - chart.counted,
              absent: chart.absent, isFiltered: app.ledger.filter != nil)(app.language), .strong)
      ],
      in: rect.inset(right: CellWidth.columns(of: right) + 2))
  }

  private func draw(
    _ rank: Chart.Rank, _ most: Double, _ painter: inout Painter, in line: Rect, isCursor: Bool
  ) {
    let isOwn = rank.agency == state.agency
    let name = max(10, min(36, line.columns * 2 / 5))
    let bar = max(0, line.columns - 6 - name - 12)
    let shown = Words.measured(rank.value, app.language)
    let graph = Bars.text(
      rank.value.number ?? 0, outOf: most, columns: bar, isASCII: app.modes.isASCII)
    painter.surface.fill(line, isReversed: isCursor)
    painter.line(
      [
        .init(
          (isOwn ? ">" : " ")
            + Clip.pad(rank.place.map(String.init) ?? "-", to: 4, .right) + " "
            + Clip.pad(app.library[rank.agency].name, to: name)
            + Clip.pad(shown.text, to: 9, .right)
            + (rank.value.isDerived ? "~ " : "  ")
            + Clip.cut(shown.isNumber ? graph : shown.reason, to: bar),
          shown.isNumber ? (isOwn ? .strong : .plain) : .dim, isReversed: isCursor)
      ],
      in: line)
  }
}
