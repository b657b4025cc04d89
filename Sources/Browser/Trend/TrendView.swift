import Audit
import Canvas
import Glyphs
import Library
import Reports

/// A measure over the years of an agency, and over the agencies of a year.
struct TrendView {
  let app: App
  let state: TrendState

  func draw(_ painter: inout Painter) {
    guard let chart = app.chart else { return }
    let frame = app.frame
    let layout = TrendLayout(frame, state.focus, years: chart.years.count)
    drawTitle(&painter, frame)
    for rule in layout.rules { painter.divide(rule) }
    drawYears(chart, &painter, in: layout.years)
    painter.wrapped(
      note(chart), in: layout.note.inset(left: 1, right: 1), .dim, hanging: 2)
    RankView(app: app, state: state, chart: chart).draw(&painter, layout)
  }

  private func drawTitle(_ painter: inout Painter, _ frame: Frame) {
    let title = state.measure.title(app.language)
    let name = app.library[state.agency].name
    TitleLine(
      left: frame.tier == .least ? title : Words.trendTitle(app.language) + " › " + title,
      right: frame.tier == .least ? Clip.cut(name, to: 16) : name
    )
    .draw(on: &painter.surface, in: frame.title)
    guard !frame.tabs.isEmpty else { return }
    var pieces: [Painter.Piece] = [.init(" ")]
    let isCell = if case .cell = state.measure { true } else { false }
    pieces.append(.init(tab(Words.thisCell(app.language), isCell), isCell ? .strong : .plain))
    for ratio in Ratio.allCases {
      let isHere = state.measure == .ratio(ratio)
      pieces.append(.init(" " + tab(ratio.title(app.language), isHere), isHere ? .strong : .plain))
    }
    painter.line(pieces, in: frame.tabs)
  }

  private func tab(_ text: String, _ isCurrent: Bool) -> String { isCurrent ? "[\(text)]" : text }

  private func drawYears(_ chart: Chart, _ painter: inout Painter, in rect: Rect) {
    guard rect.rows > 1 else { return }
    let columns = TrendColumns(rect.columns)
    painter.line(
      [
        .init(
          columns.line(
            " " + Words.year(app.language), Words.value(app.language), Words.growth(app.language),
            bar: "", Words.median(app.language), " "), .dim)
      ],
      in: rect.line(0))
    let index = chart.years.firstIndex { $0.year == state.year } ?? 0
    let scroll = Scroll(cursor: index).revealed(count: chart.years.count, lines: rect.rows - 1)
    let most = chart.years.reduce(0) { max($0, $1.value?.number ?? 0, $1.median ?? 0) }
    for at in scroll.visible(count: chart.years.count, lines: rect.rows - 1) {
      let year = chart.years[at]
      let isCursor = at == index
      let isFocused = isCursor && state.focus == .years
      let line = rect.line(at - scroll.offset + 1)
      let before = at > 0 ? chart.years[at - 1].value : nil
      let bar = Bars.text(
        year.value?.number ?? 0, outOf: most, columns: columns.bar, isASCII: app.modes.isASCII)
      let shown = Words.measured(year.value, app.language)
      painter.surface.fill(line, isReversed: isFocused)
      painter.line(
        [
          .init(
            columns.line(
              (isCursor ? ">" : " ") + String(year.year), shown.text,
              Words.growth(of: year.value, over: before, app.language),
              bar: shown.isNumber ? bar : shown.reason,
              year.median.map { Words.rounded($0, state.measure) } ?? "",
              year.isFaulty ? "✗" : year.value?.isDerived == true ? "~" : " "),
            shown.isNumber ? (isCursor ? .strong : .plain) : .dim, isReversed: isFocused)
        ],
        in: line)
    }
  }

  /// How the number in sight is worked out, or why there is none.
  private func note(_ chart: Chart) -> String {
    let year = chart.years.first { $0.year == state.year }
    guard case .ratio(let ratio) = state.measure else {
      return Words.cellNote(state.measure, year?.value)(app.language)
    }
    return Words.formula(ratio, state.year, year?.value)(app.language)
  }
}

/// The columns of a line of the trend.
struct TrendColumns: Hashable, Sendable {
  /// Columns of the bar.
  let bar: Int
  private let value: Int
  private let growth: Int
  private let median: Int

  init(_ columns: Int) {
    value = columns >= 50 ? 11 : 8
    growth = columns >= 50 ? 10 : 0
    median = columns >= 60 ? 10 : 0
    bar = max(0, columns - 6 - value - growth - median - 5)
  }

  func line(
    _ name: String, _ value: String, _ growth: String, bar: String, _ median: String, _ mark: String
  ) -> String {
    // The mark is that of the value, and stands at it.
    Clip.pad(name, to: 6) + Clip.pad(value, to: self.value, .right) + mark
      + Clip.pad(growth, to: self.growth, .right) + "  " + Clip.pad(bar, to: self.bar)
      + Clip.pad(median, to: self.median, .right)
  }
}
