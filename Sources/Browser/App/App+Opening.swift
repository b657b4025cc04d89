import Audit
import Canvas
import Library
import Reports

extension App {
  /// Enter: goes into what the cursor stands on.
  mutating func open() {
    switch context {
    case .library: openFromMatrix()
    case .outline: focusMain()
    case .strip: showProblem(report?.problem ?? 0, takesFocus: true)
    case .findings: openFromFindings()
    case .table: modes.isZoomed.toggle()
    case .text: openClaim()
    case .compare: openFromCompare()
    case .trend: openFromTrend()
    default: break
    }
  }

  /// Esc after a search: the matches go, and `n` stands for findings again.
  mutating func endSearch() {
    search = Search()
    notice = Notice(Words.searchEnded)
  }

  /// Esc and q: leaves the topmost thing that can be left.
  mutating func back() {
    if claim != nil {
      report?.claim = nil
      notice = Notice(Words.claimsEnded)
    } else if modes.why != nil, context.isSubset(of: .report) {
      modes.why = nil
    } else if modes.showsSource, context.isSubset(of: .report) {
      closeSource()
    } else if modes.isZoomed, context.isSubset(of: .report) {
      modes.isZoomed = false
    } else if stack.count > 1 {
      leaveScreen()
    }
  }

  /// Takes the topmost view off; the matrix then points at the report that was left.
  mutating func leaveScreen() {
    if stack.count == 2, case .report(let state)? = stack.last { point(to: state.entry) }
    history.leave(stack)
    stack.removeLast()
  }

  /// `H`: from wherever one has got to back to all reports, at the one that was looked at.
  mutating func goToLibrary() {
    if let entry = currentEntry { point(to: entry) }
    history.leave(stack)
    stack.removeLast(stack.count - 1)
  }

  /// Puts the matrix's cursor on a report.
  private mutating func point(to id: EntryID) {
    let entry = library[id]
    guard let agency = entry.agency, entry.duplicateOf == nil else {
      select(.file(id))
      return
    }
    select(.agency(agency))
    matrix.year = entry.year ?? matrix.year
  }

  /// Puts the matrix's cursor on a row, moving as little as can be.
  mutating func select(_ row: LibraryRow) {
    guard let index = rowIndex(of: row) else { return }
    let lines = libraryLayout.matrix.rows
    var scroll = matrixScroll.revealed(count: ledger.rows.count, lines: lines)
    scroll.move(to: index, count: ledger.rows.count, lines: lines)
    setMatrix(scroll)
  }

  private mutating func openFromMatrix() {
    guard let id = matrixEntry, library[id].isReport else {
      // Whoever thinks that something was opened goes on to close it.
      departure = .asks
      notice =
        matrixEntry.map { Notice(library[$0].reason ?? Words.waiting, role: .warning) }
        ?? Notice(ledger.rows.isEmpty ? noRows : Words.noReport)
      return
    }
    openReport(id)
  }

  /// Why the library shows no row.
  var noRows: Wording {
    isReading
      ? reading : ledger.filter != nil ? Words.nothingPasses : Words.emptyFolder
  }

  /// Opens a report at its first problem; the number in the matrix leads to the cell it counts.
  mutating func openReport(_ id: EntryID) {
    push(report: id)
    if dossier?.problems.first?.isFailure == true { showProblem(0, takesFocus: true) }
    searchWhatWasFiltered()
  }

  /// Opens a report at its beginning.
  mutating func push(report id: EntryID) {
    history.leave(stack)
    stack.append(.report(ReportState(id, year: library[id].year)))
    dossier = Dossier(id, in: library, ledger, body: bodies[id])
    tellWarning(of: id)
  }

  private mutating func openFromFindings() {
    if let group = selectedFindingGroup {
      narrow(to: group)
      return
    }
    guard let (item, part) = selectedFinding else { return }
    let finding = item.problem.findings[part ?? 0]
    push(report: item.entry)
    guard let place = dossier?.problem(of: item.reference(of: finding)) else { return }
    showProblem(place.index, part: place.part, takesFocus: true)
  }

  /// Gives the focus to the main pane of the report.
  mutating func focusMain() {
    guard let state = report else { return }
    report?.focus = state.showsTable ? .table : .text
  }
}
