import Audit
import Library
import ReportFixtures
import Testing

@testable import Browser

@Suite("The reports worth a look first")
struct WorstReportsTests {
  private func verdict(_ errors: Int, _ warnings: Int) -> Verdict {
    var verdict = Verdict(Standing())
    (verdict.errors, verdict.warnings) = (errors, warnings)
    return verdict
  }

  /// Whoever is met later comes first in the folder.
  private func path(_ id: EntryID) -> String { "\(9000 - id.index).txt" }

  private func note(_ id: EntryID, _ verdict: Verdict?, _ worst: inout WorstReports) {
    worst.note(id, verdict, path: path(id))
  }

  @Test("Whatever comes, goes and changes, they are those of a count, or it says it does not know")
  func random() {
    var generator = SeededGenerator(seed: 7)
    var verdicts: [EntryID: Verdict] = [:]
    var worst = WorstReports()
    var certain = 0
    for _ in 0..<20_000 {
      let id = EntryID(index: .random(in: 0..<60, using: &generator))
      let leaves = Int.random(in: 0..<5, using: &generator) == 0
      verdicts[id] =
        leaves
        ? nil
        : verdict(.random(in: 0..<4, using: &generator), .random(in: 0..<4, using: &generator))
      note(id, verdicts[id], &worst)
      if worst.isCertain {
        certain += 1
        #expect(worst.ids == counted(verdicts))
      } else {
        worst = WorstReports()
        for (id, verdict) in verdicts { note(id, verdict, &worst) }
      }
    }
    #expect(certain > 10_000)
  }

  @Test("Reports that only come never make it uncertain")
  func coming() {
    var worst = WorstReports()
    for index in 0..<1000 { note(EntryID(index: index), verdict(index % 17, index % 5), &worst) }
    #expect(worst.isCertain)
  }

  @Test("What is noted again as it was changes nothing")
  func again() {
    var worst = WorstReports()
    for index in 0..<40 { note(EntryID(index: index), verdict(1, 0), &worst) }
    let before = worst.ids
    for id in before { note(id, verdict(1, 0), &worst) }
    #expect(worst.isCertain)
    #expect(worst.ids == before)
  }

  private func counted(_ verdicts: [EntryID: Verdict]) -> [EntryID] {
    verdicts.filter { $0.value.errors + $0.value.warnings > 0 }
      .sorted {
        (-$0.value.errors, -$0.value.warnings, path($0.key))
          < (-$1.value.errors, -$1.value.warnings, path($1.key))
      }
      .prefix(12).map(\.key)
  }
}
