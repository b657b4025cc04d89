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
    for rule in layout.rules { painter.divide(rule) }
    drawTitle(&painter, frame)
    drawHeader(&painter)
    drawRows(&painter)
    if let totals = layout.totals {
      TotalsView(app: app, layout: layout).draw(&painter, in: totals)
    }
    if let preview = layout.preview { PreviewView(app: app).draw(&painter, in: preview) }
  }

  private func drawTitle(_ painter: inout Painter, _ frame: Frame) {
    let ledger = app.ledger
    let counts = app.library.counts
    let left =
      frame.tier == .least
      ? app.folder : Words.title(app.language) + "  " + app.folder
    TitleLine(
      left: left,
      right: Words.counts(
        agencies: ledger.agencyCount, reports: counts.reports, problems: ledger.problems,
        isShort: frame.tier == .least)(app.language)
    )
    .draw(on: &painter.surface, in: frame.title)
    guard !frame.tabs.isEmpty else { return }
    painter.line(
      [.init(" "), .init(Words.matrixLine(ledger.order)(app.language), .dim)], in: frame.tabs)
  }

  private func drawHeader(_ painter: inout Painter) {
    let line = layout.header
    painter.line([.init(" " + Words.agency(app.language), .dim)], in: line)
    for index in layout.years {
      let rect = layout.rect(ofYear: index, in: line)
      let isCurrent = index == app.matrixYearIndex
      painter.right(
        String(app.library.years[index]), in: rect.inset(right: 1), isCurrent ? .strong : .plain)
    }
    painter.right(Words.sum(app.language), in: layout.sumRect(in: line), .dim)
    if layout.years.lowerBound > 0 {
      let edge = layout.rect(ofYear: layout.years.lowerBound, in: line)
      painter.surface.put("<", row: line.row, column: edge.column, role: .strong)
    }
    if layout.years.upperBound < app.library.years.count {
      let edge = layout.sumRect(in: line)
      painter.surface.put(">", row: line.row, column: edge.column, role: .strong)
    }
  }

  private func drawRows(_ painter: inout Painter) {
    let rows = app.ledger.rows
    guard !rows.isEmpty else {
      let words = app.isReading ? Words.stillReading : Words.emptyFolder
      painter.wrapped(words(app.language), in: layout.matrix.inset(left: 2, right: 2), .dim)
      return
    }
    let scroll = app.matrixScroll.revealed(count: rows.count, lines: layout.matrix.rows)
    for index in scroll.visible(count: rows.count, lines: layout.matrix.rows) {
      let line = layout.matrix.line(index - scroll.offset)
      let isCursor = index == scroll.cursor
      if isCursor { painter.line([.init(">", .strong)], in: line) }
      switch rows[index] {
      case .agency(let id): draw(id, &painter, in: line, isCursor: isCursor)
      case .file(let id): draw(id, &painter, in: line, isCursor: isCursor)
      }
    }
  }

  private func draw(_ id: AgencyID, _ painter: inout Painter, in line: Rect, isCursor: Bool) {
    let row = app.library[id]
    painter.surface.put(
      Clip.cut(row.name, to: layout.nameColumns - 2), row: line.row, column: line.column + 1,
      role: isCursor ? .strong : .plain, limit: layout.nameColumns - 1)
    for index in layout.years {
      let year = app.library.years[index]
      let mark = VerdictMark(row.entry(in: year), row, year: year, app)
      let isHere = isCursor && index == app.matrixYearIndex
      let rect = layout.rect(ofYear: index, in: line)
      let sign = mark.text + mark.suffix
      let text = isHere ? "[\(sign)]" : sign
      // The number stands below the last digit of the year, brackets and suffix around it.
      let start = rect.endColumn - 1 - CellWidth.columns(of: mark.text) - (isHere ? 1 : 0)
      painter.surface.put(
        text, row: line.row, column: start, role: mark.role, isReversed: isHere,
        limit: rect.endColumn + 2 - start)
    }
    let count = app.ledger.problemsOfAgency[id] ?? 0
    if count > 0 { painter.right(String(count), in: layout.sumRect(in: line)) }
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
