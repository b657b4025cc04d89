import Audit
import Reports

/// What came of reading one file, in as few bytes as the library keeps of it; made on any thread.
public struct PackedResult: Sendable {
  /// The file's path below the folder.
  public let path: String
  let kind: Entry.Kind
  /// By what the file is known not to have changed.
  let stamp: FileStamp
  let agency: String?
  let year: Int?
  /// The report's record, or the reason why there is none.
  let record: [UInt8]
  let own: [UInt8]
  let standing: Standing
  let heads: [UInt8]
  let numbers: ReportNumbers
  /// How many of its cells have a number.
  let figures: Int
  /// The record once more as it is: the next reports of the agency will be compared with it.
  let comparable: ReportRecord?

  /// Packs a result; the text is left out.
  public init(_ result: FileResult) {
    path = result.path
    stamp = result.stamp
    var record = PackWriter()
    var own = PackWriter()
    switch result.state {
    case .waiting: kind = .waiting
    case .report: kind = .report
    case .notReport(let reason):
      kind = .notReport
      record.wording(reason)
    case .unreadable(let reason):
      kind = .unreadable
      record.wording(reason)
    }
    result.record?.pack(&record)
    if result.assessment != Assessment() { result.assessment.pack(&own) }
    agency = result.record?.report.agency
    year = result.record?.report.year.flatMap(Int16.init(exactly:)).map { Int($0) }
    comparable = result.record
    let problems = result.assessment.problems
    standing = Standing(problems)
    var heads = PackWriter()
    heads.heads(of: problems, in: result.assessment)
    self.heads = heads.bytes
    numbers = (result.record?.report).map(ReportNumbers.init) ?? ReportNumbers()
    figures = result.record?.report.figures ?? 0
    self.record = record.bytes
    self.own = own.bytes
  }
}
