import Canvas
import Library
import Reports

extension App {
  /// What the library view shows.
  var libraryKind: LibraryKind { matrix.kind }

  /// `v` and the digits: another way of looking at the library; the cursor stays on its report.
  mutating func show(_ kind: LibraryKind) {
    matrix.kind = kind
    settleRoster()
    if kind == .list { matrix.line = min(matrix.line, RosterLayout(frame).list.rows / 2) }
  }

  /// The list's cursor and what is in sight around it.
  var rosterScroll: Scroll {
    guard let roster else { return Scroll() }
    let index = rosterIndex(roster)
    return Scroll(cursor: index, offset: index - matrix.line)
  }

  /// The report under the cursor, or the nearest one of its agency.
  private func rosterIndex(_ roster: Roster) -> Int {
    if let id = matrixEntry, let index = roster.index(of: id) { return index }
    guard case .agency(let agency)? = matrixRow else { return 0 }
    return library.entries(of: agency).lazy.compactMap { roster.index(of: $0) }.min() ?? 0
  }

  /// Moves through the list.
  mutating func moveInRoster(_ motion: Motion) {
    guard let roster, !roster.entries.isEmpty else { return }
    let lines = RosterLayout(frame).list.rows
    var scroll = rosterScroll.revealed(count: roster.entries.count, lines: lines)
    scroll.move(motion, count: roster.entries.count, lines: lines)
    select(roster.entries[scroll.cursor])
    matrix.line = scroll.cursor - scroll.offset
  }

  /// Puts the cursor of the library on a report.
  mutating func select(_ id: EntryID) {
    guard let agency = library[id].agency else { return }
    matrix.row = .agency(agency)
    if let year = library[id].year { matrix.year = year }
  }

  /// Keeps the list up to date while it is shown.
  mutating func settleRoster() {
    guard matrix.kind == .list else {
      roster = nil
      return
    }
    let key = Roster.Key(revision: revision, sorting: ledger.sorting, filter: ledger.filter)
    guard roster?.key != key else { return }
    roster = Roster(ledger.reports(library), library, &ledger, key)
    // A row without a report of its year stands for the nearest one.
    if let roster, let id = roster.entries[checked: rosterIndex(roster)] {
      if matrixEntry.flatMap({ roster.index(of: $0) }) == nil { select(id) }
    }
  }

  /// Space: ticks the report under the cursor, or takes the tick off, and goes on to the next.
  mutating func tick() {
    guard let id = matrixEntry, library[id].isReport else {
      notice = Notice(Words.reportFirst, role: .warning)
      return
    }
    if let index = ticked.firstIndex(of: id) {
      ticked.remove(at: index)
    } else {
      ticked.append(id)
    }
    notice = Notice(Words.tickedCount(ticked.count))
    if ledger.filter?.terms.contains(where: { $0.field == .ticked }) == true { rearrange() }
    if matrix.kind == .list { moveInRoster(.lines(1)) }
  }

  /// `s`: asks what to sort by.
  mutating func chooseSorting() {
    if findings != nil {
      regroup()
      return
    }
    let keys = SortKey.allCases.filter { $0 != .year || matrix.kind == .list }
    let choices = keys.map { key in
      let place = ledger.sorting.firstIndex { $0.key == key }
      let detail = place.map { place in
        Words.sortPlace(place + 1, ledger.sorting[place].isDescending)(language)
      }
      return Choice(key.title(language), detail: detail ?? "", action: .sort(key))
    }
    let here = ledger.sorting.first.flatMap { keys.firstIndex(of: $0.key) } ?? 0
    overlays.append(.choice(ChoiceState(Words.sortTitle, choices, selection: here)))
  }

  /// Puts a key before the others; the same once more turns it round.
  mutating func sort(by key: SortKey) {
    ledger.sorting.put(key)
    rearrange()
    // The cursor stays on its report, wherever that is now.
    let count = matrix.kind == .list ? roster?.entries.count ?? 0 : ledger.rows.count
    let scroll = matrix.kind == .list ? rosterScroll : matrixScroll
    if scroll.cursor > 0 {
      notice = Notice(Words.sortedAt(ledger.sorting, scroll.cursor + 1, of: count))
    }
  }
}
