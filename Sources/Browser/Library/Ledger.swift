import Audit
import Library
import Reports

/// What the matrix shows of the library, kept up to date result by result.
///
/// Drawing a frame looks up what is in sight here and never goes through all reports.
struct Ledger: Sendable {
  /// What the totals of a year count.
  struct Year: Hashable, Sendable {
    var reports = 0
    var faulty = 0
    var received: Int64 = 0
  }

  private(set) var verdicts: [EntryID: Verdict] = [:]
  private(set) var problemsOfAgency: [AgencyID: Int] = [:]
  private(set) var years: [Int: Year] = [:]
  private(set) var problems = 0
  private(set) var waived = 0
  private(set) var faulty = 0
  /// Files that are not in the matrix.
  private(set) var files: [EntryID] = []
  /// Rows in the order shown: agencies, then files.
  private(set) var rows: [LibraryRow] = []
  private(set) var agencyCount = 0
  /// The widest agency name, in columns.
  private(set) var nameColumns = 0
  /// The reports most worth a look, worst first.
  private(set) var worst: [EntryID] = []
  /// How the rows are ordered; the order of the folder when empty.
  var sorting: [Sorting] = []
  /// Which reports are shown; nil for all.
  var filter: ReportFilter?
  /// The reports that pass the filter; nil without one.
  var matching: Set<EntryID>?
  /// Reports of which none stands for another of its agency and year.
  var counted = 0
  /// The numbers of each report.
  private(set) var facts: [EntryID: ReportFacts] = [:]

  /// What fails or cannot be told, of the reports that have any of it.
  private var problemsOfEntry: [EntryID: [Problem]] = [:]
  private var waiversOfEntry: [EntryID: [Finding: Waiver]] = [:]
  private var nameOfEntry: [EntryID: ReportName] = [:]
  private var book = WaiverBook()
  private var places: [LibraryRow: Int] = [:]
  private var nameKeys: [LibraryRow: NameKey] = [:]
  private var shares: [EntryID: Share] = [:]

  /// What a report has added to the totals.
  private struct Share: Sendable {
    let agency: AgencyID
    let year: Int?
    let problems: Int
    let waived: Int
    let received: Int64
  }

  /// What fails in a report by weight, then what nobody can tell; nil where there is neither.
  func problems(of id: EntryID) -> [Problem]? { problemsOfEntry[id] }

  /// The name of a row, ready to be searched.
  func nameKey(of row: LibraryRow) -> NameKey? { nameKeys[row] }

  /// Makes the names of agencies ready, so that no key waits for it.
  mutating func foldNames(of agencies: [AgencyID], in library: Library) {
    for id in agencies where nameKeys[.agency(id)] == nil {
      nameKeys[.agency(id)] = NameKey(library[id].name)
    }
  }

  /// Makes the names of new rows ready.
  mutating func fold(_ library: Library) {
    for row in rows where nameKeys[row] == nil {
      switch row {
      case .agency(let id): nameKeys[row] = NameKey(library[id].name)
      case .file(let id): nameKeys[row] = NameKey(library[id].path, hasInitials: false)
      }
    }
  }

  /// The waivers of a report's findings.
  func waivers(of id: EntryID) -> [Finding: Waiver] { waiversOfEntry[id] ?? [:] }

  /// Takes over a book of waivers and judges anew the reports for which it changes something.
  mutating func take(_ book: WaiverBook, in library: Library) {
    let changed = self.book.changes(to: book)
    self.book = book
    if changed.isEmpty { return }
    judge(nameOfEntry.filter { changed.contains($0.value) }.map(\.key), in: library)
  }

  /// Notes what a report has of problems, those that are waived last.
  private mutating func enter(
    _ id: EntryID, _ problems: [Problem], _ entry: Entry, _ names: AgencyNames
  ) {
    let name = WaiverBook.key(entry.reportName, names)
    nameOfEntry[id] = name
    let covered = book.isEmpty ? [:] : book.covered(entry.assessment.findings, of: name)
    if !covered.isEmpty { waiversOfEntry[id] = covered }
    problemsOfEntry[id] =
      covered.isEmpty
      ? problems
      : problems.filter { !$0.isWaived(covered) } + problems.filter { $0.isWaived(covered) }
  }

  /// Where a row stands.
  func index(of row: LibraryRow) -> Int? { places[row] }

  /// Counts reports anew.
  mutating func judge(_ ids: [EntryID], in library: Library) {
    for id in ids {
      withdraw(id)
      let entry = library[id]
      guard let agency = entry.agency else { continue }
      let problems = entry.problems
      if !problems.isEmpty { enter(id, problems, entry, library.names) }
      let verdict = Verdict(problems, waivers: waivers(of: id))
      verdicts[id] = verdict
      let facts = ReportFacts(entry, agency: agency)
      self.facts[id] = facts
      let counts = entry.duplicateOf == nil
      let share = Share(
        agency: agency, year: counts ? entry.year : nil, problems: verdict.problems,
        waived: verdict.waived,
        received: facts.received?.units ?? 0)
      shares[id] = share
      enter(share, sign: 1)
    }
  }

  /// Takes over the rows in a new order.
  mutating func setRows(agencies: [AgencyID], files: [EntryID], nameColumns: Int) {
    self.files = files
    self.nameColumns = nameColumns
    agencyCount = agencies.count
    rows = agencies.map { .agency($0) } + files.map { .file($0) }
    places = Dictionary(zip(rows, rows.indices)) { first, _ in first }
  }

  /// Finds the reports with most errors.
  mutating func setWorst(of library: Library) {
    let candidates = verdicts.filter {
      $0.value.errors + $0.value.warnings > 0 && library[$0.key].duplicateOf == nil
    }
    worst = candidates.sorted {
      ($0.value.errors, $0.value.warnings, $1.key) > ($1.value.errors, $1.value.warnings, $0.key)
    }
    .prefix(12).map(\.key)
  }

  private mutating func withdraw(_ id: EntryID) {
    verdicts[id] = nil
    problemsOfEntry[id] = nil
    facts[id] = nil
    waiversOfEntry[id] = nil
    nameOfEntry[id] = nil
    if let share = shares.removeValue(forKey: id) { enter(share, sign: -1) }
  }

  private mutating func enter(_ share: Share, sign: Int) {
    let isFaulty = share.problems > 0
    problems += sign * share.problems
    waived += sign * share.waived
    faulty += isFaulty ? sign : 0
    problemsOfAgency[share.agency, default: 0] += sign * share.problems
    guard let year = share.year else { return }
    years[year, default: Year()].reports += sign
    years[year, default: Year()].faulty += isFaulty ? sign : 0
    // Sums of what reports print may be absurd; they must not trap.
    years[year, default: Year()].received &+= Int64(sign) &* share.received
  }
}
