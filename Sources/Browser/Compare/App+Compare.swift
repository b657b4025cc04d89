import Audit
import Canvas
import Library
import Reports

extension App {
  /// The comparison, when it is on top.
  var compare: CompareState? {
    get { if case .compare(let state) = screen { state } else { nil } }
    set { if compare != nil, let newValue { stack[stack.count - 1] = .compare(newValue) } }
  }

  /// `=`: sets the report against last year's; again: another way of doing so.
  mutating func openCompare() {
    if let state = compare {
      let modes = CompareState.Mode.allCases
      let next = ((modes.firstIndex(of: state.mode) ?? 0) + 1) % modes.count
      compare?.mode = modes[next]
      compare?.firstColumn = 0
      return
    }
    guard let entry = currentEntry, let report = library[entry].outline else {
      notice = Notice(Words.reportFirst, role: .warning)
      return
    }
    var table = TableKind.requests
    var wanted = CellKey(.newReceived, .total)
    if case .report(let state) = screen {
      table = state.showsTable ? state.table : state.section?.table ?? .requests
      wanted = state.tables[table]?.wanted ?? wanted
      if state.showsTable, let cell { wanted = cell }
    } else if case .trend(let state) = screen {
      wanted = state.measure.leading
      table = wanted.table
    }
    if wanted.table != table || report.table(table)?[wanted] == nil {
      wanted = report.table(table)?.form.cells.first ?? CellKey(.newReceived, .total)
    }
    var state = CompareState(entry: entry, table: table, wanted: wanted)
    // Two ticked reports are what one wants to see side by side.
    if case .library = screen, ticked.count == 2, ticked.allSatisfy({ library[$0].isReport }) {
      (state.entry, state.base) = (ticked[1], .entry(ticked[0]))
    }
    history.leave(stack)
    stack.append(.compare(state))
  }

  /// The report that the screen is about, whatever the screen.
  var currentEntry: EntryID? {
    switch screen {
    case .library: matrixEntry
    case .report(let state): state.entry
    case .findings: selectedFinding?.item.entry
    case .compare(let state): state.entry
    case .trend(let state): library[state.agency].entry(in: state.year)
    }
  }

  /// The report that a comparison is with; nil when there is none.
  func base(of state: CompareState) -> EntryID? {
    switch state.base {
    case .entry(let id) where id != state.entry && library[id].isReport: return id
    case .entry, .previous:
      guard let agency = library[state.entry].agency, let year = library[state.entry].year
      else { return nil }
      return library[agency].years.last { $0.year < year }?.entries.first
    }
  }

  /// The agency's reports, one for each year of the library; nil where there is none.
  func yearReports(of id: EntryID) -> [Report?] {
    guard let agency = library[id].agency else { return [] }
    let row = library[agency]
    return library.years.suffix(12).map { year in
      row.entry(in: year).flatMap { library[$0].outline }
    }
  }

  /// The year of a report as headings say it.
  func shortName(of year: Int?) -> String {
    year.map(String.init) ?? Words.noYearShort(language)
  }

  /// Moves the cell under the eye; headings are passed over.
  mutating func moveInCompare(_ motion: Motion) {
    guard let state = compare, let sheet = CompareSheet(self, state), let key = sheet.key else {
      return
    }
    let place = sheet.place
    var row = place.row
    var wanted = key
    switch motion {
    case .lines(let step): row += step
    case .pages(let pages):
      row += Int(Double(max(1, CompareLayout(frame).table.rows - 4)) * pages)
    case .start: row = 0
    case .end: row = sheet.lines.count - 1
    case .columns(let step):
      let cells = sheet.lines[row].cells
      wanted = cells[max(0, min(place.column + step, cells.count - 1))]
    case .firstColumn: wanted = sheet.lines[row].cells.first ?? key
    case .lastColumn: wanted = sheet.lines[row].cells.last ?? key
    }
    if row != place.row {
      let target = sheet.line(nearest: row, from: place.row)
      let cells = sheet.lines[target].cells
      wanted = cells.first { $0.column == key.column } ?? cells[min(place.column, cells.count - 1)]
    }
    compare?.wanted = wanted
  }

