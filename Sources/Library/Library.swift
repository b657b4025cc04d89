import Audit
import Reports

/// A folder of reports: its files, and the agencies and years that they report on.
///
/// A value that grows: results are added one by one in any order, and each addition touches only
/// its own row. Whatever the order, the same files give the same library.
public struct Library: Sendable {
  /// All files, by the order in which the library met them; see `paths` for theirs.
  var entries: [Entry] = []
  /// The files in the order of their paths.
  public internal(set) var paths: [EntryID] = []
  /// The rows in the order of their first files.
  public internal(set) var order: [AgencyID] = []
  /// The years reported on, ascending.
  public internal(set) var years: [Int] = []
  /// How the files stand.
  public internal(set) var counts = Counts()
  /// Which names mean one agency.
  public let names: AgencyNames
  /// The rules that reports are compared by.
  let rules: RuleSet

  var rows: [AgencyRow] = []
  var idsByPath: [String: EntryID] = [:]
  var rowsByIdentity: [AgencyRow.Identity: AgencyID] = [:]
  var reportsByYear: [Int: Int] = [:]

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

    /// All files.
    public var all: Int { waiting + reports + notReports + unreadable }

    subscript(state: EntryState) -> Int {
      get { self[keyPath: Self.path(state)] }
      set { self[keyPath: Self.path(state)] = newValue }
    }

    private static func path(_ state: EntryState) -> WritableKeyPath<Counts, Int> {
      switch state {
      case .waiting: \.waiting
      case .report: \.reports
      case .notReport: \.notReports
      case .unreadable: \.unreadable
      }
    }
  }

  /// An empty library.
  public init(names: AgencyNames = AgencyNames(), rules: RuleSet = .builtIn) {
    self.names = names
    self.rules = rules
  }

  /// A file.
  public subscript(id: EntryID) -> Entry { entries[id.index] }

  /// A row.
  public subscript(id: AgencyID) -> AgencyRow { rows[id.index] }
}
