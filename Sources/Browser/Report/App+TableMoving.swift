import Canvas
import Reports

extension App {
  /// Moves the cell cursor; headings are passed over, short rows have their last cell.
  mutating func moveInTable(_ motion: Motion) {
    guard let state = report, let sheet = sheet(of: state), let rect = reportLayout.table else {
      return
    }
    let grid = gridState(of: state, sheet)
    var row = grid.row
    var column = grid.column
    switch motion {
    case .lines(let step): row = Self.row(sheet, from: row, by: step)
    case .columns(let step): column += step
    case .firstColumn: column = 0
    case .lastColumn: column = sheet.columnCount - 1
    case .start: row = sheet.row(from: 0, step: 1) ?? row
    case .end: row = sheet.row(from: sheet.lines.count - 1, step: -1) ?? row
    case .pages(let pages):
      let pane = GridPane(self.grid(of: state, sheet))
      let target = pane.paged(grid, by: pages, in: rect.size)
      report?.tables[sheet.kind]?.offset = target.rows.offset
      let step = pages < 0 ? -1 : 1
      row =
        sheet.row(from: target.row, step: step) ?? sheet.row(from: target.row, step: -step) ?? row
    }
    column = max(0, min(column, sheet.lines[row].cells.count - 1))
    if let key = sheet.key(row: row, column: column) { setCell(key) }
  }

  /// Puts the cursor of its table on a cell, after a jump with rows below it in sight.
  mutating func setCell(_ key: CellKey, isJump: Bool = false) {
    guard var state = report else { return }
    if isJump, let row = sheet(of: state)?.place(of: key)?.row, let rect = reportLayout.table {
      var cursor = state.tables[key.table] ?? TableCursor(wanted: key)
      // Header and a row or two of what follows are no place for what one came to see.
      let lines = max(1, rect.rows - 7)
      let isInSight = (cursor.offset..<cursor.offset + lines).contains(row)
      if !isInSight { cursor.offset = max(0, row - rect.rows / 2) }
      state.tables[key.table] = cursor
    }
    var cursor = state.tables[key.table] ?? TableCursor(wanted: key)
    if cursor.wanted != key { modes.why = modes.why == nil ? nil : 0 }
    cursor.wanted = key
    state.tables[key.table] = cursor
    report = state
  }

  private static func row(_ sheet: TableSheet, from row: Int, by steps: Int) -> Int {
    var row = row
    let step = steps < 0 ? -1 : 1
    for _ in 0..<steps.magnitude {
      guard let next = sheet.row(from: row + step, step: step) else { break }
      row = next
    }
    return row
  }
}
