import Audit
import Canvas
import Glyphs
import Library
import Reports

/// The reports as a list with sums at its foot.
struct RosterView {
  let app: App
  let layout: RosterLayout
  private let columns: RosterColumns

  init(_ app: App) {
    self.app = app
    layout = RosterLayout(app.frame)
    columns = RosterColumns(layout.list.columns)
  }

  func draw(_ painter: inout Painter) {
    for rule in layout.rules { painter.divide(rule) }
    painter.line([.init("   " + columns.line(heading), .dim)], in: layout.header)
    drawRows(&painter)
    if let roster = app.roster { drawTotals(roster, &painter) }
    if let preview = layout.preview { PreviewView(app: app).draw(&painter, in: preview) }
  }

  /// The heading, with the direction behind the column that the list is sorted by.
  private func heading(_ column: RosterColumns.Column) -> String {
    let title = column.title(app.language)
    guard let first = app.ledger.sorting.first, column.sortKey == first.key else { return title }
    return title + (first.isDescending ? "v" : "^")
  }

  private func drawRows(_ painter: inout Painter) {
    guard let roster = app.roster, !roster.entries.isEmpty else {
      let words = app.isReading ? app.reading : Words.nothingPasses
      painter.wrapped(words(app.language), in: layout.list.inset(left: 2, right: 2), .dim)
      return
    }
    let scroll = app.rosterScroll.revealed(count: roster.entries.count, lines: layout.list.rows)
    painter.kept.beginRows(.init(kind: .list))
    for index in scroll.visible(count: roster.entries.count, lines: layout.list.rows) {
      let line = layout.list.line(index - scroll.offset)
      let id = roster.entries[index]
      if index == scroll.cursor {
        draw(id, &painter, in: line, isCursor: true)
      } else {
        painter.piece(.row(.file(id)), in: line) { draw(id, &$0, in: line, isCursor: false) }
      }
    }
  }

  private func draw(_ id: EntryID, _ painter: inout Painter, in line: Rect, isCursor: Bool) {
    let isTicked = app.ticked.contains(id)
    let sign =
      (isCursor ? ">" : " ") + (isTicked ? "*" : " ") + (app.review(of: id)?.sign ?? " ")
    // On a wide line the eye needs the whole row; on a narrow one the name will do, and of a
    // slow line a moved cursor takes but a few bytes.
    let isWhole = isCursor && app.frame.tier >= .wide
    if isWhole { painter.surface.fill(line, isReversed: true) }
    let width = columns.columns.first?.width ?? 0
    let name = Clip.cut(text(id, .name), to: width)
    let gap = String(repeating: " ", count: max(0, width - CellWidth.columns(of: name)))
    painter.line(
      [
        .init(sign, isTicked && !isCursor ? .strong : .plain, isReversed: isCursor),
        .init(name, isReversed: isCursor), .init(gap, isReversed: isWhole),
        .init(columns.line(after: 1) { text(id, $0) }, isReversed: isWhole),
      ],
      in: line)
  }

  private func text(_ id: EntryID, _ column: RosterColumns.Column) -> String {
    guard let agency = app.library.agency(of: id) else { return "" }
    switch column {
    case .name: return app.library.name(of: agency)
    case .year: return app.library.year(of: id).map(String.init) ?? "?"
    case .received: return number(.newReceived, id)
    case .carriedIn: return number(.carriedIn, id)
    case .results: return number(.total, id)
    case .carriedOut: return number(.carriedOut, id)
    case .disclosure: return app.library.numbers(of: id).disclosure?.percent ?? "?"
    case .problems: return mark(id, agency)
    case .path: return app.library.path(of: id)
    }
  }

  /// A number, or the mark that says why there is none.
  private func number(_ row: RowID, _ id: EntryID) -> String {
    let cell = app.library[id].withFigures { $0[CellKey(row, .total)] ?? .missing } ?? .missing
    let value = CellMark.value(of: cell, showsZeros: true)
    return value.text + (value.mark.map(String.init) ?? "")
  }

  private func mark(_ id: EntryID, _ agency: AgencyID) -> String {
    let year = app.library.year(of: id)
    let mark = VerdictMark(id, app.library[agency], year: year ?? 0, app)
    return year == nil ? mark.text : mark.text + mark.suffix
  }

  private func drawTotals(_ roster: Roster, _ painter: inout Painter) {
    let totals = roster.totals
    let line = columns.line { column in
      switch column {
      case .name: Words.totalOf(roster.entries.count)(app.language)
      case .received: totals.received.text
      case .carriedIn: totals.carriedIn.text
      case .results: totals.results.text
      case .carriedOut: totals.carriedOut.text
      case .disclosure: totals.disclosure?.percent ?? "?"
      case .problems: String(totals.problems)
      case .year, .path: ""
      }
    }
    painter.line([.init("   " + line, .strong)], in: layout.totals)
  }
}

/// Where the parts of the list stand.
struct RosterLayout: Hashable, Sendable {
  let header: Rect
  let list: Rect
  let totals: Rect
  let preview: Rect?
  let rules: [Rect]

  init(_ frame: Frame) {
    var main = frame.body
    var preview: Rect?
    var rules: [Rect] = []
    if frame.tier >= .normal {
      // The rows have the numbers already: two lines say the rest, and cost a slow line little.
      let lines = frame.tier >= .wide ? 12 : 2
      let parts = Layout.rows(frame.body, [.share(1), .fixed(lines)], gap: 1)
      main = parts[0]
      preview = parts[1]
      rules.append(Rect(row: main.endRow, column: 0, rows: 1, columns: main.columns))
    }
    self.preview = preview
    self.rules = rules
    header = main.line(0)
    list = Rect(row: main.row + 1, column: 0, rows: max(0, main.rows - 2), columns: main.columns)
    totals = main.line(main.rows - 1)
  }
}
