import Audit
import ReportFixtures
import Reports
import Testing

@Suite("Rules on sums")
struct SumTests {
  @Test("Consistent tables pass every instance", arguments: FormEdition.allCases)
  func consistent(edition: FormEdition) {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<50 {
      let report = FixtureReport(randomFrom: &generator, edition: edition).report
      let assessment = Assessment(report)
      #expect(assessment.findings.isEmpty)
      #expect(assessment.tally(of: .requestBalance) == .of(passed: 7))
      #expect(assessment.tally(of: .applicantSum).passed == (edition == .form2021 ? 25 : 23))
      #expect(assessment.tally(of: .resultSum).passed == 7)
      #expect(assessment.tally(of: .caseSum).passed == 3)
    }
  }

  @Test(
    "Changing any one cell of a sum breaks just the rules on it", arguments: FormEdition.allCases)
  func anyCell(edition: FormEdition) {
    var generator = SeededGenerator(seed: 11)
    let fixture = FixtureReport(randomFrom: &generator, edition: edition)
    for kind in [TableKind.requests, .review] {
      for key in TableForm.form(kind, edition).cells {
        var changed = fixture
        changed[key] = (fixture[key] ?? 0) + 1
        let report = changed.report
        let failing = Assessment(report).findings.filter { $0.relation != nil }
        let onCell = Assessment.checks(on: key, in: report)
        #expect(failing.count == onCell.count)
        #expect(failing.allSatisfy { $0.outcome == .fail && onCell.contains($0) })
        #expect(
          failing.allSatisfy { $0.difference.map { $0 == Amount(1) || $0 == Amount(-1) } ?? false })
      }
    }
  }

  @Test("A balance that fails writes its arithmetic out")
  func balanceWords() throws {
    var fixture = FixtureReport()
    fixture["requests.newReceived.naturalPerson"] = 41
    fixture["requests.carriedIn.naturalPerson"] = 2
    fixture["requests.total.naturalPerson"] = 40
    fixture["requests.carriedOut.naturalPerson"] = 2
    let finding = try #require(fixture.report.failure(.requestBalance, "naturalPerson"))
    #expect(finding.message.zh == "自然人：本年新收 41 + 上年结转 2 = 43，办理总计 40 + 结转下年 2 = 42，相差 1")
    #expect(
      finding.message.en
        == "natural persons: received this year 41 + carried in from last year 2 = 43, "
        + "total of results 40 + carried out to next year 2 = 42, off by 1")
    #expect(finding.arithmetic?.zh == "41+2=43，40+2=42")
    #expect(finding.severity == .error)
    #expect(finding.suspect == .agency)
    #expect(finding.line == 10)
    #expect(finding.difference == Amount(1))
  }

  @Test("A row that fails names its parts and leaves zeros out")
  func rowWords() throws {
    var fixture = FixtureReport()
    fixture["requests.refused.otherLaw.naturalPerson"] = 17
    fixture["requests.refused.otherLaw.business"] = 3
    fixture["requests.refused.otherLaw.total"] = 21
    let finding = try #require(fixture.report.failure(.applicantSum, "refused.otherLaw"))
    #expect(finding.message.zh == "法律法规禁止：自然人 17 + 商业企业 3 = 20，总计 21，相差 1")
    #expect(finding.arithmetic?.zh == "17+3+0+0+0+0=20，报告 21")
    #expect(finding.difference == Amount(-1))
    #expect(finding.terms.map(\.role) == Array(repeating: .part, count: 6) + [.total])
  }

  @Test("A column of results and a group of cases fail alike")
  func columnAndGroup() throws {
    var fixture = FixtureReport()
    fixture["requests.total.business"] = 2
    fixture["review.pending"] = 1
    let report = fixture.report
    let column = try #require(report.failure(.resultSum, "business"))
    #expect(column.message.zh == "商业企业：各项均为 0，办理总计 2，相差 2")
    let group = try #require(report.failure(.caseSum, "review"))
    #expect(group.message.zh == "行政复议：尚未审结 1，总计 0，相差 1")
    #expect(group.message.en == "review: pending 1, total 0, off by 1")
  }
}

@Suite("Sums that served to decode a table")
struct ConsumedTests {
  private static func report(_ value: Int64) -> Report {
    var fixture = FixtureReport()
    fixture["requests.granted.naturalPerson"] = value
    var report = fixture.report
    report.tables = report.tables.map { table in
      StatTable(
        form: table.form, cells: fixture.cells, line: table.line,
        decodedBy: [.applicants(.granted), .results(.business)])
    }
    return report
  }

  @Test("They prove nothing where they hold, and are counted apart")
  func holds() {
    let assessment = Assessment(Self.report(0))
    #expect(assessment.tally(of: .applicantSum) == .of(passed: 24, consumed: 1))
    #expect(assessment.tally(of: .resultSum) == .of(passed: 6, consumed: 1))
    let check = Assessment.checks(on: CellKey(.granted, .total), in: Self.report(0))
      .first { $0.rule == .applicantSum }
    #expect(check?.outcome == .consumed)
  }

  @Test("On a cell of section 2 stand the rules that it takes part in, passing ones too")
  func proactive() {
    var fixture = FixtureReport()
    fixture["proactive.normativeDocuments.issued"] = 3
    fixture["proactive.normativeDocuments.inForce"] = 5
    var before = FixtureReport(year: 2022)
    before["proactive.normativeDocuments.inForce"] = 2
    let cell = CellKey(.normativeDocuments, .inForce)
    let checks = Assessment.checks(on: cell, in: fixture.report, previous: before.report)
    #expect(checks.map(\.rule) == [.inForceBelowIssued, .documentsInForce])
    #expect(checks.allSatisfy { $0.outcome == .pass })
    before.kinds = [.requests]
    #expect(
      Assessment.checks(on: cell, in: fixture.report, previous: before.report).map(\.rule)
        == [.inForceBelowIssued])
    fixture["proactive.normativeDocuments.inForce"] = 2
    #expect(Assessment.checks(on: cell, in: fixture.report).map(\.outcome) == [.fail])
  }

  @Test("They still fail where they do not hold")
  func fails() {
    #expect(Assessment(Self.report(2)).tally(of: .applicantSum).failed == 1)
  }
}
