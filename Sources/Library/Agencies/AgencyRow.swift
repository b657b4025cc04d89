/// A row of the matrix, for as long as the library lives.
public struct AgencyID: LibraryID {
  /// Its number from 0; a library gives out no number twice.
  public let index: Int

  /// The row of a number.
  public init(index: Int) { self.index = index }
}

/// One agency and its reports over the years: a row of the matrix.
///
/// A report that does not say whose it is, or of which year, has a row to itself.
public struct AgencyRow: Sendable, Identifiable {
  /// Its name within the library.
  public let id: AgencyID
  /// Whether it is an agency's row and not that of a lone report.
  public let isAgency: Bool
  /// The agency as its first report prints it, or the file name where nobody knows.
  public let name: String
  /// All reports of the row in the order of their paths, also that without a year.
  public let entries: [EntryID]
  private let yearsOfEntries: [Int16]
  private let counts: [Bool]

  /// An agency's reports of one year: more than one when files disagree about which counts.
  public struct YearReports: Hashable, Sendable {
    /// The year reported on.
    public let year: Int
    /// The reports, the one that counts first, the others in the order of their paths.
    public internal(set) var entries: [EntryID]
  }

  init(_ id: AgencyID, in library: Library) {
    self.id = id
    isAgency = library.isAgency(id)
    name = library.agencies.bytes.text(library.agencies.names[id.index])
    entries = library.agencies.files(id.index)
    yearsOfEntries = entries.map { library.files.years[$0.index] }
    counts = entries.map(library.isCounted)
  }

  /// The reports of each year, years ascending.
  public var years: [YearReports] {
    Set(yearsOfEntries).subtracting([FileColumns.noYear]).sorted().map { year in
      YearReports(year: Int(year), entries: reports(in: Int(year)))
    }
  }

  /// The report that counts for a year.
  public func entry(in year: Int) -> EntryID? {
    entries.indices.first { counts[$0] && Int(yearsOfEntries[$0]) == year }.map { entries[$0] }
  }

  /// All reports of a year: the one that counts, then its duplicates in the order of their paths.
  public func reports(in year: Int) -> [EntryID] {
    let places = entries.indices.filter { Int(yearsOfEntries[$0]) == year }
    return (places.filter { counts[$0] } + places.filter { !counts[$0] }).map { entries[$0] }
  }
}
