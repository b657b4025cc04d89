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

  /// Rules that other reports decide, which have tests of their own.
  static let ofLibraries: Set<RuleID> = Set(
    RuleCatalogue.rules.filter { if case .library = $0.check { true } else { false } }.map(\.id))

  /// Rules that have nothing to ask: what they look at is there or not, or they then say nothing.
  private static let withoutQuestions: Set<RuleID> = [
    .cellBlank, .cellNotNumber, .columnShift, .suddenChange, .textRepeated, .numbersRepeated,
  ]

  @Test(
    "Each rule has a report that it passes, one that fails, one that cannot be told and a false alarm"
  )
  func complete() {
    // What the text states has its own examples, see TextRuleTests.
    for rule in RuleID.allCases
    where !Self.ofLibraries.contains(rule) && RuleCatalogue[rule].family != .text {
      let examples = RuleCase.all.filter { $0.rule == rule }
      let verdicts = examples.map(\.verdict)
      #expect(verdicts.contains(.passes), "\(rule.rawValue) holds")
      #expect(verdicts.contains { $0 == .fails || $0 == .isNoted }, "\(rule.rawValue) fails")
      let open: RuleCase.Verdict = Self.withoutQuestions.contains(rule) ? .saysNothing : .cannotTell
      #expect(verdicts.contains(open), "\(rule.rawValue) cannot be told")
      #expect(examples.contains { $0.isFalseAlarm }, "\(rule.rawValue) false alarm")
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
