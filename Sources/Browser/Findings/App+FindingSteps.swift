import Audit
import Canvas
import Library
import Reports

extension App {
  /// `n` and `N` without a search: the problem after or before.
  mutating func stepFinding(by step: Int) {
    switch screen {
    case .library: stepFault(by: step)
    case .findings: stepRow(by: step)
    case .compare, .trend: move(.lines(step))
    case .report(let state): stepProblem(in: state, by: step)
    }
  }

  /// In the list: the next row that is no heading.
  private mutating func stepRow(by step: Int) {
    guard let list = findingList else { return }
    let lines = FindingsLayout(frame).list.rows
    var scroll = findingScroll.revealed(count: list.rows.count, lines: lines)
    var index = scroll.cursor + step
    while case .group? = list.rows[checked: index] { index += step }
    guard list.rows.indices.contains(index) else {
      notice = Notice(step > 0 ? Words.lastFinding : Words.firstFinding)
      return
    }
    scroll.move(to: index, count: list.rows.count, lines: lines)
    selectFinding(scroll)
  }

  private mutating func stepProblem(in state: ReportState, by step: Int) {
    guard let dossier else { return }
    let target = state.problem.map { $0 + step } ?? (step > 0 ? 0 : dossier.problems.count - 1)
    if dossier.problems.indices.contains(target) {
      history.leave(stack)
      showProblem(target, takesFocus: true)
    } else if step < 0 {
      notice = Notice(dossier.problems.isEmpty ? Words.noFindings : Words.firstFinding)
    } else {
      leaveForNextFault(dossier)
    }
  }

  /// Past the last problem: the next report with problems is announced, then gone to.
  private mutating func leaveForNextFault(_ dossier: Dossier) {
    guard let next = nextFault(after: dossier) else {
      notice = Notice(dossier.problems.isEmpty ? Words.noFindings : Words.lastFinding)
      return
    }
    guard announced == next else {
      let entry = library[next]
      let year = entry.year.map { " \($0)" } ?? ""
      notice = Notice(Words.announce((entry.name) + year))
      announced = next
      return
    }
    guard let state = report else { return }
    history.leave(stack)
    var target = state
    target.entry = next
    target.year = library[next].year
    target.problem = nil
    target.claim = nil
    report = target
    self.dossier = Dossier(next, in: library, ledger, body: bodies[next])
    showProblem(0, takesFocus: true)
  }

  private func nextFault(after dossier: Dossier) -> EntryID? {
    var isPast = false
    let row = dossier.agency.flatMap { rowIndex(of: .agency($0)) } ?? 0
    for place in row..<max(row, ledger.rows.agencyCount) {
      guard let agency = ledger.rows.agency(at: place) else { return nil }
      let isOwn = agency == dossier.agency
      guard isOwn || ledger.problems(of: agency, in: library) > 0 else { continue }
      for id in library[agency].years.flatMap(\.entries) {
        if isPast || !isOwn, ledger.passes(id), (verdict(of: id)?.problems ?? 0) > 0 { return id }
        if id == dossier.id { isPast = true }
      }
    }
    return nil
  }

  /// In the matrix: the next cell with problems, row by row.
  private mutating func stepFault(by step: Int) {
    let years = library.years.count
    guard years > 0 else { return }
    let count = ledger.rows.agencyCount * years
    var place = matrixScroll.cursor * years + matrixYearIndex + step
    if matrixScroll.cursor >= ledger.rows.agencyCount, step > 0 { place = count }
    while (0..<count).contains(place), let agency = ledger.rows.agency(at: place / years) {
      guard ledger.problems(of: agency, in: library) > 0 else {
        // Past the whole row at once.
        place = step > 0 ? (place / years + 1) * years : place / years * years - 1
        continue
      }
      if let id = library[agency].entry(in: library.years[place % years]),
        ledger.passes(id), (verdict(of: id)?.problems ?? 0) > 0
      {
        select(.agency(agency))
        matrix.year = library.years[place % years]
        return
      }
      place += step
    }
    notice = Notice(step > 0 ? Words.lastFinding : Words.firstFinding)
  }
}
