import Audit
import Reports

extension Library {
  /// Takes note of a file that will be read; nothing changes for one that is known.
  @discardableResult
  public mutating func expect(_ path: String) -> EntryID {
    if let id = idsByPath[path] { return id }
    let id = EntryID(index: entries.count)
    entries.append(Entry(id: id, path: path))
    idsByPath[path] = id
    paths.insert(id, at: place(of: id, among: paths))
    counts.waiting += 1
    return id
  }

  /// Adds what came of reading a file, or puts it in the place of what came of it before.
  @discardableResult
  public mutating func add(_ result: FileResult) -> EntryID {
    let id = expect(result.path)
    withdraw(id)
    counts[entries[id.index].state] -= 1
    counts[result.state] += 1
    entries[id.index].state = result.state
    entries[id.index].own = result.assessment
    entries[id.index].record = result.record
    if case .report(let report) = result.state { place(id, report) }
    return id
  }

  /// Puts a report into its row.
  private mutating func place(_ id: EntryID, _ report: Report) {
    let row = row(for: report)
    entries[id.index].agency = row
    moveRow(row) { library in
      let place = library.place(of: id, among: library.rows[row.index].entries)
      library.rows[row.index].entries.insert(id, at: place)
    }
    guard let year = report.year else { return }
    let at = rows[row.index].years.firstIndex { $0.year >= year } ?? rows[row.index].years.count
    if at == rows[row.index].years.count || rows[row.index].years[at].year != year {
      rows[row.index].years.insert(AgencyRow.YearReports(year: year, entries: []), at: at)
    }
    let among = place(of: id, among: rows[row.index].years[at].entries)
    rows[row.index].years[at].entries.insert(id, at: among)
    count(year, by: 1)
    compareYears(row, around: year)
  }

  /// Takes a report out of its row again, for it is to be replaced.
  private mutating func withdraw(_ id: EntryID) {
    guard let row = entries[id.index].agency else { return }
    entries[id.index].agency = nil
    entries[id.index].beside = Assessment()
    entries[id.index].across = Assessment()
    entries[id.index].duplicateOf = nil
    moveRow(row) { $0.rows[row.index].entries.removeAll { $0 == id } }
    guard let year = entries[id.index].year else { return }
    for index in rows[row.index].years.indices where rows[row.index].years[index].year == year {
      rows[row.index].years[index].entries.removeAll { $0 == id }
    }
    rows[row.index].years.removeAll(where: \.entries.isEmpty)
    count(year, by: -1)
    compareYears(row, around: year)
  }

  private mutating func count(_ year: Int, by change: Int) {
    let before = reportsByYear[year, default: 0]
    reportsByYear[year] = before + change
    if before == 0 {
      years.insert(year, at: years.firstIndex { $0 > year } ?? years.count)
    } else if before + change == 0 {
      years.removeAll { $0 == year }
    }
  }
}