  /// `c`: only what changed, or all.
  mutating func toggleChangedOnly() { compare?.changedOnly.toggle() }

  /// `[` and `]`: both sides a year on; the cell stays under the eye.
  mutating func shiftCompare(toYearBy step: Int) {
    guard let state = compare, let agency = library[state.entry].agency,
      let year = library[state.entry].year
    else {
      notice = Notice(Words.aloneReport, role: .warning)
      return
    }
    let years = library[agency].years
    let target = step < 0 ? years.last { $0.year < year } : years.first { $0.year > year }
    guard let id = target?.entries.first else {
      notice = Notice(Words.noYear(library[agency].name, after: step > 0), role: .warning)
      return
    }
    history.leave(stack)
    compare?.entry = id
    if case .entry? = compare?.base {
      compare?.base = state.base == .entry(id) ? .previous : state.base
    }
  }

  /// `{` and `}`: another agency, the same year and cell.
  mutating func shiftCompare(toAgencyBy step: Int) {
    guard let state = compare,
      let id = neighbour(of: state.entry, by: step, year: library[state.entry].year)
    else {
      notice = Notice(step < 0 ? Words.noAgencyAbove : Words.noAgencyBelow, role: .warning)
      return
    }
    history.leave(stack)
    compare?.entry = id
    if let year = library[id].year, year != library[state.entry].year,
      let wanted = library[state.entry].year
    {
      let name = library[id].agencyName ?? ""
      notice = Notice(Words.otherYear(name, wanted, year), role: .warning)
    }
  }

  /// `B`: asks for the report to compare with.
  mutating func chooseBase() {
    guard let state = compare else { return }
    var choices = [
      Choice(Words.previousReport(language), action: .base(.previous))
    ]
    let own = library[state.entry].agency.map { library[$0].years.flatMap(\.entries) } ?? []
    for id in (ticked + own).unique where id != state.entry {
      let entry = library[id]
      let name = entry.name
      choices.append(
        Choice(
          "\(name) \(shortName(of: entry.year))", detail: entry.path, action: .base(.entry(id))))
    }
    overlays.append(.choice(ChoiceState(Words.baseTitle, choices)))
  }

  /// Opens the report at the cell under the eye.
  mutating func openFromCompare() {
    guard let state = compare, let key = CompareSheet(self, state)?.key else { return }
    open(state.entry, at: key)
  }

  /// Opens a report at a cell.
  mutating func open(_ id: EntryID, at key: CellKey) {
    push(report: id)
    guard dossier?.report.table(key.table) != nil else {
      show(.section(key.table.sectionKind))
      focusMain()
      return
    }
    show(.table(key.table))
    setCell(key, isJump: true)
    report?.focus = .table
  }

  /// Remembers how far the comparison is scrolled.
  mutating func settleCompare() {
    guard let state = compare, let sheet = CompareSheet(self, state) else { return }
    let (grid, cursor) = sheet.grid(self)
    let layout = GridPane(grid).layout(CompareLayout(frame).table.size, cursor)
    compare?.offset = layout.state.rows.offset
    if !sheet.isList { compare?.firstColumn = layout.state.firstColumn }
  }
}

extension CompareSheet {
  /// The line with cells nearest to a row that one moves to.
  func line(nearest row: Int, from: Int) -> Int {
    let row = max(0, min(row, lines.count - 1))
    let step = row < from ? -1 : 1
    for direction in [step, -step] {
      var at = row
      while lines.indices.contains(at) {
        if !lines[at].cells.isEmpty { return at }
        at += direction
      }
    }
    return from
  }
}

extension Array where Element: Hashable {
  /// Each element once, in the order of its first.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
