import Library
import Reports

extension Export {
  /// What a file leaves behind: its record, or the reason for having none.
  struct Line: Sendable {
    let path: String
    let bytes: [UInt8]
    let reason: Wording?
    let isUnreadable: Bool

    /// Writes the record, so that the report itself is gone before the next.
    init(_ result: FileResult) {
      path = result.path
      switch result.state {
      case .report(let report):
        (bytes, reason) = (RecordWriter().line(report, result.assessment), nil)
        isUnreadable = false
      case .notReport(let reason):
        (bytes, self.reason, isUnreadable) = ([], reason, false)
      case .unreadable(let reason):
        (bytes, self.reason, isUnreadable) = ([], reason, true)
      case .waiting:
        (bytes, reason, isUnreadable) = ([], nil, false)
      }
    }
  }
}
