import Audit
import Library
import Reports

/// Reports as JSON Lines, the contract with other programs: see `RecordWriter`.
struct JSONRecords: RecordFormat {
  /// Whether files that are no reports have lines too, which begin with `kind` as those of check.
  let hasOthers: Bool

  let hasFindings = true
  let beginning: [UInt8] = []
  let end: [UInt8] = []

  func parts(of report: Report, number: Int) -> RecordParts { RecordWriter().parts(report) }

  func record(_ parts: RecordParts, _ assessment: Assessment, number: Int) -> [UInt8] {
    RecordWriter().line(parts, assessment)
  }

  func other(_ path: String, _ reason: Wording, isUnreadable: Bool) -> [UInt8] {
    guard hasOthers else { return [] }
    return JSONFindings.line { json in
      json.field("kind", isUnreadable ? "unreadable" : "not-report")
      json.field("path", path)
      json.field("message", reason.zh)
    }
  }
}
