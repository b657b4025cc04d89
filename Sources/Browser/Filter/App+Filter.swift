import Canvas
import Library
import Reports

extension App {
  /// `f`: asks for a filter; the rows follow while one types. `F` begins it with a text to look for.
  mutating func startFilter(adding start: String = "") {
    var state = PromptState(
      kind: .filter, origin: stack, former: search, formerFilter: ledger.filter)
    if let filter = ledger.filter { state.text = filter.text + " " }
    state.text += start
    overlays.append(.prompt(state))
  }

  /// Shows what the text typed so far lets through.
  mutating func preview(filter text: String) {
    setFilter(ReportFilter(typedSoFar: text))
  }

  /// Enter: keeps the filter, or says what is wrong with it and stays.
  mutating func keepFilter(_ state: PromptState) {
    do throws(FilterMistake) {
      setFilter(try ReportFilter(parsing: state.text))
      searchBodies()
      if !filteredTexts.isEmpty { rearrange() }
      overlays.removeLast()
      // While files are searched the heading counts on; a number said now would soon be wrong.
      if bodySearchProgress == nil {
        notice = Notice(ledger.filter == nil ? Words.filterOff : filterCount)
      }
    } catch {
      notice = Notice(error.words, role: .warning)
    }
  }

  /// Sets the filter and keeps the cursor on its row, if that is still shown.
  mutating func setFilter(_ filter: ReportFilter?) {
    guard filter != ledger.filter else { return }
    ledger.filter = filter
    if filter == nil { searchBodies() }
    rearrange()
    settleOnPassing()
  }

  /// Puts the cursor on a report that passes the filter, the latest of its row, if it is not on one.
  private mutating func settleOnPassing() {
    guard let passing = ledger.passing, case .agency(let agency)? = matrixRow else { return }
    func passes(_ id: EntryID) -> Bool { passing[checked: id.index] == true }
    if let id = matrixEntry, passes(id) { return }
    if let id = library.countedEntries(of: agency).last(where: passes) { select(id) }
  }

  /// Orders the rows anew, the cursor staying on what it is on.
  mutating func rearrange() {
    let row = matrixRow
    arrangeLedger()
    findingList = nil
    revision += 1
    if let row, rowIndex(of: row) != nil {
      select(row)
    } else {
      matrix.row = ledger.rows.first
      matrix.line = 0
    }
    settleRoster()
  }

  /// How many reports pass.
  var filterCount: Wording {
    let all = ledger.countedCount(library)
    return Words.filtered(ledger.passing == nil ? all : ledger.passingCount, all)
  }
}
