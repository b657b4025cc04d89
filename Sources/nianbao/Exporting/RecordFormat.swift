import Audit
import Library
import Reports

/// A way to write reports for other programs; bytes are made on many threads, written on one.
protocol RecordFormat: Sendable {
  /// Whether findings are told, in some of which other reports have a say.
  var hasFindings: Bool { get }

  /// What stands before the first report.
  var beginning: [UInt8] { get }

  /// What is told of a report apart from its findings.
  func parts(of report: Report, number: Int) -> RecordParts

  /// What is told of a report.
  func record(_ parts: RecordParts, _ assessment: Assessment, number: Int) -> [UInt8]

  /// What is told of a file that is no report, or could not be read.
  func other(_ path: String, _ reason: Wording, isUnreadable: Bool) -> [UInt8]

  /// What stands behind the last report.
  var end: [UInt8] { get }
}
