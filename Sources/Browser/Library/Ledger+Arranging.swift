import Audit
import Library
import Reports

extension Ledger {
  /// Orders the rows anew, after results came, or another order or filter was chosen.
  ///
  /// - Parameters:
  ///   - ticked: the reports that were ticked.
  ///   - reviewed: those that were reviewed.
  ///   - bodies: what was found in files, by what was looked for.
  mutating func arrange(
    _ library: Library, ticked: Set<EntryID> = [], reviewed: Set<EntryID> = [],
    bodies: [String: BodyHits] = [:]
  ) {
    let files = filter == nil ? library.others + library.duplicates : []
    names.update(library, atMost: filter == nil && sorting.isEmpty ? Self.screenful : .max)
    let wasFiltered = passing != nil
    passing = nil
    passingYears = nil
    if filter == nil, sorting.isEmpty {
      rows = RowList(library, files: files)
    } else {
      var agencies = Array(library.order)
      if let filter {
        let run = FilterRun(
          filter, names, library, self, bodies: bodies, ticked: ticked, reviewed: reviewed)
        agencies = pass(run, library)
      }
      rows = RowList(sorted(agencies, library), files: files, limit: library.rowLimit)
    }
    measureNames()
    if passing != nil || wasFiltered { setWorst(of: library) }
  }

  /// Makes the widest of the names that are shown decide.
  mutating func measureNames() {
    var widest = 0
    for place in 0..<rows.agencyCount {
      if let row = rows.agency(at: place) { widest = max(widest, names.width(of: row)) }
    }
    nameColumns = widest
  }

  /// Notes which reports pass; those rows that have any.
  private mutating func pass(_ run: FilterRun, _ library: Library) -> [AgencyID] {
    var passing = [Bool](repeating: false, count: library.entryLimit)
    var hasAny = [Bool](repeating: false, count: library.rowLimit)
    var count = 0
    for id in reports(library) where run.passes(id) {
      passing[id.index] = true
      count += 1
      if let row = library.agency(of: id) { hasAny[row.index] = true }
    }
    self.passing = passing
    passingCount = count
    let agencies = library.order.filter { hasAny[$0.index] }
    sum(agencies, library)
    return agencies
  }

  /// Sums by year over the reports that pass, of the rows that have any.
  private mutating func sum(_ agencies: [AgencyID], _ library: Library) {
    var years: [Int: YearSums] = [:]
    var present: [Int: Int] = [:]
    for agency in agencies {
      for id in library.countedEntries(of: agency) {
        guard let year = library.year(of: id) else { continue }
        present[year, default: 0] += 1
        guard passing?[checked: id.index] == true else { continue }
        var sums = years[year] ?? YearSums()
        sums.reports += 1
        if verdict(of: id, in: library).map({ $0.problems > 0 }) == true { sums.faulty += 1 }
        if let received = library.numbers(of: id).received {
          sums.received &+= received.units
        } else {
          sums.withoutReceived += 1
        }
        years[year] = sums
      }
    }
    for year in present.keys {
      years[year, default: YearSums()].missing = max(0, agencies.count - (present[year] ?? 0))
    }
    passingYears = years
  }

  private mutating func sorted(_ agencies: [AgencyID], _ library: Library) -> [AgencyID] {
    guard !sorting.isEmpty else { return agencies }
    var order = SortOrder()
    for key in sorting {
      order.add(values(of: agencies, key.key, library), isDescending: key.isDescending)
    }
    return order.places(of: agencies.count).map { agencies[$0] }
  }

  /// Sums over an agency's reports; a rate is that of the sums.
  private mutating func values(
    of agencies: [AgencyID], _ key: SortKey, _ library: Library
  ) -> [Double] {
    func sums(_ number: (ReportNumbers) -> Amount?) -> [Double] {
      agencies.map { agency in
        var sum: Double?
        for id in shown(of: agency, in: library) {
          if let value = number(library.numbers(of: id)) { sum = (sum ?? 0) + value.asDouble }
        }
        return sum ?? SortOrder.none
      }
    }
    switch key {
    case .folder: return agencies.map { _ in SortOrder.none }
    case .name:
      let ranks = names.ranks(library)
      return agencies.map { Double(ranks[$0.index]) }
    case .year:
      return agencies.map { agency in
        shown(of: agency, in: library).compactMap { library.year(of: $0) }.max()
          .map(Double.init) ?? SortOrder.none
      }
    case .problems: return agencies.map { Double(problems(of: $0, in: library)) }
    case .received: return sums(\.received)
    case .results: return sums(\.results)
    case .carriedOut: return sums(\.carriedOut)
    case .disclosure:
      return agencies.map { agency in
        let entries = shown(of: agency, in: library)
        return Self.rate(entries.map { library.numbers(of: $0) })?.asDouble ?? SortOrder.none
      }
    }
  }

  /// The disclosure rate of several reports together: of those that have one.
  static func rate(_ numbers: some Sequence<ReportNumbers>) -> Share? {
    var part: Int64 = 0
    var whole: Int64 = 0
    for number in numbers {
      guard let share = number.disclosure else { continue }
      part &+= share.part
      whole &+= share.whole
    }
    return Share(part, of: whole)
  }

  /// Finds the reports with most errors among all.
  mutating func setWorst(of library: Library) {
    worstReports = WorstReports()
    for index in 0..<library.entryLimit {
      let id = EntryID(index: index)
      if counts(id, in: library), let verdict = verdict(of: id, in: library) {
        worstReports.add(id, verdict, path: library.path(of: id))
      }
    }
  }

  /// Takes note of how a report stands, for the list of the worst.
  mutating func noteWorst(_ id: EntryID, in library: Library) {
    worstReports.note(
      id, counts(id, in: library) ? verdict(of: id, in: library) : nil, path: library.path(of: id))
  }

  private func counts(_ id: EntryID, in library: Library) -> Bool {
    library.isCounted(id) && passing.map { $0[checked: id.index] == true } ?? true
  }
}
