import Canvas
import Library

extension App {
  /// A mouse action: the same as the keys for what is under the pointer.
  mutating func point(_ action: InputEvent.MouseAction, row: Int, column: Int) {
    guard frame.tier != .none else { return }
    switch action {
    case .wheelUp, .wheelDown: wheel(action == .wheelUp ? -3 : 3)
    case .press, .doublePress:
      notice = nil
      if frame.hints.contains(row: row, column: column) {
        clickHint(column)
      } else if overlays.isEmpty {
        click(row: row, column: column, isDouble: action == .doublePress)
      } else if [.source, .tour].contains(overlays.last) {
        overlays.removeLast()
      }
    }
  }

  private mutating func wheel(_ lines: Int) {
    if case .menu(var state)? = overlays.last {
      state.selection = max(0, min(state.selection + lines, state.commands.count - 1))
      overlays[overlays.count - 1] = .menu(state)
    } else if case .filter(var menu)? = overlays.last {
      menu.selection = max(0, min(menu.selection + lines, menu.shown.count - 1))
      overlays[overlays.count - 1] = .filter(menu)
    } else if overlays.isEmpty {
      move(.lines(lines))
    }
  }

  private mutating func clickHint(_ column: Int) {
    guard overlays.isEmpty else { return }
    guard let hint = hintLine.hint(atColumn: column, columns: size.columns) else { return }
    let id = CommandID.allCases[hint.id]
    if id == .back { closeOrLeave(.atOnce) } else { run(id) }
  }

  private mutating func click(row: Int, column: Int, isDouble: Bool) {
    switch screen {
    case .library: clickMatrix(row: row, column: column, isDouble: isDouble)
    case .findings: clickFindings(row: row, column: column, isDouble: isDouble)
    case .report(let state): clickReport(state, row: row, column: column)
    case .compare(let state): clickCompare(state, row: row, column: column, isDouble: isDouble)
    case .trend: clickTrend(row: row, column: column, isDouble: isDouble)
    }
  }

  private mutating func clickMatrix(row: Int, column: Int, isDouble: Bool) {
    if frame.tabs.contains(row: row, column: column) {
      guard let tab = LibraryHeading(app: self).tab(atColumn: column) else { return }
      if let kind = tab.kind { show(kind) } else { toggleFindings() }
      return
    }
    guard matrix.kind != .list else {
      clickRoster(row: row, column: column, isDouble: isDouble)
      return
    }
    let layout = libraryLayout
    if let totals = layout.totals, totals.contains(row: row, column: column) {
      clickTotals(totals, row: row, column: column)
      return
    }
    let year = layout.years.first {
      layout.rect(ofYear: $0, in: layout.matrix.line(0)).inset().column <= column
        && column < layout.rect(ofYear: $0, in: layout.matrix.line(0)).endColumn
    }
    if layout.header.contains(row: row, column: column), year == nil {
      sort(by: column < layout.header.column + layout.nameColumns ? .name : matrix.kind.sumKey)
      return
    }
    let scroll = matrixScroll.revealed(count: ledger.rows.count, lines: layout.matrix.rows)
    let index = row - layout.matrix.row + scroll.offset
    if layout.matrix.contains(row: row, column: column), let target = ledger.rows[checked: index] {
      select(target)
    } else if !layout.header.contains(row: row, column: column) {
      return
    }
    if let year { matrix.year = library.years[checked: year] }
    if isDouble { open() }
  }

  /// A click on the list: the report under the pointer, or the column to sort by.
  private mutating func clickRoster(row: Int, column: Int, isDouble: Bool) {
    let layout = RosterLayout(frame)
    if layout.header.contains(row: row, column: column) {
      let columns = RosterColumns(layout.list.columns)
      if let key = columns.column(at: column)?.sortKey { sort(by: key) }
      return
    }
    guard let roster, layout.list.contains(row: row, column: column) else { return }
    let scroll = rosterScroll.revealed(count: roster.entries.count, lines: layout.list.rows)
    guard let id = roster.entries[checked: row - layout.list.row + scroll.offset] else { return }
    select(id)
    matrix.line = row - layout.list.row
    if isDouble { open() }
  }

  private mutating func clickFindings(row: Int, column: Int, isDouble: Bool) {
    let rect = FindingsLayout(frame).list
    guard let list = findingList, rect.contains(row: row, column: column) else { return }
    var scroll = findingScroll.revealed(count: list.rows.count, lines: rect.rows)
    guard list.rows.indices.contains(row - rect.row + scroll.offset) else { return }
    scroll.move(to: row - rect.row + scroll.offset, count: list.rows.count, lines: rect.rows)
    selectFinding(scroll)
    if isDouble { open() }
  }

  private mutating func clickReport(_ state: ReportState, row: Int, column: Int) {
    guard let dossier else { return }
    if frame.tabs.contains(row: row, column: column) {
      let heading = ReportHeading(app: self, state: state, dossier: dossier)
      if let kind = heading.tab(atColumn: column) {
        show(kind.table.map { .table($0) } ?? .section(kind))
        focusMain()
      }
      return
    }
    let layout = reportLayout
    if let rect = layout.outline, rect.contains(row: row, column: column) {
      let items = outlineItems
      let scroll = Scroll(cursor: items.firstIndex(of: outlineItem) ?? 0)
        .revealed(count: items.count, lines: rect.rows - 1)
      if let item = items[checked: row - rect.row - 1 + scroll.offset] { show(item) }
      focusMain()
    } else if let rect = layout.findings, rect.contains(row: row, column: column) {
      let scroll = Scroll(cursor: state.problem ?? 0)
        .revealed(count: dossier.problems.count, lines: rect.rows - 1)
      showProblem(row - rect.row - 1 + scroll.offset, takesFocus: true)
    } else if let rect = layout.table, rect.contains(row: row, column: column) {
      clickTable(state, rect, row: row, column: column)
    } else if let rect = layout.text, rect.contains(row: row, column: column) {
      report?.focus = .text
      report?.showsTable = false
    }
  }

  private mutating func clickTable(_ state: ReportState, _ rect: Rect, row: Int, column: Int) {
    guard let sheet = sheet(of: state) else { return }
    show(.table(state.table))
    report?.focus = .table
    let pane = GridPane(grid(of: state, sheet))
    let place = pane.place(atRow: row, column: column, in: rect, gridState(of: state, sheet))
    if case .cell(let row, let column)? = place, let key = sheet.key(row: row, column: column) {
      setCell(key)
    }
  }
}
