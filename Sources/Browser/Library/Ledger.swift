import Audit
import Library
import Reports

/// What the library view shows of the library: which rows in which order, and what is waived.
///
/// What it can look up in the library's columns it does not keep.
struct Ledger: Sendable {
  /// How the rows are ordered; the order of the folder when empty.
  var sorting: [Sorting] = []
  /// Which reports are shown; nil for all.
  var filter: ReportFilter?
  /// Rows in the order shown: agencies, then files.
  var rows = RowList()
  /// The widest agency name, in columns.
  var nameColumns = 0
  /// The reports most worth a look.
  var worstReports = WorstReports()
  /// By their numbers, whether reports pass the filter; nil without one.
  var passing: [Bool]?
  /// How many pass.
  var passingCount = 0
  /// The names of the rows.
  var names = NameIndex()

  /// By year what the reports that pass have together; nil without a filter.
  var passingYears: [Int: YearSums]?

  private var counted: [EntryID]?
  private var book = WaiverBook()
  private var waived: [EntryID: WaivedReport] = [:]
  private var relief = Relief()
  /// Names of reports whose waivers have changed, and the first file not looked at since.
  private var changed: (names: Set<ReportName>, next: Int) = ([], 0)

  /// What waivers take away from the totals.
  private struct Relief: Sendable {
    var problems = 0
    var agencies: [AgencyID: Int] = [:]
    var cleared: [Int: Int] = [:]

    mutating func add(_ report: WaivedReport.Relief, sign: Int) {
      problems += sign * report.problems
      agencies[report.agency, default: 0] += sign * report.problems
      if report.isCleared, let year = report.year { cleared[year, default: 0] += sign }
    }
  }
}

extension Ledger {
  /// What the rules say about a report; nil of what is none.
  func verdict(of id: EntryID, in library: Library) -> Verdict? {
    guard library.agency(of: id) != nil else { return nil }
    if !waived.isEmpty, let report = waived[id] { return report.verdict }
    return Verdict(library.standing(of: id))
  }

  /// What fails in a report by weight, then what nobody can tell, then what is waived.
  func problems(of id: EntryID, in library: Library) -> [Problem] {
    waived[id]?.problems ?? library[id].problems
  }

  /// The waivers of a report's findings.
  func waivers(of id: EntryID) -> [Finding: Waiver] { waived[id]?.waivers ?? [:] }

  /// The report, if something of it is waived.
  func waivedReport(_ id: EntryID) -> WaivedReport? { waived[id] }

  /// The problems of all reports.
  func problems(in library: Library) -> Int { library.totals.problems - relief.problems }

  /// Whether a report passes the filter, if there is one.
  func passes(_ id: EntryID) -> Bool { passing?[checked: id.index] != false }

  /// The reports of a row that count and pass the filter.
  func shown(of row: AgencyID, in library: Library) -> [EntryID] {
    let entries = library.countedEntries(of: row)
    return passing == nil ? Array(entries) : entries.filter(passes)
  }

  /// The problems of a row's reports, those that pass where there is a filter.
  func problems(of row: AgencyID, in library: Library) -> Int {
    guard passing == nil else {
      return shown(of: row, in: library).reduce(0) {
        $0 + (verdict(of: $1, in: library)?.problems ?? 0)
      }
    }
    return library.problems(of: row) - (relief.agencies[row] ?? 0)
  }

  /// What the reports of a year have together, those that pass where there is a filter.
  func year(_ year: Int, in library: Library) -> YearSums {
    if let passingYears { return passingYears[year] ?? YearSums(missing: rows.agencyCount) }
    guard let sums = library.totals.years[year] else { return YearSums(missing: rows.agencyCount) }
    return YearSums(
      reports: sums.reports, missing: max(0, rows.agencyCount - sums.reports),
      faulty: sums.faulty - (relief.cleared[year] ?? 0), received: sums.received,
      withoutReceived: sums.unread)
  }

  /// The reports most worth a look, worst first.
  var worst: [EntryID] { worstReports.ids }

  /// How many reports count, whatever the filter.
  func countedCount(_ library: Library) -> Int {
    library.counts.reports - library.totals.duplicates
  }

  /// The reports that count, row by row in the order of the folder.
  mutating func reports(_ library: Library) -> [EntryID] {
    if let counted { return counted }
    let reports = library.countedReports
    counted = reports
    return reports
  }

  /// Says that reports have come, gone or changed; rows are to be arranged anew.
  mutating func libraryChanged(_ library: Library) {
    counted = nil
    names.mayHaveChanged()
    if !worstReports.isCertain { setWorst(of: library) }
  }
}

extension Ledger {
  /// Whether names or waivers are still to be gone through.
  func isCatchingUp(_ library: Library) -> Bool {
    !names.isComplete(library) || (!changed.names.isEmpty && changed.next < library.entryLimit)
  }

  /// Goes through some more names and waivers; tells whether anything shown may have changed.
  mutating func catchUp(_ library: Library) -> Bool {
    let columns = nameColumns
    if !names.isComplete(library) {
      let widest = names.update(library, atMost: Self.slice)
      if passing == nil { nameColumns = max(nameColumns, widest) }
    }
    return reviewSome(library) || nameColumns != columns
  }

  /// Takes over a book of waivers; reports it says something new about are judged anew.
  mutating func take(_ book: WaiverBook, in library: Library) {
    changed = (changed.names.union(self.book.changes(to: book)), 0)
    self.book = book
    _ = reviewSome(library)
  }

  /// Forgets what was waived in a library that another has replaced.
  mutating func takeOver(_ library: Library) {
    waived = [:]
    relief = Relief()
    names = NameIndex()
    changed = (book.changes(to: WaiverBook()), 0)
    _ = reviewSome(library)
    setWorst(of: library)
    libraryChanged(library)
  }

  /// Looks anew how some reports stand and what is waived in them.
  mutating func review(_ ids: [EntryID], in library: Library) {
    reviewWaivers(of: ids, in: library)
    for id in ids { noteWorst(id, in: library) }
  }

  private mutating func reviewWaivers(of ids: [EntryID], in library: Library) {
    if book.isEmpty, waived.isEmpty { return }
    for id in ids {
      if let former = waived.removeValue(forKey: id) { relief.add(former.relief, sign: -1) }
      guard let report = WaivedReport(library[id], book, library.names) else { continue }
      waived[id] = report
      relief.add(report.relief, sign: 1)
    }
  }

  /// Names that are gone through before anything is shown; far more than a screen has rows.
  static let screenful = 400

  /// Rows or reports that are gone through before the next key is looked at.
  private static let slice = 2000

  private mutating func reviewSome(_ library: Library) -> Bool {
    guard !changed.names.isEmpty else { return false }
    let end = min(changed.next + Self.slice, library.entryLimit)
    let ids = (changed.next..<end).map(EntryID.init).filter { id in
      library.agency(of: id) != nil
        && changed.names.contains(WaiverBook.key(library[id].reportName, library.names))
    }
    review(ids, in: library)
    changed.next = end
    if end == library.entryLimit { changed = ([], 0) }
    return !ids.isEmpty
  }
}
