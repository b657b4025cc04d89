import Audit
import Reports

extension Library {
  /// The row that a report belongs into; a new one where there is none yet.
  mutating func row(for report: Report) -> AgencyID {
    let identity: AgencyRow.Identity =
      if let agency = report.agency, report.year != nil {
        .agency(names.key(agency, path: report.path))
      } else {
        .lone(path: report.path)
      }
    if let row = rowsByIdentity[identity] { return row }
    let row = AgencyID(index: rows.count)
    rows.append(AgencyRow(id: row, identity: identity))
    rowsByIdentity[identity] = row
    return row
  }

  /// Changes the files of a row, and keeps the row where its first file says.
  mutating func moveRow(_ row: AgencyID, _ change: (inout Library) -> Void) {
    let before = rows[row.index].entries.first
    if let before { order.remove(at: place(of: entries[before.index].path)) }
    change(&self)
    guard let first = rows[row.index].entries.first else { return }
    order.insert(row, at: place(of: entries[first.index].path))
    let entry = entries[first.index]
    rows[row.index].name = entry.name
  }

  /// Where in `order` the row stands whose first file is at `path`.
  func place(of path: String) -> Int {
    order.partition { row in
      rows[row.index].entries.first.map { PathOrder.precedes(entries[$0.index].path, path) } ?? true
    }
  }

  /// Where a file belongs among others by its path.
  ///
  /// Not the insertion itself: handing a part of the library to its own method would copy the part.
  func place(of id: EntryID, among ids: [EntryID]) -> Int {
    let path = entries[id.index].path
    // Scans come in order, so that the end is the usual place.
    guard let last = ids.last, PathOrder.precedes(path, entries[last.index].path) else {
      return ids.count
    }
    return ids.partition { PathOrder.precedes(entries[$0.index].path, path) }
  }

  /// Judges anew what depends on a year's reports: what they are beside the year before, and what
  /// those of the next year that there is are beside them.
  mutating func compareYears(_ row: AgencyID, around year: Int) {
    let next = rows[row.index].years.first { $0.year > year }?.year
    for current in [year, next ?? year + 1] {
      let reports = rows[row.index].reports(in: current)
      let before = rows[row.index].years.last { $0.year < current }?.year
      let previous = rows[row.index].entry(in: current - 1).flatMap { entries[$0.index].record }
      for id in reports {
        guard let record = entries[id.index].record else { continue }
        var beside =
          previous.map { Assessment(record, after: $0, rules: rules) } ?? Assessment()
        let first = reports.first.flatMap { $0 == id ? nil : $0 }
        if let first {
          let finding = DuplicateReport.finding(of: entries[first.index].path)
          beside = beside.joined(with: Assessment([finding]))
        } else if let before, let gap = YearGap.finding(of: record.report, after: before) {
          beside = beside.joined(with: Assessment([gap]))
        }
        entries[id.index].beside = beside
        entries[id.index].duplicateOf = first
      }
    }
  }
}

/// The order of paths: by their bytes, as a scan meets them.
enum PathOrder {
  static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}

extension Array {
  /// The first index whose element is not `before`, in an array ordered so that those come first.
  fileprivate func partition(_ before: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if before(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
