import ReportFixtures
import Reports
import Testing

@testable import Audit

@Suite("Carry-over")
struct CarryOverTests {
  private func check(previous: Report, current: Report) -> Assessment {
    Assessment(ReportRecord(current), after: ReportRecord(previous))
  }

  private func pair(_ edition: FormEdition = .form2021) -> (FixtureReport, FixtureReport) {
    var before = FixtureReport(path: "2020.txt", year: 2020, edition: edition)
    var after = FixtureReport(path: "2021.txt", year: 2021)
    for column in ["naturalPerson", "total"] {
      before["requests.carriedOut.\(column)"] = 3
      after["requests.carriedIn.\(column)"] = 3
    }
    return (before, after)
  }

  @Test("It holds across a change of the form", arguments: FormEdition.allCases)
  func holds(edition: FormEdition) {
    let (before, after) = pair(edition)
    let assessment = check(previous: before.report, current: after.report)
    #expect(assessment.findings.isEmpty)
    #expect(assessment.tally(of: .carryOver) == .of(passed: 7))
  }

  @Test("A difference is an error in the total and a warning elsewhere")
  func fails() throws {
    var (before, after) = pair()
    before["requests.carriedOut.business"] = 1
    after["requests.carriedIn.total"] = 2
    let assessment = check(previous: before.report, current: after.report)
    #expect(assessment.findings.map(\.scope) == ["business", "total"])
    #expect(assessment.findings.map(\.severity) == [.warning, .error])
    let total = try #require(assessment.findings.last)
    #expect(total.message.zh == "总计：本年上年结转 2，上一年度年报结转下年 3，相差 1")
    #expect(
      total.message.en == "total: carried in 2, carried out by last year's report 3, off by 1")
    #expect(total.arithmetic?.zh == "2，上一年度 3")
    #expect(total.cells == [CellKey(.carriedIn, .total)])
  }

  @Test("A blank on either side cannot be told")
  func blank() {
    var (before, after) = pair()
    before.blank("requests.carriedOut.total")
    after.blank("requests.carriedIn.naturalPerson")
    let findings = check(previous: before.report, current: after.report).findings
    #expect(findings.count == 2)
    #expect(findings.allSatisfy { $0.outcome.isUnknown })
  }

  @Test("Without last year's table it is one open question; without consecutive years, none")
  func notComparable() {
    var (before, after) = pair()
    before.kinds = []
    let findings = check(previous: before.report, current: after.report).findings
      .filter { $0.rule == .carryOver }
    #expect(findings.map(\.outcome) == [.unknown(.noTable(.requests, .previous))])
    after.year = 2022
    #expect(check(previous: before.report, current: after.report).tally.all == 0)
  }

  @Test("A look at the cell shows it among the checks")
  func onCell() {
    let (before, after) = pair()
    let cell = CellKey(.carriedIn, .total)
    let checks = Assessment.checks(on: cell, in: after.report, previous: before.report)
    #expect(
      Set(checks.map(\.rule))
        == [.requestBalance, .applicantSum, .carryOver, .moreCasesThanRequests])
  }
}
