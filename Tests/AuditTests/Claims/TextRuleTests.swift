import Audit
import ReportFixtures
import Reports
import Testing

@Suite("Text against tables")
struct TextRuleTests {
  /// A report of 甲市统计局 for 2023 with figures that agree with one another.
  static var fixture: FixtureReport {
    var fixture = FixtureReport()
    let values: [(String, Int64)] = [
      ("newReceived.naturalPerson", 80), ("newReceived.business", 15), ("newReceived.total", 95),
      ("carriedIn.naturalPerson", 8), ("carriedIn.total", 8),
      ("granted.naturalPerson", 40), ("granted.business", 5), ("granted.total", 45),
      ("partiallyGranted.naturalPerson", 12), ("partiallyGranted.total", 12),
      ("refused.stateSecret.naturalPerson", 1), ("refused.stateSecret.total", 1),
      ("refused.enforcementFiles.naturalPerson", 5), ("refused.enforcementFiles.total", 5),
      ("unavailable.notHeld.naturalPerson", 20), ("unavailable.notHeld.business", 6),
      ("unavailable.notHeld.total", 26), ("unavailable.needsCreation.business", 4),
      ("unavailable.needsCreation.total", 4), ("notProcessed.petition.naturalPerson", 5),
      ("notProcessed.petition.total", 5), ("total.naturalPerson", 83), ("total.business", 15),
      ("total.total", 98), ("carriedOut.naturalPerson", 5), ("carriedOut.total", 5),
    ]
    for (key, value) in values { fixture["requests." + key] = value }
    let cases: [(String, Int64)] = [
      ("review.upheld", 3), ("review.corrected", 1), ("review.pending", 1), ("review.total", 5),
      ("litigationDirect.upheld", 2), ("litigationDirect.pending", 1),
      ("litigationDirect.total", 3), ("litigationAfterReview.upheld", 1),
      ("litigationAfterReview.total", 1),
    ]
    for (key, value) in cases { fixture[key] = value }
    fixture["proactive.normativeDocuments.issued"] = 2
    fixture["proactive.normativeDocuments.repealed"] = 1
    fixture["proactive.normativeDocuments.inForce"] = 27
    fixture["proactive.fees.amount"] = 390
    return fixture
  }

  /// A sentence with what a rule makes of it in the report above.
  struct Example: Sendable, CustomTestStringConvertible {
    let rule: RuleID
    let text: String
    let tally: [Int]
    /// Where the sentence stands.
    let section: SectionKind
    /// Whether the report says which year it is of.
    let hasYear: Bool
    /// Whether all its counts are 0.
    let isZero: Bool
    /// Whether a plainer rule would fail here, and wrongly.
    let isFalseAlarm: Bool

    /// - Parameter tally: how often the rule passes, fails and cannot tell.
    init(
      _ rule: RuleID, _ text: String, _ tally: Int..., falseAlarm: Bool = false,
      in section: SectionKind = .overview, hasYear: Bool = true, isZero: Bool = false
    ) {
      self.rule = rule
      self.text = text
      self.tally = tally
      self.section = section
      self.hasYear = hasYear
      self.isZero = isZero
      isFalseAlarm = falseAlarm
    }

    var testDescription: String { text }
  }

