import Audit
import Library
import Reports

extension Export {
  /// What is known of all files before the first record is written.
  ///
  /// Of each report as much as others are compared with, and of as many as there is room for what
  /// their records say; the rest is read a second time.
  struct Facts: Sendable {
    private var library: Library
    /// What the records of some files say, by the files' numbers.
    private(set) var kept: [Int: RecordParts] = [:]

    /// Bytes of records to be kept: some thousand reports.
    private static let room = 64 << 20

    init(of sources: [Record.Source], _ format: any RecordFormat, _ rules: RuleSet) {
      library = Library(rules: rules)
      var size = 0
      InOrder.forEach(sources) { source -> (FileResult, Int, RecordParts?) in
        let result = FileResult(reading: source.file, rules: rules).named(source.path)
        var parts: RecordParts?
        if case .report(let report) = result.state {
          parts = format.parts(of: report, number: source.number)
        }
        return (result.forComparison(at: source.path), source.number, parts)
      } then: { result, number, parts in
        library.add(result)
        guard let parts, size + parts.size <= Self.room else { return }
        size += parts.size
        kept[number] = parts
      }
      library.compareAgencies()
    }

    func assessment(of path: String) -> Assessment {
      library.id(at: path).map { library[$0].assessment } ?? Assessment()
    }

    func beside(_ path: String) -> Assessment {
      library.id(at: path).map { library[$0].compared } ?? Assessment()
    }
  }
}
