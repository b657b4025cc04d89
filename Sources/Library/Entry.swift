import Audit
import Reports

/// A file of the library, by the order in which the library met it; stays when others come.
public struct EntryID: LibraryID, Comparable {
  /// Its number from 0; a library gives out no number twice.
  public let index: Int

  /// The file of a number.
  public init(index: Int) { self.index = index }

  /// Orders by first meeting.
  public static func < (left: EntryID, right: EntryID) -> Bool { left.index < right.index }
}

/// A file of the library, looked up field by field.
public struct Entry: Sendable, Identifiable {
  /// Its name within the library.
  public let id: EntryID
  let library: Library

  /// What a file turned out to be.
  public enum Kind: UInt8, Sendable, CaseIterable {
    /// Not read yet.
    case waiting
    /// A report.
    case report
    /// Something else.
    case notReport
    /// The system did not let it be read.
    case unreadable
    /// Not there any more; no list has it.
    case gone
  }

  /// Its path below the folder.
  public var path: String { files.path(id.index) }

  /// What it turned out to be.
  public var kind: Kind { Kind(rawValue: files.kinds[id.index]) ?? .waiting }

  /// Whether it is a report.
  public var isReport: Bool { kind == .report }

  /// The row that it stands in; nil for what is no report.
  public var agency: AgencyID? {
    let row = files.agencies[id.index]
    return row == FileColumns.none ? nil : AgencyID(index: Int(row))
  }

  /// The year reported on; nil for what is no report, or where nobody knows.
  public var year: Int? {
    let year = files.years[id.index]
    return year == FileColumns.noYear ? nil : Int(year)
  }

  /// Who reports, as the report says; nil for what is no report, or where nobody knows.
  public var agencyName: String? {
    guard isReport else { return nil }
    return files.recordBytes.with(files.records[id.index]) { ReportRecord.agency($0) }
  }

  /// Who reports, or the file name where nobody knows.
  public var name: String { agencyName ?? String(fileName) }

  /// The last part of the path.
  public var fileName: Substring {
    let path = path
    return path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]
  }

  /// The report of the same agency and year that stands in the matrix in its stead.
  public var duplicateOf: EntryID? {
    let other = files.duplicates[id.index]
    return other == FileColumns.none ? nil : EntryID(index: Int(other))
  }

  /// How many problems it has.
  public var standing: Standing { files.standings[id.index] }

  private var files: FileColumns { library.files }
}

extension Entry {
  /// Who, when, the headings and the tables; nil for what is no report. The text stays in the file.
  public var outline: Report? { record?.report }

  /// What is compared with other reports; nil for what is no report.
  var record: ReportRecord? { library.record(id) }

  /// Looks at the numbers of a report without unpacking its tables.
  public func withFigures<Result>(_ body: (Figures) -> Result) -> Result? {
    guard isReport else { return nil }
    return files.recordBytes.with(files.records[id.index]) { ReportRecord.figures($0).map(body) }
  }

  /// What the rules say about the report by itself.
  public var own: Assessment { files.assessment(files.own[id.index]) }

  /// What they say about it beside other reports.
  public var compared: Assessment {
    files.assessment(files.beside[id.index]).joined(with: files.assessment(files.across[id.index]))
  }

  /// All that the rules say about it.
  public var assessment: Assessment { own.joined(with: compared) }

  /// What a reader counts as one; of a report that another stands for only that it does.
  public var problems: [Problem] { judged.problems }

  /// The problems, and the assessment that they are of.
  var judged: (problems: [Problem], assessment: Assessment) {
    let assessment = assessment
    let all = assessment.problems
    return (
      duplicateOf == nil ? all : all.filter { $0.lead.rule == .duplicateReport }, assessment
    )
  }

  /// Why there is no report; nil while waiting and where there is one.
  public var reason: Wording? {
    guard kind == .notReport || kind == .unreadable else { return nil }
    return files.recordBytes.with(files.records[id.index]) { bytes in
      var reader = PackReader(bytes)
      return try? reader.wording()
    }
  }
}
