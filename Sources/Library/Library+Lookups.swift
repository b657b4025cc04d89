import Reports

extension Library {
  /// A way from one report to the next.
  public enum Step: Sendable, CaseIterable {
    /// The agency's report of the nearest earlier or later year that there is.
    case previousYear, nextYear
    /// The row above or below: its report of the same year, else of the nearest.
    case previousAgency, nextAgency
  }

  /// The file at a path.
  public func id(at path: String) -> EntryID? {
    let place = place(ofPath: path)
    guard place < pathOrder.count else { return nil }
    let id = EntryID(index: Int(pathOrder[place]))
    return files.path(id.index) == path ? id : nil
  }

  /// The report that counts for an agency and year.
  public func entry(_ agency: AgencyID, _ year: Int) -> Entry? {
    self[agency].entry(in: year).map { self[$0] }
  }

  /// The row at a place of the matrix.
  public func row(at index: Int) -> AgencyRow? {
    order.indices.contains(index) ? self[order[index]] : nil
  }

  /// Where a row stands in the matrix.
  public func index(of agency: AgencyID) -> Int? {
    guard let first = agencies.first(agency.index) else { return nil }
    let place = place(ofRowAt: first)
    return place < order.count && order[place] == agency ? place : nil
  }

  /// The report of the year before that carry-over compares with.
  public func previous(of id: EntryID) -> Entry? {
    guard let agency = self[id].agency, let year = self[id].year else { return nil }
    return entry(agency, year - 1)
  }

  /// The report that a step leads to, or nil at the edge.
  public func neighbour(of id: EntryID, _ step: Step) -> EntryID? {
    guard let agency = self[id].agency else { return nil }
    let year = self[id].year
    switch step {
    case .previousYear: return self[agency].years.last { $0.year < year ?? .min }?.entries.first
    case .nextYear: return self[agency].years.first { $0.year > year ?? .max }?.entries.first
    case .previousAgency: return index(of: agency).flatMap { row(at: $0 - 1)?.nearest(to: year) }
    case .nextAgency: return index(of: agency).flatMap { row(at: $0 + 1)?.nearest(to: year) }
    }
  }

  /// The reports that another of the same agency and year stands before, in the order of paths.
  public var duplicates: [EntryID] {
    if totals.duplicates == 0 { return [] }
    return paths.filter { files.duplicates[$0.index] != FileColumns.none }
  }

  /// The files that are no reports or cannot be read, in the order of paths.
  public var others: [EntryID] {
    if counts.notReports + counts.unreadable == 0 { return [] }
    return paths.filter {
      let kind = files.kinds[$0.index]
      return kind == Entry.Kind.notReport.rawValue || kind == Entry.Kind.unreadable.rawValue
    }
  }
}

extension AgencyRow {
  /// The report of a year, else of the nearest year, the later of two; any where none has a year.
  public func nearest(to year: Int?) -> EntryID? {
    guard let year else { return years.last?.entries.first ?? entries.first }
    let nearest = years.min { left, right in
      (abs(left.year - year), -left.year) < (abs(right.year - year), -right.year)
    }
    return nearest?.entries.first ?? entries.first
  }
}
