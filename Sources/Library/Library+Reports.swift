import Audit
import Reports

// What lists of all reports look up: each a place in a column, without an `Entry` in between.
extension Library {
  /// How many problems a report has.
  public func standing(of id: EntryID) -> Standing { files.standings[id.index] }

  /// The numbers of a report.
  public func numbers(of id: EntryID) -> ReportNumbers { files.numbers[id.index] }

  /// The year reported on; nil for what is no report, or where nobody knows.
  public func year(of id: EntryID) -> Int? {
    let year = files.years[id.index]
    return year == FileColumns.noYear ? nil : Int(year)
  }

  /// The row that a file stands in; nil for what is no report.
  public func agency(of id: EntryID) -> AgencyID? {
    let row = files.agencies[id.index]
    return row == FileColumns.none ? nil : AgencyID(index: Int(row))
  }

  /// Whether a file is a report in whose stead no other counts.
  public func isCounted(_ id: EntryID) -> Bool {
    files.agencies[id.index] != FileColumns.none
      && files.duplicates[id.index] == FileColumns.none
  }

  /// How many problems the reports of a row have.
  public func problems(of row: AgencyID) -> Int { Int(agencies.problems[row.index]) }

  /// Whether a row is an agency's and not that of a lone report.
  public func isAgency(_ row: AgencyID) -> Bool { agencies.kinds[row.index] == 1 }

  /// The name of a row.
  public func name(of row: AgencyID) -> String { agencies.bytes.text(agencies.names[row.index]) }

  /// A number that a row's name keeps until the row gets another name.
  public func nameMark(of row: AgencyID) -> UInt32 { agencies.names[row.index] }

  /// How many rows have been met, those that are empty now among them: rows have numbers below it.
  public var rowLimit: Int { agencies.count }

  /// How many files have been met: files have numbers below it.
  public var entryLimit: Int { files.count }

  /// Whether the name of one row comes before that of another, scalar by scalar.
  public func namePrecedes(_ left: AgencyID, _ right: AgencyID) -> Bool {
    agencies.bytes.with(agencies.names[left.index]) { left in
      agencies.bytes.with(agencies.names[right.index]) { left.lexicographicallyPrecedes($0) }
    }
  }

  /// The path of a file.
  public func path(of id: EntryID) -> String { files.path(id.index) }

  /// The files of a row in the order of their paths.
  public func entries(of row: AgencyID) -> [EntryID] { agencies.files(row.index) }

  /// The reports of a row that count, the years ascending; those of no year last.
  public func countedEntries(of row: AgencyID) -> [EntryID] {
    var entries = agencies.files(row.index)
    entries.removeAll { files.duplicates[$0.index] != FileColumns.none }
    if entries.count < 2 { return entries }
    // Files are mostly in the order of their years, and then the rows of a library stay sorted.
    let years = entries.map {
      files.years[$0.index] == FileColumns.noYear ? .max : files.years[$0.index]
    }
    if zip(years, years.dropFirst()).allSatisfy(<=) { return entries }
    return entries.indices.sorted { (years[$0], $0) < (years[$1], $1) }.map { entries[$0] }
  }

  /// All reports that count, row by row.
  public var countedReports: [EntryID] {
    var reports: [EntryID] = []
    reports.reserveCapacity(counts.reports)
    for row in order { reports += countedEntries(of: row) }
    return reports
  }

  /// Goes through the heads of a report's problems, the heaviest first.
  ///
  /// - Parameters:
  ///   - rules: gets the rules of the problems' findings, by their places among those of the rule
  ///     set; see `rule(at:)`.
  ///   - body: takes a head and where the rules of its findings stand.
  public func addHeads(
    of id: EntryID, to rules: inout [UInt16], _ body: (ProblemHead, Range<Int>) -> Void
  ) {
    let place = files.heads[id.index]
    if place == 0 { return }
    files.headBytes.with(place) { bytes in
      var reader = PackReader(bytes)
      while !reader.isAtEnd {
        let start = rules.count
        guard let head = try? reader.head(&rules) else { return }
        body(head, start..<rules.count)
      }
    }
  }

  /// The place of a rule among those that reports are judged by.
  public func place(of rule: RuleID) -> Int? { rules.rules.firstIndex { $0.id == rule } }

  /// The rule at a place among those that reports are judged by; nil where there is none.
  public func rule(at place: Int) -> RuleID? {
    rules.rules.indices.contains(place) ? rules.rules[place].id : nil
  }
}
