import ReportFixtures
import Reports

@testable import Audit

extension RuleCase {
  static let years: [RuleCase] = [
    .years(.carryOver, .passes, "3 out, 3 in") {
      $0["requests.carriedOut.total"] = 3
    } after: {
      $0["requests.carriedIn.total"] = 3
    },
    .years(.carryOver, .fails, "3 out, 2 in") {
      $0["requests.carriedOut.total"] = 3
    } after: {
      $0["requests.carriedIn.total"] = 2
    },
    .years(.carryOver, .fails, "3 out, 4 in") {
      $0["requests.carriedOut.total"] = 3
    } after: {
      $0["requests.carriedIn.total"] = 4
    },
    .years(.carryOver, .passes, "across the change of the form", falseAlarm: true, from: .form2019)
    {
      $0["requests.carriedOut.total"] = 3
    } after: {
      $0["requests.carriedIn.total"] = 3
    },
    .years(.carryOver, .cannotTell, "last year's is blank") {
      $0.blank("requests.carriedOut.total")
    } after: {
      $0["requests.carriedIn.total"] = 3
    },
    .years(.carryOver, .saysNothing, "the years do not follow each other", falseAlarm: true) {
      fixture in
      fixture.year = 2020
      fixture["requests.carriedOut.total"] = 3
    } after: { _ in
    },

    .years(.documentsInForce, .passes, "40 + 12 - 2 = 50") {
      $0["proactive.normativeDocuments.inForce"] = 40
    } after: {
      $0.documents(issued: 12, repealed: 2, inForce: 50)
    },
    .years(.documentsInForce, .fails, "40 + 12 - 2 is more than 49") {
      $0["proactive.normativeDocuments.inForce"] = 40
    } after: {
      $0.documents(issued: 12, repealed: 2, inForce: 49)
    },
    .years(.documentsInForce, .fails, "40 + 12 - 2 is less than 51") {
      $0["proactive.normativeDocuments.inForce"] = 40
    } after: {
      $0.documents(issued: 12, repealed: 2, inForce: 51)
    },
    .years(.documentsInForce, .cannotTell, "last year's are blank") {
      $0.blank("proactive.normativeDocuments.inForce")
    } after: {
      $0.documents(issued: 12, repealed: 2, inForce: 50)
    },
    .years(
      .documentsInForce, .saysNothing, "the form of 2019 has none in force", falseAlarm: true,
      from: .form2019
    ) {
      $0["proactive.normativeDocuments.totalDisclosed"] = 40
    } after: {
      $0.documents(issued: 12, repealed: 2, inForce: 9)
    },

    .years(
      .itemsCarried, .passes, "173 - 37 = 136", falseAlarm: true, from: .form2019, to: .form2019
    ) {
      fixture in
      fixture["proactive.penalties.previousItems"] = 173
      fixture["proactive.penalties.change"] = -37
    } after: {
      $0["proactive.penalties.previousItems"] = 136
    },
    .years(.itemsCarried, .fails, "173 - 37 is less than 137", from: .form2019, to: .form2019) {
      fixture in
      fixture["proactive.penalties.previousItems"] = 173
      fixture["proactive.penalties.change"] = -37
    } after: {
      $0["proactive.penalties.previousItems"] = 137
    },
    .years(.itemsCarried, .fails, "173 - 37 is more than 135", from: .form2019, to: .form2019) {
      fixture in
      fixture["proactive.penalties.previousItems"] = 173
      fixture["proactive.penalties.change"] = -37
    } after: {
      $0["proactive.penalties.previousItems"] = 135
    },
    .years(.itemsCarried, .cannotTell, "the change is blank", from: .form2019, to: .form2019) {
      fixture in
      fixture["proactive.penalties.previousItems"] = 136
      fixture.blank("proactive.penalties.change")
    } after: {
      $0["proactive.penalties.previousItems"] = 136
    },
    .years(
      .itemsCarried, .saysNothing, "the form of 2021 has no items", falseAlarm: true,
      from: .form2019
    ) {
      $0["proactive.penalties.previousItems"] = 173
    } after: { _ in
    },

    .years(.suddenChange, .isNoted, "51 after 10") {
      $0["proactive.licensing.decisions"] = 10
    } after: {
      $0["proactive.licensing.decisions"] = 51
    },
    .years(.suddenChange, .isNoted, "10 after 51") {
      $0["requests.newReceived.total"] = 51
    } after: {
      $0["requests.newReceived.total"] = 10
    },
    .years(.suddenChange, .passes, "50 after 10") {
      $0["proactive.licensing.decisions"] = 10
    } after: {
      $0["proactive.licensing.decisions"] = 50
    },
    .years(.suddenChange, .passes, "10 after 50") {
      $0["proactive.licensing.decisions"] = 50
    } after: {
      $0["proactive.licensing.decisions"] = 10
    },
    .years(.suddenChange, .saysNothing, "90 after 9: too small to tell", falseAlarm: true) {
      $0["proactive.licensing.decisions"] = 9
    } after: {
      $0["proactive.licensing.decisions"] = 90
    },
    .years(.suddenChange, .saysNothing, "9 after 90: too small to tell", falseAlarm: true) {
      $0["proactive.licensing.decisions"] = 90
    } after: {
      $0["proactive.licensing.decisions"] = 9
    },
    .years(.suddenChange, .saysNothing, "another form", falseAlarm: true, from: .form2019) {
      $0["proactive.licensing.decisions"] = 10
    } after: {
      $0["proactive.licensing.decisions"] = 510
    },
    .years(.suddenChange, .saysNothing, "last year's is blank") {
      $0.blank("proactive.licensing.decisions")
    } after: {
      $0["proactive.licensing.decisions"] = 510
    },

    .years(.pendingVanished, .isNoted, "2 were pending, none this year") {
      $0["review.pending"] = 2
    } after: { _ in
    },
    .years(.pendingVanished, .passes, "2 were pending, 2 this year") {
      $0["review.pending"] = 2
    } after: {
      $0["review.total"] = 2
    },
    .years(.pendingVanished, .saysNothing, "none was pending", falseAlarm: true) {
      $0["review.upheld"] = 2
    } after: { _ in
    },
    .years(.pendingVanished, .cannotTell, "this year's total is blank") {
      $0["review.pending"] = 2
    } after: {
      $0.blank("review.total")
    },

    .years(.textRepeated, .isNoted, "the text of last year with other years and numbers") {
      $0.say(CaseText.long(2022, 18), in: .overview)
    } after: {
      $0.say(CaseText.long(2023, 25), in: .overview)
    },
    .years(.textRepeated, .passes, "another text") {
      $0.say(CaseText.long(2022, 18), in: .overview)
    } after: {
      $0.say(CaseText.other, in: .overview)
    },
    .years(.textRepeated, .passes, "half of it is new", falseAlarm: true) {
      $0.say(CaseText.long(2022, 18), in: .overview)
    } after: {
      $0.say(CaseText.long(2023, 25) + CaseText.other, in: .overview)
    },
    .years(.textRepeated, .saysNothing, "too short to tell", falseAlarm: true) {
      $0.say("本年度工作平稳有序。", in: .overview)
    } after: {
      $0.say("本年度工作平稳有序。", in: .overview)
    },

    .years(.numbersRepeated, .fails, "5 numbers, all those of last year") {
      $0.count(1, 2, 3, 4, 5)
    } after: {
      $0.count(1, 2, 3, 4, 5)
    },
    .years(.numbersRepeated, .passes, "one of them is another") {
      $0.count(1, 2, 3, 4, 5)
    } after: {
      $0.count(1, 2, 3, 4, 6)
    },
    .years(.numbersRepeated, .saysNothing, "4 numbers are too few", falseAlarm: true) {
      $0.count(1, 2, 3, 4)
    } after: {
      $0.count(1, 2, 3, 4)
    },
    .years(.numbersRepeated, .saysNothing, "two years of nothing", falseAlarm: true) { _ in
    } after: { _ in
    },
    .years(.numbersRepeated, .passes, "a number where a blank was") { fixture in
      fixture.count(1, 2, 3, 4, 5)
      fixture.blank("review.total")
    } after: { fixture in
      fixture.count(1, 2, 3, 4, 5)
      fixture["review.total"] = 9
    },
    .years(.numbersRepeated, .fails, "5 numbers, and the same blank") { fixture in
      fixture.count(1, 2, 3, 4, 5)
      fixture.blank("review.total")
    } after: { fixture in
      fixture.count(1, 2, 3, 4, 5)
      fixture.blank("review.total")
    },
    .years(.numbersRepeated, .saysNothing, "another form", falseAlarm: true, from: .form2019) {
      $0.count(1, 2, 3, 4, 5)
    } after: {
      $0.count(1, 2, 3, 4, 5)
    },
    .years(
      .numbersRepeated, .saysNothing, "another form, and cases as last year", falseAlarm: true,
      from: .form2019
    ) {
      $0.countCases(1, 2, 3, 4, 10)
    } after: {
      $0.countCases(1, 2, 3, 4, 10)
    },
    .years(.numbersRepeated, .fails, "5 numbers, and no table of section 2 last year") { fixture in
      fixture.count(1, 2, 3, 4, 5)
      fixture.kinds = [.requests, .review]
    } after: {
      $0.count(1, 2, 3, 4, 5)
    },
    .years(.numbersRepeated, .saysNothing, "a table is missing") { fixture in
      fixture.count(1, 2, 3, 4, 5)
      fixture.kinds = [.proactive, .review]
    } after: {
      $0.count(1, 2, 3, 4, 5)
    },
  ]
}

