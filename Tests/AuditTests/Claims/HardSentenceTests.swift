import ReportFixtures
import Reports
import Testing

@testable import Audit

private typealias Sentence = SentenceTests.Example

/// Sentences that a plainer reader takes for something that they do not say.
///
/// What may count something else is passed over or tentative (`~`), which can never be held against
/// the agency; what is plain has to be read, however it is spelt.
@Suite("Sentences that are easily misread")
struct HardSentenceTests {
  private func check(_ example: Sentence) {
    let found = FixtureReport.claims(example.text, in: example.section).map(\.notation)
    #expect(found == example.claims)
  }

  fileprivate static let times: [Sentence] = [
    Sentence("近三年共收到政府信息公开申请96件。"),
    Sentence("近3年来累计收到政府信息公开申请96件，其中2023年收到24件。", "received 24"),
    Sentence("“十三五”期间收到政府信息公开申请410件。"),
    Sentence("十四五以来共收到政府信息公开申请180件。"),
    Sentence("第一季度收到政府信息公开申请6件。"),
    Sentence("一季度受理政府信息公开申请6件，二季度受理9件。"),
    Sentence("上半年收到政府信息公开申请11件，下半年收到13件，全年收到24件。", "received 24"),
    Sentence("1至6月收到政府信息公开申请11件。"),
    Sentence("1-6月份收到政府信息公开申请11件。"),
    Sentence("12月收到政府信息公开申请4件。"),
    Sentence("截至2023年底，累计收到政府信息公开申请1300件。", "received 1300~"),
    Sentence("截至12月31日，共收到政府信息公开申请24件。", "received 24"),
    Sentence("截至目前共收到政府信息公开申请24件。"),
    Sentence("自《条例》施行以来收到政府信息公开申请700件。"),
    Sentence("疫情期间收到政府信息公开申请2件。"),
    Sentence("平均每月收到政府信息公开申请2件。"),
    Sentence("收到政府信息公开申请24件，同比增加4件，增长20%。", "received 24"),
    Sentence("收到政府信息公开申请24件，同比上升20件的20%。", "received 24"),
    Sentence("较上年增长20件，收到政府信息公开申请24件。", "received 24"),
    Sentence("收到政府信息公开申请24件，上年为20件。", "received 24"),
    Sentence("收到政府信息公开申请24件，去年同期20件。", "received 24"),
    Sentence("2023年收到政府信息公开申请24件，2022年20件，2021年18件。", "received 24"),
    Sentence("收到政府信息公开申请数量由20件上升至24件。"),
    Sentence("2024年1月收到政府信息公开申请3件。"),
  ]

  @Test("Of other times, or of a part of the year", arguments: times)
  fileprivate func timesClaims(example: Sentence) { check(example) }

  fileprivate static let amounts: [Sentence] = [
    Sentence("收到政府信息公开申请数十件。"),
    Sentence("收到政府信息公开申请上百件。"),
    Sentence("收到政府信息公开申请三四件。"),
    Sentence("收到政府信息公开申请七八十件。"),
    Sentence("收到政府信息公开申请3件至5件。"),
    Sentence("收到政府信息公开申请3~5件。"),
    Sentence("收到政府信息公开申请3—5件。"),
    Sentence("收到政府信息公开申请20件左右。"),
    Sentence("收到政府信息公开申请20件以上。"),
    Sentence("收到政府信息公开申请不超过20件。"),
    Sentence("收到政府信息公开申请20多件。"),
    Sentence("收到政府信息公开申请几十件。"),
    Sentence("收到政府信息公开申请两件。", "received 2"),
    Sentence("收到政府信息公开申请廿三件。", "received 23"),
    Sentence("收到政府信息公开申请卅件。", "received 30"),
    Sentence("收到政府信息公开申请一百零五件。", "received 105"),
    Sentence("收到政府信息公开申请一百一件。"),
    Sentence("收到政府信息公开申请一千二百件。", "received 1200"),
    Sentence("收到政府信息公开申请壹拾贰件。", "received 12"),
    Sentence("收到政府信息公开申请１２８件。", "received 128"),
    Sentence("收到政府信息公开申请１，２８６件。", "received 1286"),
    Sentence("收到政府信息公开申请1 286件。"),
    Sentence("收到政府信息公开申请1.2万件。"),
    Sentence("收到政府信息公开申请2万件。"),
    Sentence("收到政府信息公开申请一万二千件。"),
    Sentence("收到政府信息公开申请24（件）。"),
    Sentence("收到政府信息公开申请共计24。"),
    Sentence("收到政府信息公开申请零件。", "received 0"),
    Sentence("收到政府信息公开申请〇件。", "received 0"),
    Sentence("收到政府信息公开申请12.5件。"),
  ]