  static let examples = [
    // 收到 has two right answers.
    Example(.textReceived, "收到政府信息公开申请95件。", 1, 0, 0),
    Example(.textReceived, "全年需办理的政府信息公开申请共收到103件。", 1, 0, 0, falseAlarm: true),
    Example(.textReceived, "收到政府信息公开申请98件。", 0, 1, 0),
    Example(.textReceived, "收到政府信息公开申请九十五件。", 1, 0, 0),
    Example(.textReceived, "全市收到政府信息公开申请900件。", 0, 0, 1),
    Example(.textReceived, "全年开展政务公开培训两次，参训人员覆盖机关各处室和直属单位。", 0, 0, 1),
    Example(
      .textReceived, "全年开展政务公开培训两次，参训人员覆盖机关各处室和直属单位。", 0, 0, 0, isZero: true),
    Example(.textNoneReceived, "本年度未收到政府信息公开申请。", 0, 1, 0),
    Example(.textNoneReceived, "本年度未收到政府信息公开申请。", 1, 0, 0, isZero: true),
    Example(.textNoneReceived, "本年度未收到当面提出的政府信息公开申请。", 0, 0, 1),
    Example(.textNoneReceived, "未收到因政府信息公开申请引起的举报。", 0, 0, 0, falseAlarm: true),
    Example(.textAnswered, "收到政府信息公开申请95件，办结98件。", 1, 0, 0),
    Example(.textAnswered, "收到政府信息公开申请95件，办结57件。", 1, 0, 0, falseAlarm: true),
    Example(.textAnswered, "收到政府信息公开申请95件，办结90件。", 1, 0, 0),
    Example(.textAnswered, "收到政府信息公开申请95件，办结89件。", 0, 1, 0),
    Example(.textAnswered, "受理政府信息公开申请95件，答复62件，不予受理4件。", 0, 0, 1),
    Example(.textAnswered, "接办热线诉求3133件，办结3126件。", 0, 0, 0, falseAlarm: true),
    Example(.textCarriedOut, "收到政府信息公开申请95件，5件转结到下一年度。", 1, 0, 0),
    Example(.textCarriedOut, "收到政府信息公开申请95件，6件顺延到下年度答复。", 0, 1, 0),
    Example(.textCarriedOut, "收到政府信息公开申请95件，没有结转下年度的申请。", 0, 1, 0),
    Example(.textCarriedIn, "收到政府信息公开申请95件，答复98件（含上年度8件）。", 1, 0, 0),
    Example(.textCarriedIn, "收到政府信息公开申请95件，2022年结转9件。", 0, 1, 0),
    Example(.textCarriedIn, "收到政府信息公开申请95件，办结上年结转的7件。", 0, 0, 1),
    Example(.textApplicants, "收到政府信息公开申请95件，其中自然人80件、法人或其他组织15件。", 2, 0, 0),
    Example(.textApplicants, "收到政府信息公开申请95件，其中自然人81件。", 0, 1, 0),
    Example(.textApplicants, "收到政府信息公开申请95件，全部为自然人申请。", 0, 1, 0),
    Example(.textApplicants, "收到政府信息公开申请95件，予以公开45件，其中自然人40件。", 0, 0, 1, falseAlarm: true),
    Example(.textResults, "收到政府信息公开申请95件，予以公开及部分公开57件，无法提供30件。", 2, 0, 0),
    Example(.textResults, "收到政府信息公开申请95件，予以公开及部分公开52件，无法提供26件。", 0, 2, 0),
    Example(.textResults, "收到政府信息公开申请95件，予以公开57件，不予公开6件，不予处理5件。", 3, 0, 0),
    Example(.textResults, "收到政府信息公开申请95件，自然人申请80件，其中予以公开40件。", 0, 0, 1, falseAlarm: true),
    Example(.textReview, "因政府信息公开被申请行政复议5件，其中维持3件、纠正1件、尚未审结1件。", 4, 0, 0),
    Example(.textReview, "因政府信息公开被申请行政复议4件。", 0, 1, 0),
    Example(.textReview, "未发生因政府信息公开被申请行政复议的情况。", 0, 1, 0),
    Example(.textReview, "全年被申请行政复议40件。", 0, 0, 1, falseAlarm: true),
    Example(.textLitigation, "因政府信息公开被提起行政诉讼4件，未经复议直接起诉3件，复议后起诉1件。", 3, 0, 0),
    Example(.textLitigation, "因政府信息公开引发行政复议、行政诉讼共9件。", 1, 0, 0),
    Example(.textLitigation, "因政府信息公开被提起行政诉讼4件，均获维持。", 1, 1, 0),
    Example(.textLitigation, "因政府信息公开发生一起行政诉讼。", 0, 1, 0),
    Example(.textLitigation, "全年被提起行政诉讼40件。", 0, 0, 1, falseAlarm: true),
    Example(.textDocuments, "制发行政规范性文件2件，废止1件，现行有效27件。", 3, 0, 0),
    Example(.textDocuments, "制发行政规范性文件3件，废止1件。", 1, 1, 0),
    Example(.textDocuments, "印发规范性文件9件。", 0, 0, 1),
    Example(.textDocuments, "公布政策文件9件，解读规范性文件7件。", 0, 0, 0, falseAlarm: true),
    Example(.textPercent, "收到政府信息公开申请98件，其中个人网上提交42件，占42.86%。", 1, 0, 0),
    Example(.textPercent, "收到政府信息公开申请805件，其中自然人258件，占33.9%。", 0, 1, 0),
    Example(.textPercent, "网站访问量占全部访问量的40%。", 0, 0, 0, falseAlarm: true),
    Example(.textListSum, "公开信息44条，其中规划4条、决定4条、公告4条、名单7条、通知6条、其他19条。", 1, 0, 0),
    Example(.textListSum, "公开信息45条，其中规划4条、决定4条、公告4条、名单7条、通知6条、其他19条。", 0, 1, 0),
    Example(.textListSum, "公开信息3321条。其中：网站1459条，公众号1180条。", 0, 0, 0, falseAlarm: true),
    Example(.textListSum, "公开信息900条，其中网站500条，公众号600条。", 0, 0, 0, falseAlarm: true),
    Example(.textNoneReceived, "上半年未收到政府信息公开申请。", 0, 0, 0, falseAlarm: true),
    Example(.textCarriedOut, "项目资金结转下年度3项。", 0, 0, 0, falseAlarm: true),
    Example(.textCarriedOut, "全市政府信息公开申请收到900件，结转下年度30件。", 0, 0, 1),
    Example(.textCarriedIn, "收到政府信息公开申请95件，结转资金7笔。", 0, 0, 0, falseAlarm: true),
    Example(.textResults, "备注：其中重复申请3件。", 0, 0, 1, falseAlarm: true, in: .requests),
    Example(.textPercent, "公开信息1200条，同比增长35%。", 0, 0, 0, falseAlarm: true),
    Example(
      .textPercent, "2022年收到政府信息公开申请805件，其中自然人258件，占33.9%。", 0, 0, 1, hasYear: false),
    Example(
      .textListSum, "2022年公开信息45条，其中规划4条、决定4条、其他19条。", 0, 0, 1, hasYear: false),
    Example(.textProcessingFee, "未收取信息处理费。", 1, 0, 0, in: .other),
    Example(.textProcessingFee, "收取信息处理费1200元。", 1, 0, 0, in: .other),
    Example(.textProcessingFee, "收取信息处理费1200元。未收取信息处理费。", 1, 1, 0, in: .other),
    Example(.textProcessingFee, "收取信息处理费1200。", 0, 1, 0, in: .other),
    Example(
      .textProcessingFee, "2022年收取信息处理费1200元。未收取信息处理费。", 1, 0, 0, falseAlarm: true,
      in: .other),
    Example(
      .textProcessingFee, "行政事业性收费390万元，未收取信息处理费。", 1, 0, 0, falseAlarm: true,
      in: .other),
    Example(
      .textProcessingFee, "2022年收取信息处理费1200元。本年度未收取信息处理费。", 1, 0, 1, in: .other,
      hasYear: false),
  ]

