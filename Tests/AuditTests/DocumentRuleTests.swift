import Audit
import ReportFixtures
import Reports
import Testing

@Suite("Rules on the document")
struct DocumentRuleTests {
  @Test("Blank cells make one notice a row, item or group")
  func blanks() throws {
    var fixture = FixtureReport()
    fixture.blank(
      "requests.refused.otherLaw.naturalPerson", "requests.refused.otherLaw.business",
      "proactive.fees.amount", "review.pending")
    let report = fixture.report
    let blanks = Assessment(report).findings.filter { $0.rule == .cellBlank }
    #expect(Set(blanks.compactMap(\.scope)) == ["refused.otherLaw", "fees", "review"])
    #expect(blanks.allSatisfy { $0.severity == .notice && $0.outcome == .fail })
    let row = try #require(report.failure(.cellBlank, "refused.otherLaw"))
    #expect(row.cells.map(\.column) == [.naturalPerson, .business])
    #expect(row.message.zh == "法律法规禁止：2 格空白（自然人、商业企业），空白不等于 0")
    #expect(row.message.en.hasPrefix("barred by other law: 2 cells blank (natural persons"))
    #expect(Assessment(report).tally(of: .cellBlank) == .of(passed: 6 + 25 + 3 - 3, failed: 3))
  }

  @Test("A missing cell is not a blank one")
  func missingIsNotBlank() {
    var fixture = FixtureReport()
    fixture.set("review.pending", .missing)
    #expect(fixture.report.finding(.cellBlank, "review") == nil)
  }

  @Test("A section that is not there is a warning under its number")
  func sectionMissing() throws {
    var fixture = FixtureReport()
    fixture.sections.remove(at: 4)
    let finding = try #require(fixture.report.failure(.sectionsMissing, "5"))
    #expect(finding.severity == .warning)
    #expect(finding.section == .problems)
    #expect(finding.message.zh == "缺少“五、存在的主要问题及改进情况”部分")
    #expect(Assessment(fixture.report).tally(of: .sectionsMissing) == .of(passed: 5, failed: 1))
  }

  @Test("Before there was a form, no section of it is missing", arguments: [2018, 2019])
  func sectionsBeforeTheForm(year: Int) {
    var fixture = FixtureReport()
    fixture.kinds = []
    fixture.year = year
    fixture.sections.remove(at: 4)
    let failure = fixture.report.failure(.sectionsMissing, "5")
    #expect((failure == nil) == (year < 2019))
  }

  @Test("Where no heading was recognised, nothing is said about single sections")
  func noSections() {
    var fixture = FixtureReport()
    fixture.sections = []
    let findings = Assessment(fixture.report).findings.filter { $0.rule != .publishedLate }
    #expect(
      findings.map(\.rule) == [
        .sectionsMissing, .sectionOrdinal, .sectionHeading, .problemsEmpty, .overviewLong,
        .overviewIncomplete, .processingFeeUnmentioned,
      ])
    #expect(
      findings.allSatisfy { $0.outcome == .unknown(.noSections) && $0.suspect == .extraction })
  }

  @Test("A heading without ordinal or with another's counts by its kind", arguments: [nil, 3])
  func ordinal(number: Int?) throws {
    var fixture = FixtureReport()
    let last = fixture.sections[5]
    fixture.sections[5] = Section(
      kind: .other, number: number, heading: "其他需要报告的事项", line: last.line, blocks: [])
    let finding = try #require(fixture.report.failure(.sectionOrdinal, "6"))
    #expect(finding.severity == .notice)
    #expect(finding.line == last.line)
    #expect(finding.message.zh == "标题“其他需要报告的事项”缺少序号或序号不符，应为“六、”")
    #expect(fixture.report.finding(.sectionsMissing, "6") == nil)
  }
}
