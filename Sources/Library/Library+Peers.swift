import Audit
import Reports

extension Library {
  /// Compares the agencies with one another, once all files are there; what changed.
  @discardableResult
  public mutating func compareAgencies() -> [EntryID] {
    let changes = changes(by: comparedAgencies())
    for (id, assessment) in changes { take(assessment, of: id) }
    return changes.map(\.id)
  }

  /// What the rules say about the reports among those of other agencies; to be worked out on any
  /// thread, for it takes long.
  ///
  /// Near-linear in the number of reports. Of several reports of an agency and year one
  /// counts.
  public func comparedAgencies() -> [EntryID: Assessment] {
    let rows = profiledRows
    var found: [EntryID: [Finding]] = [:]
    for (_, reports) in Self.years(of: rows).sorted(by: { $0.key < $1.key }) {
      let peers = reports.compactMap { report in
        peer(report.id, rows[report.row].profile).map { (id: report.id, peer: $0) }
      }
      for (place, finding) in PeerReport.findings(peers.map(\.peer)) {
        found[peers[place].id, default: []].append(located(finding, in: peers[place].id))
      }
    }
    for (id, finding) in Self.renamings(rows) { found[id, default: []].append(finding) }
    return found.mapValues { Assessment($0) }
  }

  /// The reports about which something else has been found than what is known, with what that is.
  public func changes(
    by found: [EntryID: Assessment]
  ) -> [(id: EntryID, assessment: Assessment)] {
    (0..<files.count).compactMap { index in
      let id = EntryID(index: index)
      if files.across[index] == 0, found[id] == nil { return nil }
      let across = found[id] ?? Assessment()
      return files.assessment(files.across[index]) == across ? nil : (id, across)
    }
  }

  /// Takes over what comparing the agencies has found about a report; of what is none, nothing.
  public mutating func take(_ found: Assessment, of id: EntryID) {
    guard files.agencies[id.index] != FileColumns.none else { return }
    keep(found, of: id, in: \.across)
  }

  private func peer(_ id: EntryID, _ profile: AgencyProfile) -> PeerReport? {
    files.recordBytes.with(files.records[id.index]) { ReportRecord.peer($0, profile: profile) }
  }

  /// The finding with its line, which only few are asked for: finding it unpacks the report.
  private func located(_ finding: Finding, in id: EntryID) -> Finding {
    guard let report = record(id)?.report else { return finding }
    let cell = finding.cells.first.flatMap { report[$0]?.sourceLine }
    return finding.standing(at: cell ?? finding.section.flatMap { report.section($0)?.line })
  }
}

/// An agency with its reports that count.
private struct ProfiledRow {
  let name: String
  let profile: AgencyProfile
  /// Ascending; none of them twice.
  let years: [(year: Int, id: EntryID)]
}

extension Library {
  private var profiledRows: [ProfiledRow] {
    order.compactMap { row in
      guard isAgency(row) else { return nil }
      let years = countedEntries(of: row).compactMap { id in year(of: id).map { ($0, id) } }
      guard let first = years.first?.1, let name = self[first].agencyName else { return nil }
      return ProfiledRow(
        name: self.name(of: row), profile: names.profile(name, path: path(of: first)), years: years)
    }
  }

  /// For each year the reports that count, in the order of the rows.
  private static func years(of rows: [ProfiledRow]) -> [Int: [(id: EntryID, row: Int)]] {
    var years: [Int: [(id: EntryID, row: Int)]] = [:]
    for (place, row) in rows.enumerated() {
      for (year, id) in row.years { years[year, default: []].append((id, place)) }
    }
    return years
  }

  /// Agencies that begin in a region where one of an older name ends.
  private static func renamings(_ rows: [ProfiledRow]) -> [(EntryID, Finding)] {
    var places: [String: [Int]] = [:]
    for (place, row) in rows.enumerated() where !row.profile.region.isEmpty {
      places[row.profile.key, default: []].append(place)
    }
    return rows.compactMap { later in
      guard let start = later.years.first else { return nil }
      let former = AgencyRenamed.predecessors(of: later.profile.body)
        .flatMap { places[AgencyProfile.key(later.profile.region, $0)] ?? [] }
        .filter { (rows[$0].years.last?.year ?? .max) < start.year }
        .min()
      return former.map { (start.id, AgencyRenamed.finding(formerly: rows[$0].name)) }
    }
  }
}
