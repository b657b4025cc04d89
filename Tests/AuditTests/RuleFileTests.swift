import ReportFixtures
import Reports
import Testing

@testable import Audit

@Suite("Rules of one's own")
struct RuleFileTests {
  private func refusals(_ text: String) -> [RuleRefusal] {
    RuleFile(text).refusals.map(\.reason)
  }

  private func assessment(_ text: String, _ fixture: FixtureReport) throws -> Assessment {
    let file = RuleFile(text)
    try #require(file.refusals.isEmpty)
    return Assessment(fixture.report, rules: file.rules)
  }

  @Test("A rule of a file is applied after the built-in ones, and fails with its sums written out")
  func applied() throws {
    let text = """
      # 本市自定
      half-refused warning 2021: 2 requests.unavailable.notHeld.total <= requests.total.total
        # 不掌握不过半 | At most half not held

      """
    var fixture = FixtureReport()
    fixture["requests.unavailable.notHeld.total"] = 3
    fixture["requests.total.total"] = 5
    let assessment = try assessment(text, fixture)
    let finding = try #require(assessment.findings.first { $0.rule == "half-refused" })
    #expect(finding.severity == .warning && finding.outcome == .fail)
    #expect(finding.left == Amount(6) && finding.right == Amount(5))
    #expect(assessment.tally(of: "half-refused") == .of(failed: 1))
    let rule = try #require(RuleFile(text).rules["half-refused"])
    #expect(rule.title == Wording("不掌握不过半", "At most half not held"))
    #expect(rule.editions == [.form2021])
  }

  @Test("It passes where it holds, and cannot be told where a cell is blank")
  func outcomes() throws {
    let text = "fees notice: proactive.fees.amount <= 100 ± 0.5"
    var fixture = FixtureReport()
    fixture["proactive.fees.amount"] = 100
    #expect(try assessment(text, fixture).tally(of: "fees") == .of(passed: 1))
    fixture["proactive.fees.amount"] = 101
    #expect(try assessment(text, fixture).tally(of: "fees") == .of(failed: 1))
    fixture.blank("proactive.fees.amount")
    #expect(try assessment(text, fixture).tally(of: "fees") == .of(unknown: 1))
  }

  @Test("Stars make an instance of each row or column, and previous. looks a year back")
  func starsAndYears() throws {
    let text = "no-leap notice: requests.newReceived.* <= 10 previous.requests.newReceived.* + 10"
    let file = RuleFile(text)
    #expect(file.refusals.isEmpty)
    var before = FixtureReport(year: 2022)
    before["requests.newReceived.business"] = 1
    var after = FixtureReport(year: 2023)
    after["requests.newReceived.business"] = 21
    let judged = Assessment(
      ReportRecord(after.report), after: ReportRecord(before.report), rules: file.rules)
    #expect(judged.tally(of: "no-leap") == .of(passed: 6, failed: 1))
    #expect(judged.findings.first { $0.rule == "no-leap" }?.scope == "business")
  }

  @Test("A cell that no form has is refused by its key")
  func unknownCell() {
    #expect(
      refusals("a-rule notice: requests.refused.total = 0") == [
        .unknownCell("requests.refused.total")
      ])
    // The form of 2021 has no such cell, that of 2019 has no other.
    #expect(
      refusals("a-rule notice: proactive.procurement.projects = proactive.fees.amount + 0")
        == [.noForm])
  }

  @Test("A rule that others imply is refused with their names")
  func implied() {
    let all =
      "sum-of-sums error: requests.newReceived.total + requests.carriedIn.total "
      + "= requests.total.total + requests.carriedOut.total"
    #expect(refusals(all) == [.implied(by: [.requestBalance])])
    let twice =
      "twice error: 2 review.upheld + 2 review.corrected + 2 review.otherResult "
      + "+ 2 review.pending = 2 review.total"
    #expect(refusals(twice) == [.implied(by: [.caseSum])])
    let kinds =
      "kinds error: requests.newReceived.kinds + requests.carriedIn.kinds "
      + "= requests.total.total + requests.carriedOut.total"
    #expect(refusals(kinds) == [.implied(by: [.requestBalance, .applicantSum])])
    #expect(refusals("sign notice: review.total >= 0") == [.implied(by: [.countNotInteger])])
  }

  @Test("A rule that no report can keep beside the others is refused with their names")
  func contradiction() {
    let more =
      "more error: requests.newReceived.total + requests.carriedIn.total "
      + "= requests.total.total + requests.carriedOut.total + 1"
    #expect(refusals(more) == [.contradicts([.requestBalance])])
    #expect(refusals("less notice: review.total + 5 <= 0") == [.contradicts([.countNotInteger])])
  }

  @Test("Rules of one file are held against each other too")
  func amongThemselves() {
    let text = """
      one notice: review.total = requests.granted.total + 1
      two notice: review.total = requests.granted.total + 2
      three notice: 2 review.total = 2 requests.granted.total + 2
      one notice: review.pending = 0
      """
    let file = RuleFile(text)
    #expect(file.refusals.map(\.line) == [2, 3, 4])
    #expect(
      file.refusals.map(\.reason)
        == [.contradicts(["one"]), .implied(by: ["one"]), .duplicate("one")])
    #expect(file.rules["one"] != nil && file.rules["two"] == nil)
  }

  @Test(
    "What is no rule is refused at the part that cannot be understood",
    arguments: [
      ("nothing", RuleRefusal.malformed("nothing")),
      ("Name notice: review.total = 0", .malformed("Name")),
      ("name grave: review.total = 0", .malformed("grave")),
      ("name notice 2022: review.total = 0", .malformed("2022")),
      ("name notice: review.total", .noRelation),
      ("name notice: review.total = 0 = review.pending", .noRelation),
      ("name notice: 1 = 1", .noCells),
      ("name notice: requests.*.total = requests.granted.*", .twoStars),
      ("name notice: review.total + = 0", .malformed("+")),
      ("name notice: 2.5 review.total = 0", .malformed("2.5")),
      ("name notice: review.total = 0 ± x", .malformed("±")),
      ("request-balance notice: review.total = 0", .duplicate(.requestBalance)),
    ])
  func malformed(line: String, reason: RuleRefusal) {
    #expect(refusals(line) == [reason])
    #expect(!reason.reason.zh.isEmpty && !reason.reason.en.isEmpty)
  }

  @Test("Whatever the text, it is read in bounded time, and the built-in rules stand")
  func hostile() {
    var random = SeededGenerator(seed: 3)
    let words = [
      "a", "notice", ":", "=", "<=", "*", "review.total", "requests.*.*", "previous.", ".", "9",
      "99999999999999", "±", "+", "-", "#", "\n", " ", "2021", "results", "\u{0}", "（",
    ]
    for _ in 0..<300 {
      let text = (0..<40).map { _ in words.randomElement(using: &random) ?? "" }
        .joined(separator: " ")
      #expect(RuleFile(text).rules.rules.count >= RuleCatalogue.rules.count)
    }
    #expect(RuleFile(String(repeating: "x", count: 100_000)).refusals.count == 1)
  }
}
