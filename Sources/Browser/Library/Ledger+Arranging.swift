import Audit
import Glyphs
import Library
import Reports

extension Ledger {
  /// Orders the rows anew, after results came, or another order or filter was chosen.
  ///
  /// - Parameters:
  ///   - ticked: the reports that were ticked.
  ///   - reviewed: the paths of those that were reviewed.
  mutating func arrange(
    _ library: Library, ticked: Set<EntryID> = [], reviewed: Set<String> = []
  ) {
    var agencies = Array(library.order)
    foldNames(of: agencies, in: library)
    matching = nil
    counted = facts.values.count { !$0.isDuplicate }
    if let filter {
      let matching = Set(
        facts.compactMap { id, facts in
          !facts.isDuplicate
            && filter.matches(
              FilterSubject(
                facts, verdicts[id], name: nameKey(of: .agency(facts.agency)),
                path: library[id].path, isTicked: ticked.contains(id),
                isReviewed: reviewed.contains(library[id].path)))
            ? id : nil
        })
      self.matching = matching
      agencies = agencies.filter { library[$0].entries.contains(where: matching.contains) }
    }
    if !sorting.isEmpty {
      let values = agencies.map { agency in
        sorting.map { value(of: agency, $0.key, library) }
      }
      agencies = SortValue.order(values, sorting).map { agencies[$0] }
    }
    let files = filter == nil ? library.others + library.duplicates : []
    setRows(
      agencies: agencies, files: files,
      nameColumns: agencies.reduce(0) { max($0, CellWidth.columns(of: library[$1].name)) })
    fold(library)
    setWorst(of: library)
  }

  /// Sums over an agency's reports; a rate is that of the sums.
  private func value(of agency: AgencyID, _ key: SortKey, _ library: Library) -> SortValue {
    let row = library[agency]
    let all = row.years.compactMap { $0.entries.first }.compactMap { facts[$0] }
    func sum(_ number: (ReportFacts) -> Amount?) -> SortValue {
      let numbers = all.compactMap(number)
      return SortValue(numbers.isEmpty ? nil : numbers.reduce(0) { $0 + $1.asDouble })
    }
    switch key {
    case .folder: return SortValue(nil)
    case .name: return SortValue(nil, row.name)
    case .year: return SortValue(row.years.last.map { Double($0.year) })
    case .problems: return SortValue(Double(problemsOfAgency[agency] ?? 0))
    case .received: return sum(\.received)
    case .results: return sum(\.results)
    case .carriedOut: return sum(\.carriedOut)
    case .disclosure: return SortValue(Self.rate(all)?.asDouble)
    }
  }

  /// The disclosure rate of several reports together: of those that have one.
  static func rate(_ facts: [ReportFacts]) -> Share? {
    let shares = facts.compactMap(\.disclosure)
    let part = shares.reduce(Int64(0)) { $0 &+ $1.part }
    let whole = shares.reduce(Int64(0)) { $0 &+ $1.whole }
    return shares.isEmpty ? nil : Share(part, of: whole)
  }
}