  @Test("In words for numbers that are no plain number", arguments: amounts)
  fileprivate func amountsClaims(example: Sentence) { check(example) }

  fileprivate static let parts: [Sentence] = [
    Sentence("备注：上述申请中，其中重复申请3件。", "results repeated 3~", in: .requests),
    Sentence("备注：其中重复申请3件。", "results repeated 3~", in: .requests),
    Sentence("注：其中自然人3件。", "applicants naturalPerson 3~", in: .requests),
    Sentence("抽查政府信息公开申请答复20件，优秀18件。"),
    Sentence("抽查办结的政府信息公开申请20件。"),
    Sentence("随机抽取已办结的政府信息公开申请20件进行评查。"),
    Sentence("各下属单位收到政府信息公开申请40件。", "received 40~"),
    Sentence("局属单位共收到政府信息公开申请40件。", "received 40~"),
    Sentence("机关本级收到政府信息公开申请12件，下属单位收到40件。", "received 12~", "received 40~"),
    Sentence("全市教育系统收到政府信息公开申请40件。", "received 40~"),
    Sentence("除重复申请外，共收到政府信息公开申请21件。", "received 21~"),
    Sentence("剔除重复申请后，收到政府信息公开申请21件。", "received 21~"),
    Sentence("不含撤回的申请，收到政府信息公开申请21件。", "received 21~"),
    Sentence("另有3件申请经补正后受理，收到政府信息公开申请21件。", "received 21"),
    Sentence("收到政府信息公开申请21件，另有2件申请人主动撤回。", "received 21"),
    Sentence("收到政府信息公开申请21件，办结22件（含上年结转1件）。", "received 21", "answered 22", "carried-in 1"),
    Sentence("办结上年结转申请2件。", "carried-in 2~", in: .requests),
    Sentence("当场办结政府信息公开申请5件。", "answered 5~"),
    Sentence("通过网站收到政府信息公开申请15件，信函收到6件。", "received 15~", "received 6~"),
    Sentence("收到邮寄申请6件、网上申请15件。", "received 6~", in: .requests),
    Sentence("办理涉及土地征收的政府信息公开申请12件。", "answered handled 12~"),
    Sentence("收到涉及房屋拆迁的政府信息公开申请12件。", "received 12~"),
    Sentence("收到同一申请人提出的政府信息公开申请12件。", "received 12~"),
    Sentence("某公民一次提交政府信息公开申请12件。", "received 12~"),
    Sentence("收到自然人提出的政府信息公开申请12件。", "applicants naturalPerson 12"),
    Sentence("转办政府信息公开申请4件。", "received 4~"),
    Sentence("收到上级转来的政府信息公开申请4件。", "received 4~"),
    Sentence("协助市政府办理政府信息公开申请4件。", "answered handled 4~"),
    Sentence("指导各部门答复政府信息公开申请4件。", "answered 4~"),
  ]

  @Test("Of a part, where nothing tells of what", arguments: parts)
  fileprivate func partsClaims(example: Sentence) { check(example) }

  fileprivate static let bodies: [Sentence] = [
    Sentence("共收到政府信息公开申请93件，其中市局机关收到80件，下属单位收到13件。", "received 93", "received 13~"),
    Sentence("市局收到政府信息公开申请93件，街道收到3件。", "received 93", "received 3~"),
    Sentence("市局收到政府信息公开申请93件，街道收到申请3件。", "received 93", "received 3~"),
    Sentence("办理政府信息公开申请95件，其中本年收到93件。", "answered handled 95~", "received 93"),
    Sentence("办理政府信息公开申请95件，其中新收到93件。", "answered handled 95~", "received 93"),
  ]

  @Test("Of another body, or of one of several", arguments: bodies)
  fileprivate func bodiesClaims(example: Sentence) { check(example) }

