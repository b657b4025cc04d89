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
  /// Near-linear in the number of reports. Of several reports of an agency and year the first one
  /// counts.
  public func comparedAgencies() -> [EntryID: Assessment] {
    var found: [EntryID: [Finding]] = [:]
    for (_, ids) in reportsInOrder.sorted(by: { $0.key < $1.key }) {
      let peers = ids.compactMap { id in peer(id).map { (id: id, peer: $0) } }
      for (place, finding) in PeerReport.findings(peers.map(\.peer)) {
        found[peers[place].id, default: []].append(finding)
      }
    }
    for (id, finding) in renamings { found[id, default: []].append(finding) }
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

  /// For each year the reports that count, in the order of the rows.
  private var reportsInOrder: [Int: [EntryID]] {
    var years: [Int: [EntryID]] = [:]
    for row in order where self[row].isAgency {
      for year in self[row].years {
        if let id = year.entries.first { years[year.year, default: []].append(id) }
      }
    }
    return years
  }

  private func peer(_ id: EntryID) -> PeerReport? {
    let entry = self[id]
    guard let record = entry.record, let agency = record.report.agency else { return nil }
    let profile = names.profile(agency, path: entry.path)
    return PeerReport(record, key: profile.key, name: agency, profile: profile)
  }

  /// Agencies that begin in a region where one of an older name ends.
  private var renamings: [(EntryID, Finding)] {
    var regions: [String: [(row: AgencyRow, profile: AgencyProfile)]] = [:]
    for id in order where self[id].isAgency {
      let row = self[id]
      guard let first = row.entries.first, let name = self[first].agencyName else { continue }
      let profile = names.profile(name, path: self[first].path)
      if !profile.region.isEmpty { regions[profile.region, default: []].append((row, profile)) }
    }
    return regions.values.flatMap { rows in
      rows.compactMap { later in
        guard let start = later.row.years.first, let id = start.entries.first else { return nil }
        let former = rows.first { earlier in
          AgencyRenamed.mayFollow(later.profile, earlier.profile)
            && (earlier.row.years.last?.year ?? .max) < start.year
        }
        return former.map { (id, AgencyRenamed.finding(formerly: $0.row.name)) }
      }
    }
  }
}
