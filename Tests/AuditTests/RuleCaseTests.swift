import Reports
import Testing

@testable import Audit

@Suite("Rules by example")
struct RuleCaseTests {
  @Test("Each rule comes out as its case says", arguments: RuleCase.all)
  func verdicts(example: RuleCase) {
    #expect(example.verdict() == example.verdict)
  }

  @Test("A blank is never taken for a zero: then something else would come of it")
  func blanks() {
    for example in RuleCase.all where example.verdict == .cannotTell && example.hasBlanks {
      // Where the cells are all that is open, zeros in their stead leave nothing open.
      #expect(example.verdict(blanksAsZero: true) != .cannotTell, "\(example.testDescription)")
    }
  }
}

extension RuleCase {
  /// Whether a cell is printed blank.
  var hasBlanks: Bool {
    [report, previous].compactMap { $0 }.contains { report in
      report.tables.contains { $0.cells.contains { $0.status == .blank } }
    }
  }
}