extension FixtureReport {
  /// Reviews by outcome, with their total.
  fileprivate mutating func countCases(_ counts: Int64...) {
    for (column, count) in zip(["upheld", "corrected", "otherResult", "pending", "total"], counts) {
      self["review.\(column)"] = count
    }
  }
}

extension FixtureReport {
  fileprivate mutating func documents(issued: Int64, repealed: Int64, inForce: Int64) {
    self["proactive.normativeDocuments.issued"] = issued
    self["proactive.normativeDocuments.repealed"] = repealed
    self["proactive.normativeDocuments.inForce"] = inForce
  }

  /// Fills results of natural persons.
  fileprivate mutating func count(_ values: Int64...) {
    for (row, value) in zip(
      ["granted", "partiallyGranted", "total", "carriedIn", "newReceived"], values)
    {
      self["requests.\(row).naturalPerson"] = value
    }
  }
}

/// Narratives long enough to be told apart.
enum CaseText {
  static func long(_ year: Int, _ count: Int) -> String {
    "\(year)年，本机关围绕群众关心的教育、医疗、住房和就业，把决策过程、执行进展与服务结果及时告知公众，全年更新栏目\(count)个。"
      + "凡涉及公共利益调整、需要公众广泛知晓的事项，均先经保密审查，再由分管负责人签发，并在网站与政务新媒体同步登载。"
      + "对内容较为专业的文件，起草科室同步制作图解和问答，用通俗的话讲清楚为什么、怎么办、找谁办，方便不同年龄的读者理解。"
      + "接到申请后，办公室当日登记，三日内送相关科室提出意见，疑难事项会同法律顾问集体研究，答复书统一编号、统一格式、统一归档。"
      + "平台方面，关停了长期不更新的账号，合并了重复设置的专栏，检索入口移到首页醒目位置，无障碍浏览通过了专业机构的检测。"
      + "监督方面，每季度抽查一次，抽查结果在会议上通报，对逾期未整改的科室负责人进行约谈，年底考核时予以扣分。"
      + "培训方面，邀请高校教师讲授条例，组织窗口人员到先进地区跟班学习，回来后撰写心得并在科室例会上交流分享。"
  }

  static let other =
    "今年的重点是补短板。年初梳理出历史欠账清单，安排两名退休干部逐页核对旧档案，能公开的全部扫描入库，不能公开的注明理由。"
    + "三月起开通电话预约阅览，读者不必专程跑一趟；六月在图书馆设立自助查询机，识字不多的老人可以用方言语音提问。"
    + "夏天连续暴雨，本机关每两小时发布一次水情和道路封闭消息，网民留言由专人值守回复，谣言出现后半小时内澄清。"
    + "秋季学期开始前，把学区划分草案挂网听取意见，收到的建议逐条写明采纳与否，不采纳的也解释缘由，家长反映较好。"
    + "冬季围绕供暖价格举行听证，全程直播，听证记录次日上网；对企业反映强烈的收费项目，列出依据和标准，接受查询。"
    + "人手不足仍是最大困难，基层站所多为兼职，业务更替频繁，新来的同志往往要花几个月才能熟悉流程和法律要求。"
}
