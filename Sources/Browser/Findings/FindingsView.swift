import Audit
import Canvas
import Glyphs
import Library
import Reports

/// The list of findings; the arithmetic of the selected one is written out below it.
struct FindingsView {
  let app: App
  let state: FindingsState

  func draw(_ painter: inout Painter) {
    guard let list = app.findingList else { return }
    let frame = app.frame
    TitleLine(
      left: Words.findingsTitle(name)(app.language),
      right: Words.failureCount(list.failures)(app.language)
    )
    .draw(on: &painter.surface, in: frame.title)
    painter.line(
      [.init(" " + Words.findingOrder(state.order)(app.language), .dim)], in: frame.tabs)
    let layout = FindingsLayout(frame)
    if list.items.isEmpty {
      painter.wrapped(
        Words.allHolds(app.language), in: layout.list.inset(left: 2, right: 2), .dim)
      return
    }
    drawHeader(&painter, in: layout.header)
    drawItems(list, &painter, in: layout.list)
    guard let detail = layout.detail, let item = app.selectedFinding else { return }
    painter.divide(layout.rule)
    drawDetail(item, &painter, in: detail)
  }

  private var name: String? {
    state.scope.map { id in
      let entry = app.library[id]
      let year = entry.report?.year.map { " \($0)" } ?? ""
      return (entry.report?.agency ?? String(entry.fileName)) + year
    }
  }

  private func drawHeader(_ painter: inout Painter, in line: Rect) {
    let columns = FindingColumns(line.columns, isEnglish: app.language == .english)
    painter.line(
      columns.pieces(
        mark: " ", rule: Wording("规则", "rule")(app.language), agency: Words.agency(app.language),
        year: Wording("年份", "year")(app.language), place: Wording("位置", "place")(app.language),
        reported: Words.reported(app.language), expected: Words.expected(app.language)
      ).map { Painter.Piece($0.text, .dim) },
      in: line, from: 1)
  }

  private func drawItems(_ list: FindingList, _ painter: inout Painter, in rect: Rect) {
    let columns = FindingColumns(rect.columns, isEnglish: app.language == .english)
    let scroll = app.findingScroll.revealed(count: list.items.count, lines: rect.rows)
    for index in scroll.visible(count: list.items.count, lines: rect.rows) {
      let line = rect.line(index - scroll.offset)
      let isCursor = index == scroll.cursor
      let item = list.items[index]
      let numbers = item.finding.numbers
      painter.surface.fill(line, isReversed: isCursor)
      painter.line([.init(isCursor ? ">" : " ", .strong, isReversed: isCursor)], in: line)
      let pieces = columns.pieces(
        mark: String(item.finding.mark),
        rule: FindingWords.title(item.finding.rule)(app.language), agency: item.name,
        year: item.year.map(String.init) ?? "", place: item.finding.placeName(app.language),
        reported: numbers?.reported.grouped ?? "", expected: numbers?.expected.grouped ?? "")
      painter.line(
        pieces.map {
          Painter.Piece($0.text, $0.isMark ? item.finding.role : .plain, isReversed: isCursor)
        },
        in: line, from: 1)
    }
  }

  private func drawDetail(_ item: FindingList.Item, _ painter: inout Painter, in rect: Rect) {
    let inner = rect.inset(left: 1, right: 1)
    let finding = item.finding
    var row = 0
    func rest() -> Rect {
      Rect(
        row: inner.row + row, column: inner.column, rows: inner.rows - row, columns: inner.columns)
    }
    painter.line(
      [
        .init("\(finding.mark) ", finding.role),
        .init(FindingWords.name(finding.rule, app.language), .strong),
        .init("  " + RuleCatalogue[finding.rule].explanation(app.language), .dim),
      ],
      in: rest())
    row += 1
    row += painter.wrapped(finding.text(in: app.language), in: rest(), hanging: 2)
    if let sum = finding.arithmetic {
      row += painter.wrapped(sum(app.language), in: rest(), hanging: 2)
    }
    let source =
      Wording("依据 ", "source: ")(app.language) + RuleCatalogue[finding.rule].source(app.language)
    let place = finding.line.map { ":\($0)" } ?? ""
    row += painter.wrapped(source, in: rest(), .dim, hanging: 2)
    if row < inner.rows {
      painter.line([.init(app.library[item.entry].path + place, .dim)], in: rest())
    }
  }
}
