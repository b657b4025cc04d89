import Audit
import Canvas
import Library
import Reports

extension App {
  /// `!`: the findings of this report or of all; again goes back to where one was.
  mutating func toggleFindings() {
    if findings != nil {
      leaveScreen()
      return
    }
    // A list just below on the stack is where one came from.
    if stack.count > 1, case .findings = stack[stack.count - 2] {
      leaveScreen()
      return
    }
    history.leave(stack)
    var state = FindingsState()
    if case .report(let report) = screen {
      state.scope = report.entry
      if let dossier, let index = report.finding, let finding = dossier.findings[checked: index] {
        state.selection = FindingReference(
          entry: dossier.id, rule: finding.rule, scope: finding.scope)
      }
    }
    stack.append(.findings(state))
  }

  /// Tab in the list: the findings of the report one came from, or of all.
  mutating func toggleScope() {
    guard let state = findings else { return }
    if state.scope != nil {
      findings?.scope = nil
    } else if let id = selectedFinding?.entry {
      findings?.scope = id
    }
  }

  /// `v` in the list: grouped another way.
  mutating func regroup() {
    guard let state = findings else { return }
    let orders = FindingsState.Order.allCases
    let index = orders.firstIndex(of: state.order) ?? 0
    findings?.order = orders[(index + 1) % orders.count]
  }

  /// `n` and `N` without a search: the finding after or before.
  mutating func stepFinding(by step: Int) {
    switch screen {
    case .library: stepFault(by: step)
    case .findings, .compare, .trend: move(.lines(step))
    case .report(let state): stepFinding(in: state, by: step)
    }
  }

  private mutating func stepFinding(in state: ReportState, by step: Int) {
    guard let dossier else { return }
    let target = state.finding.map { $0 + step } ?? (step > 0 ? 0 : dossier.findings.count - 1)
    if dossier.findings.indices.contains(target) {
      history.leave(stack)
      showFinding(target, takesFocus: true)
    } else if step < 0 {
      notice = Notice(dossier.findings.isEmpty ? Words.noFindings : Words.firstFinding)
    } else {
      leaveForNextFault(dossier)
    }
  }

  /// Past the last finding: the next report with findings is announced, then gone to.
  private mutating func leaveForNextFault(_ dossier: Dossier) {
    guard let next = nextFault(after: dossier) else {
      notice = Notice(dossier.findings.isEmpty ? Words.noFindings : Words.lastFinding)
      return
    }
    guard announced == next else {
      let entry = library[next]
      let year = entry.report?.year.map { " \($0)" } ?? ""
      notice = Notice(Words.announce((entry.report?.agency ?? String(entry.fileName)) + year))
      announced = next
      return
    }
    guard let state = report else { return }
    history.leave(stack)
    var target = state
    target.entry = next
    target.year = library[next].report?.year
    target.finding = nil
    report = target
    self.dossier = Dossier(next, in: library)
    showFinding(0, takesFocus: true)
  }

  private func nextFault(after dossier: Dossier) -> EntryID? {
    let reports = ledger.rows.flatMap { row -> [EntryID] in
      guard case .agency(let agency) = row else { return [] }
      return library[agency].years.flatMap(\.entries)
    }
    let here = reports.firstIndex(of: dossier.id) ?? -1
    return reports[(here + 1)...].first { (ledger.verdicts[$0]?.problems ?? 0) > 0 }
  }

  /// In the matrix: the next cell with findings, row by row.
  private mutating func stepFault(by step: Int) {
    let years = library.years.count
    guard years > 0 else { return }
    let count = ledger.agencyCount * years
    var place = matrixScroll.cursor * years + matrixYearIndex + step
    if matrixScroll.cursor >= ledger.agencyCount, step > 0 { place = count }
    while (0..<count).contains(place) {
      if case .agency(let agency)? = ledger.rows[checked: place / years],
        let id = library[agency].entry(in: library.years[place % years]),
        (ledger.verdicts[id]?.problems ?? 0) > 0
      {
        select(.agency(agency))
        matrix.year = library.years[place % years]
        return
      }
      place += step
    }
    notice = Notice(step > 0 ? Words.lastFinding : Words.firstFinding)
  }

  /// Shows the cell or section of a finding.
  mutating func showFinding(_ index: Int, takesFocus: Bool) {
    guard let dossier, let finding = dossier.findings[checked: index] else { return }
    search.isLastJump = false
    report?.finding = index
    if let cell = dossier.target(of: finding), dossier.report.table(cell.table) != nil {
      show(.table(cell.table))
      setCell(cell, isJump: true)
      if takesFocus { report?.focus = .table }
    } else if let place = finding.place {
      show(.section(place))
      if takesFocus { report?.focus = .text }
    }
    focusVisible()
  }

  /// The focus must not stay on a pane that is not there.
  mutating func focusVisible() {
    guard let state = report else { return }
    if !reportLayout.panes.contains(state.focus) { focusMain() }
  }
}
