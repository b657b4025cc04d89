import Audit
import Canvas
import Reports

extension App {
  /// The layout of the table that a report shows; nil when the report does not have it.
  func sheet(of state: ReportState) -> TableSheet? {
    guard let table = dossier?.report.table(state.table) else { return nil }
    return TableSheet(
      table.form,
      TableSheet.Style(
        isAsPrinted: modes.isAsPrinted, labelColumns: labelColumns(of: table),
        isFlat: frame.tier == .least, language: language))
  }

  /// What is left for labels once seven columns have their longest value and its marks.
  private func labelColumns(of table: StatTable) -> Int {
    guard frame.tier >= .normal, let columns = reportLayout.table?.columns else { return 0 }
    let longest = table.cells.reduce(3) { max($0, $1.value?.grouped.utf8.count ?? 0) }
    return min(columns * 45 / 100, columns - 7 * (longest + 4))
  }

  /// The cell under the cursor.
  var cell: CellKey? {
    guard let report, let sheet = sheet(of: report) else { return nil }
    let state = gridState(of: report, sheet)
    return sheet.key(row: state.row, column: state.column)
  }

  /// The cursor in terms of rows and columns.
  func gridState(of state: ReportState, _ sheet: TableSheet) -> GridState {
    let cursor = state.tables[sheet.kind]
    let place = cursor.flatMap { sheet.place(of: $0.wanted) } ?? sheet.firstPlace
    var grid = GridState(row: place.row, column: place.column)
    grid.rows = Scroll(cursor: place.row, offset: cursor?.offset ?? 0)
    grid.firstColumn = cursor?.firstColumn ?? 0
    return grid
  }

  /// The table as it is drawn: values, marks of failures, operands of the rule in focus.
  func grid(of state: ReportState, _ sheet: TableSheet) -> Grid {
    let table = dossier?.report.table(sheet.kind)
    let operands = operands(of: state, sheet)
    let rows = sheet.lines.map { line in
      if line.cells.isEmpty {
        return GridRow(
          line.label, indent: line.indent, values: line.words.map { GridValue($0, role: .dim) },
          role: line.words.isEmpty ? .plain : .dim)
      }
      return GridRow(
        line.label, indent: line.indent,
        values: line.cells.map { value(of: $0, table, isOperand: operands.contains($0)) })
    }
    return Grid(
      labelHeading: Words.item(sheet.kind)(language), header: sheet.header,
      columnCount: sheet.columnCount, rows: rows)
  }

  private func value(of key: CellKey, _ table: StatTable?, isOperand: Bool) -> GridValue {
    let cell = table?[key] ?? .missing
    var value = CellMark.value(of: cell, showsZeros: modes.showsZeros)
    if isOperand {
      value.mark = "+"
      value.markRole = .operand
      if value.role == .plain || value.role == .dim { value.role = .operand }
    }
    if let severity = dossier?.marks[key] {
      value.mark = severity.mark
      value.markRole = severity.role
      if severity == .error { value.role = .error }
    }
    return value
  }

  /// The cells that take part in the rule in focus.
  private func operands(of state: ReportState, _ sheet: TableSheet) -> Set<CellKey> {
    guard let inspection, let check = inspection.focus(modes.why) else { return [] }
    guard check.outcome == .fail || modes.why != nil else { return [] }
    return Set(check.cells)
  }
}

extension Severity {
  /// How a failure of this weight is drawn.
  var role: Role {
    switch self {
    case .error: .error
    case .warning: .warning
    case .notice: .unsure
    }
  }
}
