import ReportFixtures
import Reports
import Testing

@testable import Audit

/// A report on which a rule has to come out in a certain way, and why.
///
/// The cases are the specification of the rules by example: each rule has one on which it holds, one
/// on which it fails, one on which nobody can tell, and the false alarm that it must not raise.
struct RuleCase: CustomTestStringConvertible, Sendable {
  let rule: RuleID
  let verdict: Verdict
  /// What is special about the report.
  let name: String
  /// Whether a plainer rule would fail here, and wrongly.
  let isFalseAlarm: Bool
  let report: Report
  /// The report of the year before, where the rule compares years.
  let previous: Report?

  /// How a rule comes out.
  enum Verdict: Equatable {
    /// It holds, and nothing is open.
    case passes
    case fails
    /// It fails as a mere notice, whatever the rule weighs otherwise.
    case isNoted
    case cannotTell
    /// It neither holds nor fails nor asks.
    case saysNothing
  }

  var testDescription: String { "\(rule.rawValue): \(name)" }

  /// A case of a rule on one report.
  static func of(
    _ rule: RuleID, _ verdict: Verdict, _ name: String, falseAlarm: Bool = false,
    agency: String = "甲市统计局", year: Int? = nil, edition: FormEdition = .form2021,
    _ change: (inout FixtureReport) -> Void = { _ in }
  ) -> RuleCase {
    var fixture = FixtureReport(
      agency: agency, year: year ?? (edition == .form2019 ? 2020 : 2023), edition: edition)
    change(&fixture)
    return RuleCase(
      rule: rule, verdict: verdict, name: name, isFalseAlarm: falseAlarm, report: fixture.report,
      previous: nil)
  }

  /// A case of a rule on two years; of the form of 2019 they are 2019 and 2020.
  static func years(
    _ rule: RuleID, _ verdict: Verdict, _ name: String, falseAlarm: Bool = false,
    from earlier: FormEdition = .form2021, to later: FormEdition = .form2021,
    before: (inout FixtureReport) -> Void, after: (inout FixtureReport) -> Void
  ) -> RuleCase {
    let year = later == .form2019 ? 2020 : earlier == .form2019 ? 2021 : 2023
    var fixtures = (
      FixtureReport(year: year - 1, edition: earlier), FixtureReport(year: year, edition: later)
    )
    before(&fixtures.0)
    after(&fixtures.1)
    return RuleCase(
      rule: rule, verdict: verdict, name: name, isFalseAlarm: falseAlarm,
      report: fixtures.1.report, previous: fixtures.0.report)
  }

  /// How a rule comes out on the reports of this case.
  func verdict(of rule: RuleID? = nil, by rules: RuleSet = .builtIn, blanksAsZero: Bool = false)
    -> Verdict
  {
    let rule = rule ?? self.rule
    let report = blanksAsZero ? report.withoutBlanks : report
    let assessment =
      if let previous = blanksAsZero ? previous?.withoutBlanks : previous {
        Assessment(ReportRecord(report), after: ReportRecord(previous), rules: rules)
      } else {
        Assessment(report, rules: rules)
      }
    let tally = assessment.tally(of: rule)
    let failures = assessment.failures.filter { $0.rule == rule }
    if tally.failed > 0 {
      return failures.allSatisfy { $0.severity == .notice } ? .isNoted : .fails
    }
    if tally.unknown > 0 { return .cannotTell }
    return tally.passed > 0 ? .passes : .saysNothing
  }
}

extension Report {
  /// The report as someone would read it who takes a blank for a zero.
  fileprivate var withoutBlanks: Report {
    var report = self
    report.tables = tables.map { table in
      let cells = zip(table.form.cells, table.cells).map { key, cell in
        (
          key,
          cell.status == .blank
            ? .read(.zero, at: cell.source ?? .init(line: 1, column: 1, text: "0")) : cell
        )
      }
      return StatTable(
        form: table.form, cells: Dictionary(uniqueKeysWithValues: cells), line: table.line,
        decodedBy: table.decodedBy)
    }
    return report
  }
}

extension RuleCase {
  /// All cases.
  static let all = requests + cases + disclosure + structure + identity + years
}
