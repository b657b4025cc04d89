import Audit
import Library

/// Collects the problems of reports for a list.
struct FindingListMaking {
  private(set) var items: [FindingList.Item] = []
  private(set) var rules: [UInt16] = []
  /// By the numbers of reports where their items begin, counted from 1.
  private(set) var starts: [UInt32]

  private let library: Library
  private let ledger: Ledger

  init(_ library: Library, _ ledger: Ledger) {
    self.library = library
    self.ledger = ledger
    starts = [UInt32](repeating: 0, count: library.entryLimit)
  }

  /// Adds the problems of a report.
  mutating func add(_ id: EntryID) {
    let start = items.count
    if let report = ledger.waivedReport(id) {
      add(report, id)
    } else {
      library.addHeads(of: id, to: &rules) { head, range in
        items.append(
          FindingList.Item(
            id, place: items.count - start, head.isFailure ? .failure : .unknown, head.severity,
            rules: range))
      }
    }
    if items.count > start { starts[id.index] = UInt32(start + 1) }
  }

  /// What is waived stands behind the other problems, so the heads in their order do not help.
  private mutating func add(_ report: WaivedReport, _ id: EntryID) {
    for (place, problem) in report.problems.enumerated() {
      let first = rules.count
      rules += problem.findings.map { UInt16(clamping: library.place(of: $0.rule) ?? .max) }
      let outcome: FindingOutcome =
        problem.isWaived(report.waivers) ? .waived : problem.isFailure ? .failure : .unknown
      items.append(
        FindingList.Item(
          id, place: place, outcome, problem.severity, rules: first..<rules.count))
    }
  }
}
