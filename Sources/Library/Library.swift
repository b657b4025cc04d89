import Audit
import Reports

/// A folder of reports: its files, and the agencies and years that they report on.
///
/// A value that grows: results are added one by one in any order, and each addition touches only
/// its own row. Whatever the order, the same files give the same library. Of each report it keeps
/// a few hundred bytes, side by side with those of others; the text stays in the files.
public struct Library: Sendable {
  @Shared var files = FileColumns()
  @Shared var agencies = AgencyColumns()
  var pathOrder = Column<UInt32>()
  var rowOrder = Column<UInt32>()
  /// The years reported on, ascending.
  public internal(set) var years: [Int] = []
  /// How the files stand.
  public internal(set) var counts = Counts()
  /// What the reports have together.
  public internal(set) var totals = Totals()
  /// Which names mean one agency.
  public let names: AgencyNames
  /// The rules that reports are compared by.
  public let rules: RuleSet

  /// The rows by their keys; of an index that was opened they are taken in when first needed.
  var rowsByKey: [String: AgencyID] = [:]
  var keysAreKnown = true
  var recent = RecentRecords()

  /// How many files are in each state.
  public struct Counts: Hashable, Sendable {
    /// Not read yet.
    public internal(set) var waiting = 0
    /// Reports.
    public internal(set) var reports = 0
    /// Something else.
    public internal(set) var notReports = 0
    /// Not readable.
    public internal(set) var unreadable = 0

    /// Known once, and not there any more.
    var gone = 0

    /// All files.
    public var all: Int { waiting + reports + notReports + unreadable }

    subscript(kind: Entry.Kind) -> Int {
      get { self[keyPath: Self.path(kind)] }
      set { self[keyPath: Self.path(kind)] = newValue }
    }

    private static func path(_ kind: Entry.Kind) -> WritableKeyPath<Counts, Int> {
      switch kind {
      case .waiting: \.waiting
      case .report: \.reports
      case .notReport: \.notReports
      case .unreadable: \.unreadable
      case .gone: \.gone
      }
    }
  }

  /// An empty library.
  public init(names: AgencyNames = AgencyNames(), rules: RuleSet = .builtIn) {
    self.names = names
    self.rules = rules
  }

  /// A file.
  public subscript(id: EntryID) -> Entry { Entry(id: id, library: self) }

  /// A row.
  public subscript(id: AgencyID) -> AgencyRow { AgencyRow(id, in: self) }

  /// The files in the order of their paths.
  public var paths: IDs<EntryID> { IDs(column: pathOrder) }

  /// The rows in the order of their first files.
  public var order: IDs<AgencyID> { IDs(column: rowOrder) }

  /// What is compared with other reports; nil for what is no report.
  func record(_ id: EntryID) -> ReportRecord? {
    guard files.kinds[id.index] == Entry.Kind.report.rawValue else { return nil }
    return files.recordBytes.with(files.records[id.index]) { bytes in
      var reader = PackReader(bytes)
      return try? ReportRecord(&reader, path: files.path(id.index))
    }
  }
}
