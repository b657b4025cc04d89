import Audit
import Canvas
import Reports

extension App {
  /// The layout of the table that a report shows; nil when the report does not have it.
  func sheet(of state: ReportState) -> TableSheet? {
    guard let table = dossier?.report.table(state.table) else { return nil }
    return sheet(of: table, labelColumns: labelColumns(of: table))
  }

  private func sheet(of table: StatTable, labelColumns: Int) -> TableSheet {
    TableSheet(
      table.form,
      TableSheet.Style(
        isAsPrinted: modes.isAsPrinted, labelColumns: labelColumns,
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
    guard let report, let table = dossier?.report.table(report.table) else { return nil }
    // Where it stands depends on no label, and the layout, which labels depend on, on the cell.
    let sheet = sheet(of: table, labelColumns: 0)
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
    let operands = operands
    let suspects = Set((dossier?.causes ?? []).compactMap { $0.located?.cell })
    func shown(_ key: CellKey) -> GridValue {
      value(of: key, table, as: operands[key], isSuspect: suspects.contains(key))
    }
    let rows = sheet.lines.map { line in
      if line.cells.isEmpty {
        return GridRow(
          line.label, indent: line.indent, values: line.words.map { GridValue($0, role: .dim) },
          role: line.words.isEmpty ? .plain : .dim)
      }
      return GridRow(
        line.label, indent: line.indent,
        values: line.cells.map(shown))
    }
    return Grid(
      labelHeading: Words.item(sheet.kind)(language), header: sheet.header,
      columnCount: sheet.columnCount, rows: rows)
  }

  /// A cell with its mark: that it is the suspect, else its part in the rule one has asked for, else
  /// that a rule fails there, else its part in the rule that leads.
  private func value(
    of key: CellKey, _ table: StatTable?, as part: Term.Role?, isSuspect: Bool
  ) -> GridValue {
    let cell = table?[key] ?? .missing
    var value = CellMark.value(of: cell, showsZeros: modes.showsZeros)
    if let part {
      value.mark = part == .total ? "=" : "+"
      value.markRole = part == .total ? .total : .operand
      if value.role == .plain || value.role == .dim { value.role = value.markRole }
    }
    if isSuspect {
      value.mark = CellMark.suspect
      value.markRole = .suspect
      value.role = .suspect
    } else if let severity = dossier?.marks[key], part == nil || modes.why == nil {
      value.mark = severity.mark
      value.markRole = severity.role
      if severity == .error { value.role = .error }
    }
    return value
  }

  /// Whether the cells of a sum are marked in the table.
  var hasOperands: Bool { !operands.isEmpty }

  /// The cells that take part in the rule in focus, and how.
  private var operands: [CellKey: Term.Role] {
    guard let inspection, let check = inspection.focus(modes.why) else { return [:] }
    guard check.outcome == .fail || modes.why != nil else { return [:] }
    let here = check.terms.filter { $0.term.origin == .current }
    if here.isEmpty { return Dictionary(check.cells.map { ($0, .part) }) { first, _ in first } }
    return Dictionary(here.map { ($0.cell, $0.role) }) { first, _ in first }
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
