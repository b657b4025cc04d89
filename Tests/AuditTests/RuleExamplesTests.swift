import Reports
import Testing

@testable import Audit

/// Holds that each rule has an example of each kind, or a reason why there can be none.
@Suite("The examples of the rules")
struct RuleExamplesTests {
  struct Example: Hashable {
    let rule: RuleID
    let kind: ExampleKind
  }

  /// Every kind of example that there is, of every rule.
  static let all: [Example] = {
    var all: [Example] = []
    for example in RuleCase.all {
      let kind: ExampleKind? =
        switch example.verdict {
        case .passes: .passing
        case .fails, .isNoted: .failing
        case .cannotTell: .open
        case .saysNothing: nil
        }
      if let kind { all.append(Example(rule: example.rule, kind: kind)) }
      if example.isFalseAlarm { all.append(Example(rule: example.rule, kind: .falseAlarm)) }
    }
    for example in TextRuleTests.examples {
      let rule = example.rule
      let tally = example.tally
      if tally[0] > 0, tally[1] + tally[2] == 0 { all.append(Example(rule: rule, kind: .passing)) }
      if tally[1] > 0 { all.append(Example(rule: rule, kind: .failing)) }
      if tally[2] > 0 { all.append(Example(rule: rule, kind: .open)) }
      if example.isFalseAlarm { all.append(Example(rule: rule, kind: .falseAlarm)) }
    }
    return all + PeerCase.all.map { Example(rule: $0.rule, kind: $0.kind) }
  }()

  private static let asksNothing = "what it looks at is there or not"
  private static let saysNothing = "without what it compares it says nothing"
  private static let ofLibraries = "only a library knows: see AgencyYearTests of LibraryTests"

  /// Why a rule has no example of a kind.
  static let reasons: [RuleID: [ExampleKind: String]] = [
    .cellBlank: [.open: asksNothing], .cellNotNumber: [.open: asksNothing],
    .columnShift: [.open: "with a blank in it, a row is not compared"],
    .suddenChange: [.open: saysNothing], .textRepeated: [.open: saysNothing],
    .numbersRepeated: [.open: saysNothing], .textShared: [.open: saysNothing],
    .yearGap: everything(ofLibraries), .duplicateReport: everything(ofLibraries),
    .agencyRenamed: everything(ofLibraries),
  ]

  private static func everything(_ reason: String) -> [ExampleKind: String] {
    Dictionary(uniqueKeysWithValues: ExampleKind.allCases.map { ($0, reason) })
  }

  /// The examples that are neither there nor excused.
  private static func lacking(_ examples: [Example]) -> [Example] {
    let there = Set(examples)
    return RuleID.allCases.flatMap { rule in
      ExampleKind.allCases.map { Example(rule: rule, kind: $0) }
    }
    .filter { !there.contains($0) && reasons[$0.rule]?[$0.kind] == nil }
  }

  @Test(
    "Each rule holds, fails and cannot be told somewhere, and has a false alarm that it resists")
  func complete() {
    #expect(Self.lacking(Self.all).map { "\($0.rule.rawValue) \($0.kind.rawValue)" } == [])
  }

  @Test("An example that were missing would be missed")
  func noticed() {
    for example in Set(Self.all) where Self.reasons[example.rule]?[example.kind] == nil {
      #expect(Self.lacking(Self.all.filter { $0 != example }) == [example])
    }
  }

  @Test("No rule is excused from an example that it has")
  func excuses() {
    for example in Set(Self.all) {
      #expect(Self.reasons[example.rule]?[example.kind] == nil, "\(example.rule.rawValue)")
    }
  }

  @Test("Among agencies, a rule finds what its example says", arguments: PeerCase.all)
  func peers(example: PeerCase) {
    #expect(example.isFound == (example.kind == .failing))
  }
}
