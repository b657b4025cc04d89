import Audit
import ReportFixtures
import Reports
import Testing

@Suite("Sums with open cells")
struct OpenCellTests {
  private let row = "requests.granted"

  @Test("A blank is not a zero: the rule can then not be told")
  func blank() throws {
    var fixture = FixtureReport()
    fixture["\(row).naturalPerson"] = 17
    fixture["\(row).total"] = 20
    fixture.blank("\(row).business")
    let finding = try #require(fixture.report.finding(.applicantSum, "granted"))
    #expect(finding.outcome == .unknown(.openCells(differenceIfZero: Amount(-3))))
    #expect(finding.message.zh == "予以公开：自然人 17 + 商业企业 空白，总计 20；无法判断，若空白为 0 则相差 3")
    #expect(
      finding.message.en
        == "granted: natural persons 17 + business blank, total 20; "
        + "cannot tell: if blanks are 0 it is off by 3")
    #expect(finding.arithmetic?.zh == "17+□+0+0+0+0=?，报告 20")
    #expect(finding.difference == nil)
  }

  @Test("Where blanks as zeros would make it hold, it says so and does not pass")
  func wouldHold() throws {
    var fixture = FixtureReport()
    fixture.blank("\(row).business", "\(row).research")
    let finding = try #require(fixture.report.finding(.applicantSum, "granted"))
    #expect(finding.outcome == .unknown(.openCells(differenceIfZero: .zero)))
    #expect(finding.message.zh == "予以公开：2 格空白，总计 0；无法判断，若空白为 0 则成立")
  }

  @Test("Known parts above the total fail, whatever a blank stands for")
  func partsAboveTotal() throws {
    var fixture = FixtureReport()
    fixture["\(row).naturalPerson"] = 17
    fixture["\(row).research"] = 4
    fixture["\(row).total"] = 20
    fixture.blank("\(row).business")
    let finding = try #require(fixture.report.finding(.applicantSum, "granted"))
    #expect(finding.outcome == .fail)
    #expect(finding.difference == Amount(1))
    #expect(
      finding.message.zh == "予以公开：自然人 17 + 科研机构 4 + 商业企业 空白 ≥ 21，总计 20，至少相差 1")
    #expect(finding.arithmetic?.zh == "17+□+4+0+0+0≥21，报告 20")
  }

  @Test("What would hold with zeros for blanks minds how the sides have to stand to each other")
  func inequalities() throws {
    var fixture = FixtureReport()
    fixture["proactive.normativeDocuments.inForce"] = 28
    fixture.blank("proactive.normativeDocuments.issued")
    let above = try #require(fixture.report.finding(.inForceBelowIssued, "normativeDocuments"))
    #expect(above.message.zh.hasSuffix("若空白为 0 则成立"))

    fixture = FixtureReport(edition: .form2019)
    fixture.year = 2020
    fixture["proactive.fees.previousItems"] = 29
    fixture.blank("proactive.fees.change")
    let change = try #require(fixture.report.finding(.itemsNegative, "fees"))
    #expect(change.message.zh == "行政事业性收费：上年项目 29 + 增减 空白，应 ≥ 0；无法判断，若空白为 0 则成立")
    #expect(
      change.message.en
        == "administrative fees: items last year 29 + change blank, to be ≥ 0; "
        + "cannot tell: if blanks are 0 it holds")
    fixture["proactive.fees.change"] = -31
    let below = try #require(fixture.report.finding(.itemsNegative, "fees"))
    #expect(below.message.zh == "行政事业性收费：上年项目 29 + 增减 -31 = -2，应 ≥ 0")
  }

  @Test("A blank total cannot be told, for it may be any count")
  func blankTotal() throws {
    var fixture = FixtureReport()
    fixture["\(row).naturalPerson"] = 3
    fixture.blank("\(row).total")
    let finding = try #require(fixture.report.finding(.applicantSum, "granted"))
    #expect(finding.outcome == .unknown(.openCells(differenceIfZero: Amount(3))))
  }

  @Test("Readings that cannot reach the total fail; readings that can leave it open")
  func ambiguous() throws {
    var fixture = FixtureReport()
    let place = SourcePlace(line: 3, column: 1, text: "12")
    fixture.set("\(row).business", .ambiguous([.zero, Amount(1)], at: place))
    fixture["\(row).total"] = 1
    let open = try #require(fixture.report.finding(.applicantSum, "granted"))
    #expect(open.outcome == .unknown(.openCells(differenceIfZero: nil)))
    #expect(open.suspect == .extraction)
    #expect(open.message.zh == "予以公开：商业企业 0或1，总计 1；读法不唯一，无法判断")
    fixture["\(row).total"] = 5
    let failure = try #require(fixture.report.finding(.applicantSum, "granted"))
    #expect(failure.outcome == .fail)
    #expect(failure.difference == Amount(-4))
    #expect(failure.arithmetic?.zh == "0+?{0|1}+0+0+0+0≤1，报告 5")
  }

  @Test("Missing and unreadable cells leave it open; a cut-out number fails as extraction's")
  func extraction() throws {
    var fixture = FixtureReport()
    let place = SourcePlace(line: 3, column: 1, text: "x")
    fixture.set("review.upheld", .missing)
    fixture.set("litigationDirect.upheld", .unreadable(at: place))
    fixture.set("litigationAfterReview.upheld", .split(Amount(2), at: place))
    let report = fixture.report
    #expect(report.finding(.caseSum, "review")?.outcome.isUnknown == true)
    #expect(report.finding(.caseSum, "litigationDirect")?.outcome.isUnknown == true)
    let failure = try #require(report.failure(.caseSum, "litigationAfterReview"))
    #expect(failure.suspect == .extraction)
    #expect(report.finding(.caseSum, "review")?.message.zh.hasSuffix("；有缺格，无法判断") == true)
  }

  @Test("A table that is not there is one open question for each of its rules")
  func noTable() {
    var fixture = FixtureReport()
    fixture.kinds = [.proactive, .review]
    let findings = Assessment(fixture.report).findings.filter { $0.outcome.isUnknown }
    #expect(
      findings.map(\.rule) == [
        .requestBalance, .applicantSum, .resultSum, .resultsWithoutRequests,
        .overdueFeeWithoutNotice, .applicantKindsImplausible, .textReceived,
      ])
    #expect(findings.allSatisfy { $0.outcome == .unknown(.noTable(.requests, .current)) })
    #expect(findings.first?.message.zh == "收办平衡：没有找到第三部分表格（依申请），无法判断")
  }

  @Test("Rows of which nothing is there are one open question for the rule")
  func noRows() {
    var fixture = FixtureReport()
    for key in TableForm.requests2021.cells where key.row == .otherRest || key.row == .lateFee {
      fixture.cells[key] = .missing
    }
    let findings = Assessment(fixture.report).findings
    let rows = findings.filter { $0.rule == .applicantSum }
    #expect(rows.map(\.outcome) == [.unknown(.noCells(instances: 2))])
    #expect(rows.first?.message.zh == "申请人合计：有 2 处所涉单元格全部缺失，无法判断")
    #expect(findings.filter { $0.rule == .resultSum }.count == 7)
  }

  @Test("Numbers past 64 bits are no reason to crash")
  func overflow() {
    var fixture = FixtureReport()
    fixture["review.upheld"] = .max
    fixture["review.corrected"] = .max
    #expect(fixture.report.finding(.caseSum, "review")?.outcome == .unknown(.tooLarge))
  }

  @Test("With blanks, no finding fails that some filling in would make pass")
  func soundness() {
    var generator = SeededGenerator(seed: 23)
    for _ in 0..<200 {
      var fixture = FixtureReport(randomFrom: &generator)
      for key in TableForm.requests2021.cells
      where Int.random(in: 0..<5, using: &generator) == 0 {
        fixture.blank(key.description)
      }
      let failing = Assessment(fixture.report).findings.filter { $0.outcome == .fail }
      #expect(failing.allSatisfy { $0.rule == .cellBlank })
    }
  }
}
