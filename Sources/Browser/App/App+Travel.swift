import Canvas
import Library
import Reports

extension App {
  /// `[` and `]`: the same place in another year's report of the agency.
  mutating func changeYear(by step: Int) {
    if case .library = screen {
      move(.columns(step))
      return
    }
    if compare != nil {
      shiftCompare(toYearBy: step)
      return
    }
    if trend != nil {
      shiftTrend(toYearBy: step)
      return
    }
    guard findings == nil, let state = report, let dossier else {
      notice = Notice(Words.oneReportFirst)
      return
    }
    guard let agency = dossier.agency, let year = dossier.report.year else {
      notice = Notice(Words.aloneReport, role: .warning)
      return
    }
    let years = library[agency].years.map(\.year)
    let target = step < 0 ? years.last { $0 < year } : years.first { $0 > year }
    guard let target, let id = library[agency].entry(in: target) else {
      notice = Notice(Words.noYear(dossier.name, after: step > 0), role: .warning)
      return
    }
    travel(to: id, from: state, year: target)
    let skipped = step < 0 ? target + 1..<year : year + 1..<target
    let isSkipping = !skipped.isEmpty && skipped.count < 20
    tell(isSkipping ? Words.skipped(Array(skipped), to: target) : nil, otherCell)
  }

  /// `{` and `}`: the same place in the same year's report of the agency above or below.
  mutating func changeAgency(by step: Int) {
    if case .library = screen {
      move(.lines(step))
      return
    }
    if compare != nil {
      shiftCompare(toAgencyBy: step)
      return
    }
    if trend != nil {
      shiftTrend(toAgencyBy: step)
      return
    }
    guard findings == nil, let state = report, dossier != nil else {
      notice = Notice(Words.oneReportFirst)
      return
    }
    guard let id = neighbour(of: state.entry, by: step, year: state.year) else {
      notice = Notice(step < 0 ? Words.noAgencyAbove : Words.noAgencyBelow, role: .warning)
      return
    }
    travel(to: id, from: state, year: state.year)
    var otherYear: Wording?
    if let wanted = state.year, let year = library[id].year, year != wanted {
      let name = library[id].agencyName ?? String(library[id].fileName)
      otherYear = Words.otherYear(name, wanted, year)
    }
    tell(otherYear, otherCell)
  }

  /// Why the cursor stands on another cell than the one that was chosen: this form lacks that one.
  private var otherCell: Wording? {
    guard let report, report.showsTable, let cell, let wanted = report.tables[cell.table]?.wanted,
      wanted != cell
    else { return nil }
    return Words.otherCell(wanted, cell)
  }

  /// Says warnings in the status line, behind those that stand there.
  mutating func tell(_ warnings: Wording?...) {
    let told = notice.flatMap { $0.role == .warning ? $0.text : nil }
    let news = warnings.compactMap { $0 }.filter { !(told?.zh.contains($0.zh) ?? false) }
    guard !news.isEmpty else { return }
    let warnings = [told].compactMap { $0 } + news
    notice = Notice(
      Wording(
        warnings.map(\.zh).joined(separator: "；"), warnings.map(\.en).joined(separator: "; ")),
      role: .warning)
  }

  /// The report of the agency above or below in the matrix, of a year or the nearest to it.
  func neighbour(of id: EntryID, by step: Int, year: Int?) -> EntryID? {
    let here = library[id].agency.flatMap { rowIndex(of: .agency($0)) } ?? 0
    guard case .agency(let agency)? = ledger.rows[checked: here + step] else { return nil }
    return library[agency].nearest(to: year)
  }

  private mutating func travel(to id: EntryID, from state: ReportState, year: Int?) {
    history.leave(stack)
    var state = state
    state.entry = id
    state.year = year
    state.problem = nil
    state.claim = nil
    report = state
    dossier = Dossier(id, in: library, ledger, body: bodies[id])
    tellWarning(of: id)
    // The outline may lack what was shown; the table then says so in its place.
    if modes.why != nil { modes.why = 0 }
  }

  /// `<` and `>`: places seen before.
  mutating func travelInHistory(back: Bool) {
    let target = back ? history.goBack(from: stack) : history.goForward(from: stack)
    guard let target else {
      notice = Notice(back ? Words.noHistory : Words.noFuture)
      return
    }
    stack = target
    dossier = nil
    findingList = nil
    if let report { tellWarning(of: report.entry) }
  }
}
