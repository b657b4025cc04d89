/// A row of the matrix, for as long as the library lives.
public struct AgencyID: Hashable, Sendable {
  let index: Int
}

/// One agency and its reports over the years: a row of the matrix.
///
/// A report that does not say whose it is, or of which year, has a row to itself.
public struct AgencyRow: Sendable, Identifiable {
  /// Its name within the library.
  public let id: AgencyID
  /// What puts a report into this row.
  public let identity: Identity
  /// The agency as its first report prints it, or the file name where nobody knows.
  public internal(set) var name = ""
  /// The reports of each year in the order of their paths, years ascending.
  public internal(set) var years: [YearReports] = []
  /// All reports of the row in the order of their paths, also that without a year.
  public internal(set) var entries: [EntryID] = []

  /// What puts a report into a row.
  public enum Identity: Hashable, Sendable {
    /// The agency's folded name.
    case agency(String)
    /// A report that lacks agency or year stands alone, under its path.
    case lone(path: String)
  }

  /// An agency's reports of one year: more than one when files disagree about which counts.
  public struct YearReports: Hashable, Sendable {
    /// The year reported on.
    public let year: Int
    /// The reports in the order of their paths; the first counts.
    public internal(set) var entries: [EntryID]
  }

  init(id: AgencyID, identity: Identity) {
    self.id = id
    self.identity = identity
  }

  /// Whether it is an agency's row and not that of a lone report.
  public var isAgency: Bool { if case .agency = identity { true } else { false } }

  /// The report that counts for a year.
  public func entry(in year: Int) -> EntryID? { reports(in: year).first }

  /// All reports of a year; those after the first are duplicates.
  public func reports(in year: Int) -> [EntryID] {
    years.first { $0.year == year }?.entries ?? []
  }
}
