import Audit
import Library
import Reports

extension Export {
  /// What a file leaves behind: its record, or the reason for having none.
  struct Record: Sendable {
    /// A file to be exported, and what its record calls it.
    struct Source: Sendable {
      let index: Int
      let file: ScannedFile
      let path: String
    }

    let path: String
    private(set) var bytes: [UInt8] = []
    private(set) var reason: Wording?
    private(set) var isUnreadable = false

    /// Writes the record, so that the report itself is gone before the next.
    init(_ source: Source, _ facts: Facts?) {
      path = source.path
      if let parts = facts?.kept[source.index], let facts {
        bytes = RecordWriter().line(parts, facts.assessment(of: path))
        return
      }
      let result = FileResult(reading: source.file).named(path)
      switch result.state {
      case .report(let report):
        // Read anew: its own findings are those of what is written.
        let beside = facts?.beside(path) ?? Assessment()
        bytes = RecordWriter().line(report, result.assessment.joined(with: beside))
      case .notReport(let reason): self.reason = reason
      case .unreadable(let reason): (self.reason, isUnreadable) = (reason, true)
      case .waiting: break
      }
    }
  }

  /// What is known of all files before the first record is written.
  ///
  /// Of each report as much as others are compared with, and of as many as there is room for what
  /// their records say; the rest is read a second time.
  struct Facts: Sendable {
    private var library = Library()
    private(set) var kept: [Int: RecordParts] = [:]

    /// Bytes of records to be kept: some ten thousand reports.
    private static let room = 256 << 20

    init(of sources: [Record.Source]) {
      var size = 0
      InOrder.forEach(sources) { source -> (FileResult, Int, RecordParts?) in
        let result = FileResult(reading: source.file).named(source.path)
        var parts: RecordParts?
        if case .report(let report) = result.state { parts = RecordParts(report) }
        return (result.forComparison(at: source.path), source.index, parts)
      } then: { result, index, parts in
        library.add(result)
        guard let parts, size + parts.size <= Self.room else { return }
        size += parts.size
        kept[index] = parts
      }
    }

    func assessment(of path: String) -> Assessment {
      library.id(at: path).map { library[$0].assessment } ?? Assessment()
    }

    func beside(_ path: String) -> Assessment {
      library.id(at: path).map { library[$0].beside } ?? Assessment()
    }
  }
}
