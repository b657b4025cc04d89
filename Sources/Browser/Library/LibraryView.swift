import Audit
import Canvas
import Glyphs
import Library
import Reports

/// The first screen: agencies × years, a verdict in each cell, and a preview of the report below
/// or beside.
struct LibraryView {
  let app: App
  let layout: LibraryLayout

  init(_ app: App) {
    self.app = app
    layout = app.libraryLayout
  }

  func draw(_ painter: inout Painter) {
    let frame = app.frame
    let heading = Rect(
      row: 0, column: 0, rows: frame.title.rows + frame.tabs.rows, columns: frame.title.columns)
    let searched = app.bodySearchProgress?.searched
    painter.piece(.heading(app.libraryKind, searched: searched), in: heading) {
      LibraryHeading(app: app).draw(&$0)
    }
    guard app.libraryKind != .list else {
      RosterView(app).draw(&painter)
      return
    }
    for rule in layout.rules { painter.divide(rule) }
    drawHeader(&painter)
    drawRows(&painter)
    if let totals = layout.totals {
      TotalsView(app: app, layout: layout).draw(&painter, in: totals)
    }
    if let preview = layout.preview { PreviewView(app: app).draw(&painter, in: preview) }
  }

  private func drawHeader(_ painter: inout Painter) {
    let line = layout.header
    painter.line([.init(" " + Words.agency(app.language), .dim)], in: line)
    for index in layout.years {
      let rect = layout.rect(ofYear: index, in: line)
      let isCurrent = index == layout.yearIndex
      painter.right(
        String(app.library.years[index]), in: rect.inset(right: 1), isCurrent ? .strong : .plain)
    }
    // Over no years there is nothing to sum up.
    guard !layout.years.isEmpty else { return }
    let sum = app.libraryKind.measure == nil ? Words.sum : Words.all
    painter.right(sum(app.language), in: layout.sumRect(in: line), .dim)
    if layout.years.lowerBound > 0 {
      let edge = layout.rect(ofYear: layout.years.lowerBound, in: line)
      painter.surface.put("<", row: line.row, column: edge.column - 1, role: .strong)
    }
    if layout.years.upperBound < app.library.years.count {
      let edge = layout.sumRect(in: line)
      painter.surface.put(">", row: line.row, column: edge.column, role: .strong)
    }
  }

  private func drawRows(_ painter: inout Painter) {
    let rows = app.ledger.rows
    guard !rows.isEmpty else {
      painter.wrapped(app.noRows(app.language), in: layout.matrix.inset(left: 2, right: 2), .dim)
      return
    }
    painter.kept.beginRows(
      .init(
        kind: app.libraryKind,
        columns: [
          layout.nameColumns, layout.yearColumns, layout.years.lowerBound, layout.years.upperBound,
        ]))
    let scroll = app.matrixScroll.revealed(count: rows.count, lines: layout.matrix.rows)
    for index in scroll.visible(count: rows.count, lines: layout.matrix.rows) {
      let line = layout.matrix.line(index - scroll.offset)
      let row = rows[index]
      if index == scroll.cursor {
        painter.line([.init(">", .strong)], in: line)
        draw(row, &painter, in: line, isCursor: true)
      } else {
        painter.piece(.row(row), in: line) { draw(row, &$0, in: line, isCursor: false) }
      }
    }
  }

  private func draw(_ row: LibraryRow, _ painter: inout Painter, in line: Rect, isCursor: Bool) {
    switch row {
    case .agency(let id): draw(id, &painter, in: line, isCursor: isCursor)
    case .file(let id): draw(id, &painter, in: line, isCursor: isCursor)
    }
  }

  private func draw(_ id: AgencyID, _ painter: inout Painter, in line: Rect, isCursor: Bool) {
    let row = app.library[id]
    painter.surface.put(
      Clip.cut(row.name, to: layout.nameColumns - 2), row: line.row, column: line.column + 1,
      role: isCursor ? .strong : .plain, limit: layout.nameColumns - 1)
    for index in layout.years {
      let isHere = isCursor && index == layout.yearIndex
      drawMark(row, index, &painter, in: layout.rect(ofYear: index, in: line), isHere: isHere)
    }
    drawSum(row, &painter, in: layout.sumRect(in: line))
  }

  private func drawMark(
    _ row: AgencyRow, _ index: Int, _ painter: inout Painter, in rect: Rect, isHere: Bool
  ) {
    let year = app.library.years[index]
    let id = row.entry(in: year)
    var (text, suffix, role) = mark(row, id, year)
    // What does not pass the filter has its row only for those that do: its place stays empty.
    let isOut = id.map { !app.ledger.passes($0) } ?? false
    if isOut { (text, suffix, role) = (" ", "", .dim) }
    let tick = id.map(app.ticked.contains) == true ? "*" : ""
    if let id, !isOut, let review = app.review(of: id) { suffix += review.sign }
    let sign = tick + text + suffix
    let shown = isHere ? "[\(sign)]" : sign
    // The number stands below the last digit of the year, brackets and suffix around it.
    let before = CellWidth.columns(of: tick + text) + (isHere ? 1 : 0)
    let start = max(rect.column - 1, rect.endColumn - 1 - before)
    painter.surface.put(
      shown, row: rect.row, column: start, role: role, isReversed: isHere,
      limit: rect.endColumn + 2 - start)
  }

  private func mark(
    _ row: AgencyRow, _ id: EntryID?, _ year: Int
  ) -> (text: String, suffix: String, role: Role) {
    guard let measure = app.libraryKind.measure else {
      let mark = VerdictMark(id, row, year: year, app)
      return (mark.text, mark.suffix, mark.role)
    }
    let mark = NumberMark(id, measure, isAgency: row.isAgency, app)
    return (mark.text, mark.suffix, mark.role)
  }

  /// Findings of the agency, or what its numbers come to; years without a number do not count.
  private func drawSum(_ row: AgencyRow, _ painter: inout Painter, in rect: Rect) {
    let numbers = app.ledger.shown(of: row.id, in: app.library).map { app.library.numbers(of: $0) }
    switch app.libraryKind {
    case .matrix, .list:
      let count = app.ledger.problems(of: row.id, in: app.library)
      if count > 0 { painter.right(String(count), in: rect) }
    case .counts:
      var sum = Roster.Sum()
      for number in numbers { sum.add(number.received) }
      painter.right(sum.text, in: rect)
    case .rate:
      painter.right(Ledger.rate(numbers)?.percent ?? "", in: rect)
    }
  }

  private func draw(_ id: EntryID, _ painter: inout Painter, in line: Rect, isCursor: Bool) {
    let entry = app.library[id]
    let reason =
      entry.reason
      ?? entry.duplicateOf.map { Words.duplicate(of: app.library[$0].path) } ?? Wording("", "")
    painter.line(
      [
        .init("? ", .unsure),
        .init(entry.path, isCursor ? .strong : .plain),
        .init("  " + reason(app.language), .dim),
      ],
      in: line, from: 1)
  }
}
