import Audit
import Reading
import Reports

/// What came of reading one file; made on any thread, added to a `Library` on one.
public struct FileResult: Sendable {
  /// The file's path below the folder.
  public let path: String
  /// What it turned out to be.
  public let state: EntryState
  /// What the rules say about the report by itself.
  public let assessment: Assessment

  /// A result from elsewhere; judges the report, if it is one.
  public init(path: String, state: EntryState) {
    self.path = path
    self.state = state
    if case .report(let report) = state {
      assessment = Assessment(report)
    } else {
      assessment = Assessment()
    }
  }

  /// Reads and judges a file; what the system refuses becomes the reason.
  public init(reading file: ScannedFile, with reader: ReportReader = ReportReader()) {
    self.init(path: file.path, state: Self.state(of: file, reader))
  }

  private init(path: String, state: EntryState, assessment: Assessment) {
    self.path = path
    self.state = state
    self.assessment = assessment
  }

  /// The result under another path.
  public func named(_ path: String) -> FileResult {
    guard case .report(var report) = state else {
      return FileResult(path: path, state: state, assessment: assessment)
    }
    report.path = path
    return FileResult(path: path, state: .report(report), assessment: assessment)
  }

  /// The result under another path, with of the report only what is compared between reports.
  ///
  /// A folder of any size can then be judged as a whole: text is what takes the room.
  public func forComparison(at path: String) -> FileResult {
    guard case .report(let report) = state else {
      return FileResult(path: path, state: state, assessment: assessment)
    }
    let rows: Set<RowID> = [.carriedIn, .carriedOut]
    let tables = report.tables.filter { $0.form.kind == .requests }.map { table in
      let cells = table.form.cells.filter { rows.contains($0.row) }.map { ($0, table[$0]) }
      return StatTable(
        form: table.form,
        cells: Dictionary(uniqueKeysWithValues: cells.map { ($0, $1 ?? .missing) }),
        line: table.line, decodedBy: table.decodedBy)
    }
    let outline = Report(
      path: path, agency: report.agency, year: report.year, tables: tables)
    return FileResult(path: path, state: .report(outline), assessment: assessment)
  }

  private static func state(of file: ScannedFile, _ reader: ReportReader) -> EntryState {
    if let obstacle = file.obstacle { return .unreadable(obstacle) }
    do {
      switch reader.read(try FileBytes.read(file), path: file.path) {
      case .report(let report): return .report(report)
      case .notReport(let reason): return .notReport(reason)
      }
    } catch {
      return .unreadable(error.reason)
    }
  }
}