  fileprivate static let others: [Sentence] = [
    Sentence("12345热线受理群众来电1500件，办结1498件。"),
    Sentence("通过12345政务服务便民热线受理信息公开咨询30件。"),
    Sentence("网站发布信息1500条，受理留言30条。"),
    Sentence("办结率100%，满意率100%。"),
    Sentence("收到政府信息公开申请24件，办结率达100%，满意率95%。", "received 24"),
    Sentence("占比由20%上升至24%。"),
    Sentence("受理行政复议申请24件，审结20件。"),
    Sentence("收到政务公开意见箱来信24件。"),
    Sentence("收到信息公开举报24件。"),
    Sentence("收到行政许可申请24件，全部办结。"),
    Sentence("受理不动产登记申请2400件，公开办事指南12份。"),
    Sentence("收到政府信息公开申请表24份。", "received 24~"),
    Sentence("制作政府信息公开申请答复文书24份。"),
    Sentence("公开预决算信息24条，收到反馈0条。"),
  ]

  @Test("Of other things", arguments: others)
  fileprivate func othersClaims(example: Sentence) { check(example) }

  fileprivate static let none: [Sentence] = [
    Sentence("本年度零申请。"),
    Sentence("全年政府信息公开申请为零。"),
    Sentence("政府信息公开申请数为0。", "received 0~"),
    Sentence("收到政府信息公开申请0件，办结0件。", "received 0", "answered 0"),
    Sentence("2023年未收到任何政府信息公开申请。", "none-received 0"),
    Sentence("截至12月31日未收到政府信息公开申请。", "none-received 0"),
    Sentence("无公民、法人和其他组织向我局提出政府信息公开申请。", "none-received 0"),
    Sentence("没有公民向本机关申请公开政府信息。", "none-received 0"),
    Sentence("行政复议、行政诉讼数量均为0。", "review 0", "litigation 0", in: .litigation),
    Sentence("均为0。", in: .litigation),
    Sentence(
      "收到行政复议1件，维持结果1件，尚未办结0件；未经复议直接诉讼2件，复议后诉讼3件。", "review upheld 1",
      "litigation direct 2", "litigation after 3", in: .litigation),
    Sentence(
      "行政复议9件，结果维持9件。其中，复议后提起行政诉讼3件，结果维持3件。", "review 9", "review upheld 9",
      "litigation after 3", "litigation after upheld 3", in: .litigation),
    Sentence("行政复议0件、行政诉讼0件。", "review 0", "litigation 0", in: .litigation),
    Sentence("无行政复议和行政诉讼。", "review 0", "litigation 0", in: .litigation),
    Sentence("未收到不予公开类申请。"),
    Sentence("未收到重复申请。"),
    Sentence("除网上申请外，未收到其他政府信息公开申请。"),
    Sentence("没有一件政府信息公开申请超期。"),
    Sentence("未收到政府信息公开申请的单位有3家。"),
    Sentence("不存在应公开未公开、无依据不予公开的情形。"),
    Sentence("未因政府信息公开收取任何费用。", in: .other),
    Sentence("未发生收取信息处理费的情况。", "processing-fee 0", in: .other),
    Sentence("上半年未收到政府信息公开申请。"),
    Sentence("无结转下年度申请。", "carried-out 0", in: .requests),
  ]

  @Test("That deny something, or seem to", arguments: none)
  fileprivate func noneClaims(example: Sentence) { check(example) }

  private func aggregate(_ agency: String, _ text: String) -> [String] {
    var fixture = FixtureReport(agency: agency)
    fixture.preamble.append("本报告根据各县区政府、市政府各部门的年度报告汇总编制。")
    for other in SectionKind.allCases { fixture.say([], in: other) }
    fixture.say(text, in: .overview)
    return Claims(fixture.report).all.map(\.notation)
  }

  @Test("Where a government reports for all, 全市 is what the tables count, and the office is a part")
  func aggregates() {
    let all = "2023年，全市各级行政机关共收到政府信息公开申请512件。"
    #expect(aggregate("甲市人民政府", all) == ["received 512"])
    #expect(aggregate("甲市统计局", all) == ["received 512~"])
    #expect(aggregate("甲市人民政府", "本机关收到政府信息公开申请12件。") == ["received 12~"])
    #expect(aggregate("甲市人民政府", "全市收到政府信息公开申请512件。我办收到12件。").last == "received 12~")
    #expect(aggregate("甲市统计局", "本机关收到政府信息公开申请12件。") == ["received 12"])
  }
}