  @Test("Each rule passes, fails or cannot tell", arguments: examples)
  func judged(example: Example) {
    var fixture = example.isZero ? FixtureReport() : Self.fixture
    if !example.hasYear { fixture.year = nil }
    fixture.say(example.text, in: example.section)
    let tally = Assessment(fixture.report).tally(of: example.rule)
    #expect([tally.passed, tally.failed, tally.unknown] == example.tally)
  }

  @Test("The worked example: 95 received, 98 answered with 8 of the year before, 5 carried out")
  func balance() {
    var fixture = Self.fixture
    fixture.say("全年受理政府信息公开申请95件，答复98件（含上年度8件），5件转结到下一年度办理。")
    let claims = Claims(fixture.report)
    #expect(claims.all.count == 4)
    #expect(claims.count(.agrees) == 4)
  }

  @Test("A finding quotes the text, names the cells and gives both numbers")
  func words() throws {
    var fixture = Self.fixture
    fixture.say("收到政府信息公开申请95件，其中自然人81件。")
    let finding = try #require(fixture.report.failure(.textApplicants, "naturalPerson"))
    #expect(finding.severity == .warning)
    #expect(finding.line == 101)
    #expect(finding.cells == [CellKey(.newReceived, .naturalPerson)])
    #expect(finding.left == Amount(81))
    #expect(finding.right == Amount(80))
    #expect(finding.suspect == .agency)
    #expect(finding.message.zh == "正文“其中自然人81件”，表中本年新收·自然人 80")
    #expect(
      finding.message.en
        == "the text says \"其中自然人81件\", the table has received this year, natural persons 80")
  }

  @Test("A table that is zero throughout, or unread, never passes where the text has requests")
  func emptyTable() throws {
    var fixture = FixtureReport()
    fixture.say("收到政府信息公开申请8件。")
    let zero = try #require(fixture.report.failure(.textReceived, "newReceived"))
    #expect(zero.suspect == .extraction)
    #expect(zero.message.zh == "正文“收到政府信息公开申请8件”，而第三部分表格全部为 0 或空白：请先核对表格")

    for key in TableForm.requests2021.cells {
      fixture.cells[key] = .blank(at: SourcePlace(line: 1, column: 1, text: ""))
    }
    #expect(fixture.report.failure(.textReceived, "newReceived")?.suspect == .extraction)

    // What was not read is no mistake of the agency's, nor any proof of one.
    for key in TableForm.requests2021.cells { fixture.cells[key] = .missing }
    #expect(fixture.report.failure(.textReceived, "newReceived") == nil)
    let unread = Assessment(fixture.report).tally(of: .textReceived)
    #expect(unread == .of(unknown: 1))

    // A table that is not there is told as such, and is no empty one.
    fixture.kinds = [.proactive, .review]
    #expect(fixture.report.failure(.textReceived, "newReceived") == nil)
    let missing = Assessment(fixture.report).tally(of: .textReceived)
    #expect(missing.passed == 0)
    #expect(missing.failed + missing.unknown > 0)
  }

  @Test("What is open says why: the text may mean another number, or the table has none")
  func reasons() throws {
    var fixture = Self.fixture
    fixture.say("全市收到政府信息公开申请900件。")
    let other = try #require(fixture.report.finding(.textReceived, "newReceived"))
    #expect(other.message.zh.hasSuffix("正文“全市收到政府信息公开申请900件”所指不一定是表中本年新收·总计 95"))
    fixture.blank("requests.carriedIn.total")
    fixture.say("上年结转政府信息公开申请7件。")
    let blank = try #require(fixture.report.finding(.textCarriedIn, "carriedIn"))
    #expect(blank.message.zh.hasSuffix("表中上年结转·总计没有确定的数值"))
    fixture.year = nil
    fixture.say("2022年收取信息处理费1200元。本年度未收取信息处理费。", in: .other)
    let fee = try #require(fixture.report.finding(.textProcessingFee, nil))
    #expect(fee.message.zh.hasSuffix("正文“本年度未收取信息处理费”与其他数字不一致，但所指年度或范围不能确定"))
  }

  @Test("A report without prose, as spreadsheets are, is not asked for a number in its text")
  func noProse() {
    var fixture = Self.fixture
    for kind in SectionKind.allCases { fixture.say([], in: kind) }
    #expect(Assessment(fixture.report).tally(of: .textReceived) == .of(notApplicable: 1))
  }

  @Test("A cell without a value leaves it open, unless no value of it could agree")
  func openCells() {
    var fixture = Self.fixture
    fixture.say("因政府信息公开被提起行政诉讼4件。")
    fixture.blank("litigationAfterReview.total")
    #expect(Assessment(fixture.report).tally(of: .textLitigation) == .of(unknown: 1))
    fixture.say("因政府信息公开被提起行政诉讼2件。")
    #expect(Assessment(fixture.report).tally(of: .textLitigation) == .of(failed: 1))
  }

  @Test("A number cut out of digits run together is suspected before the agency")
  func suspect() throws {
    var fixture = Self.fixture
    fixture.set(
      "requests.carriedIn.total", .split(Amount(8), at: SourcePlace(line: 1, column: 1, text: "88"))
    )
    fixture.say("收到政府信息公开申请95件，上年结转7件。")
    #expect(fixture.report.failure(.textCarriedIn, "carriedIn")?.suspect == .extraction)
  }

  @Test("Without the table, a rule has one open question however often the text speaks of it")
  func noTable() {
    var fixture = Self.fixture
    fixture.kinds = [.requests]
    fixture.say("因政府信息公开被申请行政复议5件，其中维持3件、纠正1件、尚未审结1件。")
    #expect(Assessment(fixture.report).tally(of: .textReview) == .of(unknown: 1))
  }

  @Test("Administrative fees of the table are not the processing fee of the text")
  func fees() throws {
    var fixture = Self.fixture
    fixture.say("本年度未收取政府信息公开信息处理费。", in: .other)
    #expect(Assessment(fixture.report).tally(of: .textProcessingFee) == .of(passed: 1))
    fixture.say("本年度未收取信息处理费。", "本年度共收取信息处理费1200元。", in: .other)
    let finding = try #require(fixture.report.failure(.textProcessingFee, nil))
    #expect(finding.severity == .notice)
    #expect(finding.message.zh == "正文“本年度未收取信息处理费”，另处写有金额 1200")
  }

  @Test(
    "An office may quote the documents of its government: no number of its own is held against it")
  func office() {
    var fixture = FixtureReport(agency: "甲市人民政府办公室")
    fixture.say("制发行政规范性文件9件。")
    #expect(Assessment(fixture.report).tally(of: .textDocuments) == .of(unknown: 1))
  }

  @Test("The form of 2019 knows drawn up and disclosed documents, and one row of other results")
  func form2019() {
    var fixture = FixtureReport(year: 2020, edition: .form2019)
    fixture["proactive.normativeDocuments.produced"] = 3
    fixture["requests.newReceived.total"] = 9
    fixture["requests.other.total.total"] = 4
    fixture.say("制发行政规范性文件3件，现行有效20件。收到政府信息公开申请9件，其他处理4件。")
    let assessment = Assessment(fixture.report)
    #expect(assessment.tally(of: .textDocuments) == .of(passed: 1, notApplicable: 1))
    #expect(assessment.tally(of: .textResults) == .of(passed: 1))
  }

  @Test("A report whose text has no figures has nothing to check but the number received")
  func silent() {
    var fixture = Self.fixture
    fixture.say("一年来，本局不断完善公开制度，拓宽公开渠道，公开工作取得新进展。")
    let assessment = Assessment(fixture.report)
    for rule in Set(Self.examples.map(\.rule)) {
      let expected: Tally = rule == .textReceived ? .of(unknown: 1) : .of(notApplicable: 1)
      #expect(assessment.tally(of: rule) == expected)
    }
  }
}
