import Audit
import Canvas
import Library
import Reports

extension App {
  /// What is worth keeping of the folder for the next session.
  public var state: FolderState {
    var state = FolderState()
    state.place = stored(stack) ?? remembered.place
    state.marks = remembered.marks
    for (letter, place) in marks { state.marks[letter] = stored(place) ?? state.marks[letter] }
    let places = history.recent(atMost: 40).compactMap(stored) + remembered.recent
    state.recent = Array(places.unique.prefix(FolderState.recentLimit))
    return state
  }

  /// Takes over what an earlier session kept: the cursor goes to the report that was seen last as
  /// soon as it has been read, unless a key has been pressed by then.
  public mutating func restore(_ state: FolderState) {
    remembered = state
    wanted = state.place
    if let kind = state.place?.kind { show(kind) }
    findWanted()
    settle()
  }

  /// Shows the lines for someone who starts the program for the first time.
  public mutating func showTour() { overlays.append(.tour) }

  /// Puts the cursor where it was, if that report is there by now.
  mutating func findWanted() {
    guard let place = wanted, case .library = screen, let id = library.id(at: place.path),
      let agency = library[id].agency
    else { return }
    select(.agency(agency))
    matrix.year = place.year ?? library[id].year
    // Rows that are still to come do not push it out of the pane.
    matrix.line = min(matrix.line, libraryLayout.matrix.rows / 2)
    guard notice == nil, place.view != .library, let screens = screens(of: place) else { return }
    notice = Notice(Words.lastTime(title(of: screens)))
  }

  /// The place before this one; at the start of a session that of the last one.
  var lastPlace: [Screen]? {
    history.recent(atMost: 1).first ?? remembered.place.flatMap(screens)
  }

  /// Marks of this session and of earlier ones.
  var allMarks: [String: [Screen]] {
    remembered.marks.compactMapValues(screens).merging(marks) { _, new in new }
  }

  /// Places of earlier sessions, as far as their reports are there.
  var rememberedPlaces: [[Screen]] {
    ([remembered.place].compactMap { $0 } + remembered.recent).compactMap(screens)
  }

  /// A place by what it shows; nil for one that another session could not find.
  func stored(_ place: [Screen]) -> StoredPlace? {
    switch place.last {
    case .library(let state)?:
      let entry: EntryID? =
        switch state.row {
        case .agency(let id)?:
          state.year.flatMap { library[id].entry(in: $0) } ?? library[id].entries.first
        case .file(let id)?: id
        case nil: nil
        }
      var stored = StoredPlace(.library, path: entry.map { library[$0].path } ?? "")
      stored.year = state.year
      stored.kind = state.kind
      return stored
    case .report(let state)?:
      var stored = StoredPlace(.report, path: library[state.entry].path)
      stored.year = state.year
      stored.section = state.section?.number
      stored.showsTable = state.showsTable
      stored.cell = state.tables[state.table]?.wanted
      return stored
    case .compare(let state)?:
      var stored = StoredPlace(.compare, path: library[state.entry].path)
      stored.cell = state.wanted
      return stored
    case .trend(let state)?:
      guard case .cell(let key) = state.measure,
        let id = library[state.agency].entry(in: state.year) ?? library[state.agency].entries.first
      else { return nil }
      var stored = StoredPlace(.trend, path: library[id].path)
      stored.year = state.year
      stored.cell = key
      return stored
    case .findings?: return place.count > 1 ? self.stored(place.dropLast()) : nil
    case nil: return nil
    }
  }

  /// The views that show a place; nil where its report is not there.
  func screens(of place: StoredPlace) -> [Screen]? {
    guard let id = library.id(at: place.path), let agency = library[id].agency else { return nil }
    var bottom = matrix
    bottom.row = .agency(agency)
    bottom.year = place.year ?? library[id].year
    if let kind = place.kind { bottom.kind = kind }
    return screen(of: place, id, agency).map { [.library(bottom)] + $0 }
  }

  private func screen(of place: StoredPlace, _ id: EntryID, _ agency: AgencyID) -> [Screen]? {
    guard library[id].isReport else { return nil }
    let reportYear = library[id].year
    switch place.view {
    case .library: return []
    case .report:
      let sections = SectionKind.allCases
      let section = place.section.flatMap { sections[checked: $0 - 1] }
      var state = ReportState(id, year: place.year ?? reportYear, section: section)
      guard place.showsTable, let table = place.cell?.table ?? section?.table else {
        state.showsTable = false
        state.focus = .text
        return [.report(state)]
      }
      state.table = table
      state.section = table.sectionKind
      state.showsTable = true
      state.focus = .table
      if let cell = place.cell { state.tables[table] = TableCursor(wanted: cell) }
      return [.report(state)]
    case .compare:
      guard let cell = place.cell else { return nil }
      return [.compare(CompareState(entry: id, table: cell.table, wanted: cell))]
    case .trend:
      guard let cell = place.cell, let year = place.year ?? reportYear else { return nil }
      return [
        .trend(TrendState(agency: agency, year: year, measure: .cell(cell), focus: .years))
      ]
    }
  }
}
