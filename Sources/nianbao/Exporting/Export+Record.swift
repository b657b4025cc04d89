import Audit
import Library
import Reports

extension Export {
  /// What a file leaves behind: its record, or the reason for having none.
  struct Record: Sendable {
    /// A file to be exported, and what its record calls it.
    struct Source: Sendable {
      /// Its place among all files, from 1.
      let number: Int
      let file: ScannedFile
      let path: String
    }

    let path: String
    private(set) var bytes: [UInt8] = []
    private(set) var reason: Wording?
    private(set) var isUnreadable = false

    /// Writes the record, so that the report itself is gone before the next.
    init(_ source: Source, _ format: any RecordFormat, _ rules: RuleSet, _ facts: Facts?) {
      path = source.path
      let number = source.number
      if let parts = facts?.kept[number], let facts {
        bytes = format.record(parts, facts.assessment(of: path), number: number)
        return
      }
      let result = FileResult(reading: source.file, rules: rules).named(path)
      switch result.state {
      case .report(let report):
        // Read anew: its own findings are those of what is written.
        let beside = facts?.beside(path) ?? Assessment()
        bytes = format.record(
          format.parts(of: report, number: number), result.assessment.joined(with: beside),
          number: number)
        return
      case .notReport(let reason): self.reason = reason
      case .unreadable(let reason): (self.reason, isUnreadable) = (reason, true)
      case .waiting: break
      }
      bytes = reason.map { format.other(source.path, $0, isUnreadable: isUnreadable) } ?? []
    }
  }
}
