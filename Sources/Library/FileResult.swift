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
  /// What will be compared with other reports.
  let record: ReportRecord?
  /// By what the file is known not to have changed.
  var stamp = FileStamp.unknown

  /// A result from elsewhere; judges the report, if it is one.
  public init(path: String, state: EntryState, rules: RuleSet = .builtIn) {
    self.path = path
    self.state = state
    if case .report(let report) = state {
      let judged = Assessment.judged(report, rules: rules)
      assessment = judged.assessment
      record = judged.record
    } else {
      assessment = Assessment()
      record = nil
    }
  }

  /// Reads and judges a file; what the system refuses becomes the reason.
  public init(
    reading file: ScannedFile, with reader: ReportReader = ReportReader(), rules: RuleSet = .builtIn
  ) {
    let (state, isLasting) = EntryState.read(file, with: reader)
    self.init(path: file.path, state: state, rules: rules)
    if isLasting { stamp = file.stamp.trusted(readAt: FileStamp.now) }
  }

  private init(
    path: String, state: EntryState, assessment: Assessment, record: ReportRecord?
  ) {
    self.path = path
    self.state = state
    self.assessment = assessment
    self.record = record
  }

  /// The result under another path.
  public func named(_ path: String) -> FileResult {
    guard case .report(var report) = state else {
      return FileResult(path: path, state: state, assessment: assessment, record: nil)
    }
    report.path = path
    let record = record.map {
      ReportRecord(report, sketch: $0.sketch, isAggregate: $0.isAggregate)
    }
    return FileResult(path: path, state: .report(report), assessment: assessment, record: record)
  }

  /// The result under another path, with of the report only what is compared between reports.
  ///
  /// A folder of any size can then be judged as a whole: text is what takes the room.
  public func forComparison(at path: String) -> FileResult {
    guard case .report(let report) = state, let record else {
      return FileResult(path: path, state: state, assessment: assessment, record: nil)
    }
    let sections = report.sections.map { section in
      Section(
        kind: section.kind, number: section.number, heading: section.heading, line: section.line,
        blocks: [])
    }
    let outline = Report(
      path: path, agency: report.agency, year: report.year, sections: sections,
      tables: report.tables)
    return FileResult(
      path: path, state: .report(outline), assessment: assessment,
      record: ReportRecord(outline, sketch: record.sketch, isAggregate: record.isAggregate))
  }
}
