import Audit
import Canvas
import Glyphs
import Library
import Reports

/// Two reports set against each other, table by table, the same cell under the eye.
struct CompareView {
  let app: App
  let state: CompareState

  func draw(_ painter: inout Painter) {
    let frame = app.frame
    let layout = CompareLayout(frame)
    TitleLine(left: left(frame), right: right(frame))
      .draw(on: &painter.surface, in: frame.title)
    guard let sheet = CompareSheet(app, state) else {
      painter.wrapped(
        Words.noTable(state.table)(app.language), in: layout.table.inset(left: 2, right: 2), .dim)
      return
    }
    drawColumns(sheet, &painter, in: frame.tabs)
    let (grid, cursor) = sheet.grid(app)
    GridPane(grid).draw(on: &painter.surface, in: layout.table, cursor)
    if let rule = layout.rule { painter.divide(rule) }
    drawNotes(sheet, &painter, in: layout.notes)
  }

  /// `云溪市教育局 › 三、依申请 › 2024 对 2023`
  private func left(_ frame: Frame) -> String {
    let report = app.library[state.entry].outline
    let base = app.base(of: state).map { app.library[$0] }
    let now = report.map { app.shortName(of: $0.year) } ?? ""
    let against = base.map { base in
      let isOther = base.agency != app.library[state.entry].agency
      return (isOther ? (base.agencyName ?? "") + " " : "") + app.shortName(of: base.year)
    }
    let years = Words.against(now, against)(app.language)
    let name = report?.agency ?? String(app.library[state.entry].fileName)
    guard frame.tier > .least else { return "\(name)›\(years)" }
    let section = state.table.sectionKind
    let place = Wording(
      "\(section.ordinal)、\(section.short.zh)", "\(section.number) \(section.short.en)")
    return "\(name) › \(place(app.language)) › \(years)"
  }

  private func right(_ frame: Frame) -> String {
    guard frame.tier > .small else { return Words.mode(state.mode)(app.language) }
    return CompareState.Mode.allCases.map { mode in
      let name = Words.mode(mode)(app.language)
      return mode == state.mode ? "[\(name)]" : name
    }
    .joined(separator: " ")
  }

  /// The columns of the table that one can go through, and whether only changes are shown.
  private func drawColumns(_ sheet: CompareSheet, _ painter: inout Painter, in rect: Rect) {
    guard rect.rows > 0 else { return }
    let switched = Words.changedOnly(state.changedOnly)(app.language)
    let room = rect.inset(right: CellWidth.columns(of: switched) + 2)
    painter.right(switched + " ", in: rect, .dim)
    guard sheet.isList, state.table == .requests else { return }
    let keys = sheet.lines.first { !$0.cells.isEmpty }?.cells ?? []
    let heading = Painter.Piece(" " + Words.column(app.language) + " ", .dim)
    // Names as long as all of them have room.
    for limit in [60, 14, 10, 8, 6, 4] {
      let pieces =
        [heading]
        + keys.map { key in
          let isCurrent = key.column == state.wanted.column
          let name = key.columnName(app.language)
          let short = isCurrent ? "[\(name)]" : Clip.cut(name, to: limit)
          return Painter.Piece(short + " ", isCurrent ? .strong : .plain)
        }
      let columns = pieces.reduce(0) { $0 + CellWidth.columns(of: $1.text) }
      guard columns <= room.columns || limit == 4 else { continue }
      painter.line(pieces, in: room)
      return
    }
  }

  private func drawNotes(_ sheet: CompareSheet, _ painter: inout Painter, in rect: Rect) {
    let inner = rect.inset(left: 1, right: 1)
    for (index, line) in notes(sheet).prefix(inner.rows).enumerated() {
      painter.line([line], in: inner.line(index))
    }
  }

  private func notes(_ sheet: CompareSheet) -> [Painter.Piece] {
    var notes: [Painter.Piece] = []
    if let carried = carried(sheet) { notes.append(carried) }
    if sheet.comparison.base == nil {
      notes.append(.init(Words.noBase(app.language), .warning))
    } else if sheet.comparison.isAcrossForms {
      notes.append(
        .init(Words.acrossForms(sheet.comparison.left.count)(app.language), .warning))
    }
    notes.append(
      .init(
        Words.compared(
          changed: sheet.counts.changed, same: sheet.counts.same, unclear: sheet.counts.unclear,
          hidden: sheet.hidden)(app.language), .dim))
    return notes
  }

  /// What was carried out a year before against what is carried in, in the column in sight.
  private func carried(_ sheet: CompareSheet) -> Painter.Piece? {
    let column = state.wanted.column
    guard state.table == .requests, let base = sheet.comparison.base,
      app.library[state.entry].agency == app.base(of: state).flatMap({ app.library[$0].agency }),
      let year = base.year, sheet.comparison.current.year == year + 1,
      let out = base[CellKey(.carriedOut, column)],
      let into = sheet.comparison.current[CellKey(.carriedIn, column)]
    else { return nil }
    let words = Words.carried(
      column.name, from: year, out.value?.grouped ?? out.status.title(app.language),
      into.value?.grouped ?? into.status.title(app.language),
      agrees: out.value.flatMap { before in into.value.map { $0 == before } })
    let isWrong = out.value != nil && into.value != nil && out.value != into.value
    return .init(words(app.language), isWrong ? .error : .plain)
  }
}

/// Where the parts of a comparison stand.
struct CompareLayout: Hashable, Sendable {
  let table: Rect
  let rule: Rect?
  /// Lines that say what is compared and what is left out.
  let notes: Rect

  init(_ frame: Frame) {
    let lines = frame.tier >= .normal ? 3 : 1
    let gap = frame.tier >= .normal ? 1 : 0
    let parts = Layout.rows(frame.body, [.share(1, minimum: 4), .fixed(lines)], gap: gap)
    table = parts[0]
    notes = parts[1]
    rule =
      gap > 0
      ? Rect(row: table.endRow, column: 0, rows: 1, columns: frame.body.columns) : nil
  }
}
