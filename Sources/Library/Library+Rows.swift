import Audit
import Reports

extension Library {
  /// The row that a report belongs into; a new one where there is none yet.
  mutating func row(forAgency agency: String?, year: Int?, path: String) -> AgencyID {
    // A report that lacks agency or year stands alone, under its path.
    let own = year == nil ? nil : agency
    let key = own.map { names.key($0, path: path) } ?? path
    let place = (own == nil ? "/" : "") + key
    if !keysAreKnown { learnKeys() }
    if let row = rowsByKey[place] { return row }
    let row = AgencyID(index: agencies.count)
    agencies.append(key, isAgency: own != nil)
    rowsByKey[place] = row
    return row
  }

  private mutating func learnKeys() {
    for row in 0..<agencies.count {
      let key = agencies.bytes.text(agencies.keys[row])
      rowsByKey[(agencies.kinds[row] == 1 ? "" : "/") + key] = AgencyID(index: row)
    }
    keysAreKnown = true
  }

  /// Gives a row other files, and keeps it where its first file says.
  mutating func moveRow(_ row: AgencyID, to members: [EntryID]) {
    let before = agencies.first(row.index)
    if before == members.first {
      agencies.setFiles(row.index, members)
      if let before { rename(row, before) }
      return
    }
    // Taken out while it still stands where its first file said.
    if let before { rowOrder.remove(at: place(ofRowAt: before)) }
    agencies.setFiles(row.index, members)
    guard let first = members.first else { return }
    rowOrder.insert(UInt32(row.index), at: place(ofRowAt: first))
    rename(row, first)
  }

  private mutating func rename(_ row: AgencyID, _ first: EntryID) {
    let name = self[first].name
    if agencies.bytes.text(agencies.names[row.index]) == name { return }
    agencies.names[row.index] = agencies.bytes.add(Array(name.utf8))
  }

  /// Where in `order` the row stands, or belongs, whose first file is `first`.
  func place(ofRowAt first: EntryID) -> Int {
    let (files, agencies) = (files, agencies)
    return files.pathBytes.with(files.paths[first.index]) { path in
      rowOrder.partition { row in
        agencies.first(Int(row)).map { $0 != first && files.precedes($0.index, path) } ?? true
      }
    }
  }

  /// Where in `paths` a file of a path stands, or belongs.
  func place(ofPath path: String) -> Int {
    var path = path
    return path.withUTF8 { bytes in
      let bytes = UnsafeRawBufferPointer(bytes)
      // Once, and not for each comparison: looking at all columns takes a reference of each.
      let files = files
      // Scans come in order, so that the end is the usual place.
      if pathOrder.count == 0
        || files.precedes(Int(pathOrder[pathOrder.count - 1]), bytes)
      {
        return pathOrder.count
      }
      return pathOrder.partition { files.precedes(Int($0), bytes) }
    }
  }

  /// Whether the path of one file comes before that of another.
  func precedes(_ left: EntryID, _ right: EntryID) -> Bool {
    files.pathBytes.with(files.paths[right.index]) { files.precedes(left.index, $0) }
  }

  /// Judges anew what depends on a year's reports: what they are beside the year before, and what
  /// those of the next year that there is are beside them.
  mutating func compareYears(_ id: AgencyID, around year: Int) {
    let members = agencies.files(id.index)
    let years = members.compactMap { self.year(of: $0) }
    let next = years.filter { $0 > year }.min()
    for current in [year, next ?? year + 1] {
      let reports = members.filter { self.year(of: $0) == current }
      let counted = counted(of: reports)
      let before = years.filter { $0 < current }.max()
      let previous = self[id].entry(in: current - 1).flatMap { recent[$0] ?? record($0) }
      for id in reports {
        judge(id, after: previous, insteadOf: id == counted ? nil : counted, following: before)
      }
    }
  }

  /// Which of the reports of an agency and year counts: the one of which most has been read, for an
  /// excerpt may lie beside its whole page; of several the first.
  private func counted(of reports: [EntryID]) -> EntryID? {
    let most = reports.map { files.figures[$0.index] }.max()
    return reports.first { files.figures[$0.index] == most }
  }

  private mutating func judge(
    _ id: EntryID, after previous: ReportRecord?, insteadOf first: EntryID?, following before: Int?
  ) {
    var beside = Assessment()
    if let previous, let record = recent[id] ?? record(id) {
      beside = Assessment(record, after: previous, rules: rules)
    }
    if let first {
      let finding = DuplicateReport.finding(of: files.path(first.index))
      beside = beside.joined(with: Assessment([finding]))
    } else if let before, let year = self[id].year,
      let gap = YearGap.finding(of: year, after: before)
    {
      beside = beside.joined(with: Assessment([gap]))
    }
    let duplicate = first.map { UInt32($0.index) } ?? FileColumns.none
    let isMoved = files.duplicates[id.index] != duplicate
    if isMoved {
      count(id, by: -1)
      files.duplicates[id.index] = duplicate
      count(id, by: 1)
    }
    keep(beside, of: id, in: \.beside, recounts: isMoved)
  }

  /// Keeps what the rules say about a report beside others, and counts its problems anew.
  mutating func keep(
    _ assessment: Assessment, of id: EntryID,
    in column: WritableKeyPath<FileColumns, Column<ByteHeap.Place>>, recounts: Bool = false
  ) {
    let isNothing = files[keyPath: column][id.index] == 0 && assessment == Assessment()
    if isNothing, !recounts { return }
    let hadFindings = files[keyPath: column][id.index] != 0
    if !isNothing { files[keyPath: column][id.index] = files.keep(assessment) }
    // Counts alone make no problem.
    if !hadFindings, assessment.findings.isEmpty, !recounts { return }
    let (problems, all) = self[id].judged
    var heads = PackWriter()
    heads.heads(of: problems, in: all)
    files.heads[id.index] = files.headBytes.add(heads.bytes)
    let standing = Standing(problems)
    if standing == files.standings[id.index] { return }
    count(id, by: -1)
    files.standings[id.index] = standing
    count(id, by: 1)
  }
}
