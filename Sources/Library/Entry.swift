import Audit
import Reports

/// A file of the library, by the order in which the library met it; stays when others come.
public struct EntryID: Hashable, Sendable, Comparable {
  let index: Int

  /// Orders by first meeting.
  public static func < (left: EntryID, right: EntryID) -> Bool { left.index < right.index }
}

/// What a file turned out to be.
public enum EntryState: Hashable, Sendable {
  /// Not read yet.
  case waiting
  /// A report.
  case report(Report)
  /// Something else; the words say why.
  case notReport(Wording)
  /// The system did not let it be read; the words say why.
  case unreadable(Wording)
}

/// A file of the library.
public struct Entry: Sendable, Identifiable {
  /// Its name within the library.
  public let id: EntryID
  /// Its path below the folder.
  public let path: String
  /// What it turned out to be.
  public internal(set) var state = EntryState.waiting
  /// The row that it stands in; nil for what is no report.
  public internal(set) var agency: AgencyID?
  /// What the rules say about the report by itself.
  public internal(set) var own = Assessment()
  /// What they say about it beside the agency's other reports.
  public internal(set) var beside = Assessment()
  /// What they say about it among the reports of other agencies.
  public internal(set) var across = Assessment()
  /// What is compared with other reports; nil for what is no report.
  var record: ReportRecord?
  /// The report of the same agency and year that stands in the matrix in its stead.
  public internal(set) var duplicateOf: EntryID?

  /// The report, if it is one.
  public var report: Report? { if case .report(let report) = state { report } else { nil } }

  /// What the report says in numbers: who, which year and the tables, whose cells may lack their
  /// places; its text may be missing. Nil for what is no report.
  public var outline: Report? { report }

  /// Whether it is a report.
  public var isReport: Bool { report != nil }

  /// The year reported on; nil for what is no report, or where nobody knows.
  public var year: Int? { report?.year }

  /// Who reports, as the report says; nil for what is no report, or where nobody knows.
  public var agencyName: String? { report?.agency }

  /// Who reports, or the file name where nobody knows.
  public var name: String { agencyName ?? String(fileName) }

  /// What the rules say about it beside other reports.
  public var compared: Assessment { beside.joined(with: across) }

  /// All that the rules say about it.
  public var assessment: Assessment { own.joined(with: compared) }

  /// Why there is no report; nil while waiting and where there is one.
  public var reason: Wording? {
    switch state {
    case .waiting, .report: nil
    case .notReport(let reason), .unreadable(let reason): reason
    }
  }

  /// The last part of the path.
  public var fileName: Substring {
    path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]
  }
}
