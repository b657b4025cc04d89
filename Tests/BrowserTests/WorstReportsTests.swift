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
      worst.note(id, verdicts[id])
      if worst.isCertain {
        certain += 1
        #expect(worst.ids == counted(verdicts))
      } else {
        worst = WorstReports()
        for (id, verdict) in verdicts { worst.note(id, verdict) }
      }
    }
    #expect(certain > 10_000)
  }

  @Test("Reports that only come never make it uncertain")
  func coming() {
    var worst = WorstReports()
    for index in 0..<1000 { worst.note(EntryID(index: index), verdict(index % 17, index % 5)) }
    #expect(worst.isCertain)
  }

  @Test("What is noted again as it was changes nothing")
  func again() {
    var worst = WorstReports()
    for index in 0..<40 { worst.note(EntryID(index: index), verdict(1, 0)) }
    let before = worst.ids
    for id in before { worst.note(id, verdict(1, 0)) }
    #expect(worst.isCertain)
    #expect(worst.ids == before)
  }

  private func counted(_ verdicts: [EntryID: Verdict]) -> [EntryID] {
    verdicts.filter { $0.value.errors + $0.value.warnings > 0 }
      .sorted {
        (-$0.value.errors, -$0.value.warnings, $0.key)
          < (-$1.value.errors, -$1.value.warnings, $1.key)
      }
      .prefix(12).map(\.key)
  }
}
