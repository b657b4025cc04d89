import Audit
import Canvas
import Library
import Reports

/// A comparison laid out for the screen: which lines are shown, and which cell each value is.
struct CompareSheet {
  /// A line and the cells of the form in it; in a list of single cells just the one.
  struct Line: Hashable, Sendable {
    let label: String
    let indent: Int
    let cells: [CellKey]
  }

  let comparison: Comparison
  let state: CompareState
  let lines: [Line]
  /// Lines left out because nothing changed in them.
  let hidden: Int
  /// How many lines with cells changed, did not, and cannot be compared.
  let counts: (changed: Int, same: Int, unclear: Int)
  private let header: [GridHeaderCell]
  private let columnCount: Int

  /// Nil when the report that is compared has no such table.
  init?(_ app: App, _ state: CompareState) {
    guard let current = app.library[state.entry].outline, let table = current.table(state.table)
    else { return nil }
    self.state = state
    let base = app.base(of: state).flatMap { app.library[$0].outline }
    let comparison = Comparison(base: base, current: current, table: state.table)
    self.comparison = comparison
    let isList = state.mode == .sideBySide
    // In a list the years and what changed take some fifty columns. English labels go without the
    // Chinese where the two would not both stand before seven changes of twelve columns.
    let columns = app.size.columns
    let share = columns * 2 / 5
    let labels = app.language == .english ? min(share, columns - 84) : share
    let sheet = TableSheet(
      table.form,
      TableSheet.Style(
        isAsPrinted: false, labelColumns: isList ? columns - 55 : labels,
        isFlat: app.frame.tier == .least, language: app.language))
    header = sheet.header
    columnCount = sheet.columnCount
    let all = isList ? Self.list(sheet, state, app.language) : Self.lines(sheet)
    var counts = (changed: 0, same: 0, unclear: 0)
    var shown: [Line] = []
    var hidden = 0
    // Where only changes are shown, headings wait for a line below them that is.
    var headings: [Line] = []
    for line in all {
      headings.removeAll { $0.indent >= line.indent }
      guard !line.cells.isEmpty else {
        if state.changedOnly { headings.append(line) } else { shown.append(line) }
        continue
      }
      let kinds = Self.looked(at: line, state).map { comparison[$0].kind }
      let isSame = !kinds.isEmpty && kinds.allSatisfy { $0 == .equal }
      if kinds.contains(where: \.isChange) {
        counts.changed += 1
      } else if isSame {
        counts.same += 1
      } else if !kinds.isEmpty {
        counts.unclear += 1
      }
      // The line under the eye stays, whatever it holds.
      if isSame, state.changedOnly, !line.cells.contains(state.wanted) {
        hidden += 1
      } else {
        shown += headings + [line]
        headings = []
      }
    }
    lines = shown
    self.hidden = hidden
    self.counts = counts
  }

  /// Where a cell stands among the lines; nil when its line is not shown.
  func place(of key: CellKey) -> (row: Int, column: Int)? {
    for (row, line) in lines.enumerated() {
      if let column = line.cells.firstIndex(of: key) { return (row, column) }
    }
    return nil
  }

  /// The place of the cell under the eye, else of the first there is.
  var place: (row: Int, column: Int) {
    place(of: state.wanted) ?? (lines.firstIndex { !$0.cells.isEmpty } ?? 0, 0)
  }

  /// The cell under the cursor; nil when no line is shown.
  var key: CellKey? {
    let place = place
    return lines[checked: place.row]?.cells[checked: place.column]
  }

  /// Whether each line shows one cell, with the years beside each other.
  var isList: Bool { state.mode == .sideBySide }

  /// The comparison as a grid, and the state of its cursor.
  func grid(_ app: App) -> (grid: Grid, state: GridState) {
    let place = place
    var cursor = GridState(row: place.row, column: isList ? 1 : place.column)
    cursor.rows = Scroll(cursor: place.row, offset: state.offset)
    cursor.firstColumn = isList ? 0 : state.firstColumn
    let cells = CompareCells(app: app, comparison: comparison, state: state)
    let rows = lines.map { line in
      GridRow(
        line.label, indent: line.indent,
        values: isList
          ? Self.looked(at: line, state).first.map(cells.list) ?? []
          : line.cells.map(cells.value))
    }
    let columns = isList ? cells.listHeader : header
    return (
      Grid(
        labelHeading: Words.item(state.table)(app.language), header: columns,
        columnCount: isList ? columns.count : columnCount, rows: rows), cursor
    )
  }

  /// Whether a cell of a line is the one that the list shows.
  func isInSight(_ key: CellKey) -> Bool {
    state.table != .requests || key.column == state.wanted.column
  }

  /// The cells that decide whether a line is shown: in a list the one in sight.
  private static func looked(at line: Line, _ state: CompareState) -> [CellKey] {
    guard state.mode == .sideBySide, line.cells.count > 1 else { return line.cells }
    return line.cells.filter { $0.column == state.wanted.column }
  }

  private static func lines(_ sheet: TableSheet) -> [Line] {
    sheet.lines.map { Line(label: $0.label, indent: $0.indent, cells: $0.cells) }
  }

  /// A line a row where all rows have the same columns, else a line a cell.
  private static func list(
    _ sheet: TableSheet, _ state: CompareState, _ language: Wording.Language
  ) -> [Line] {
    guard sheet.kind != .requests else { return lines(sheet) }
    return sheet.lines.flatMap { line in
      line.cells.map { key in
        Line(label: key.name(language), indent: line.indent, cells: [key])
      }
    }
  }
}

extension CellChange.Kind {
  /// Whether the numbers differ.
  var isChange: Bool { if case .changed = self { true } else { false } }
}
