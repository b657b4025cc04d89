import ReportFixtures
import Reports

@testable import Audit

extension RuleCase {
  static let identity: [RuleCase] = [
    .of(.yearConflict, .passes, "title and period agree"),
    .of(.yearConflict, .fails, "title 2023, period 2022") {
      $0.preamble = ["统计期限为2022年1月1日至2022年12月31日。"]
    },
    .of(.yearConflict, .fails, "title 2023, 本年（2022） in a table") {
      $0.labelYears = [LabelYear(offset: 0, year: 2022, line: 20)]
    },
    .of(.yearConflict, .passes, "plans, last year and numbers of documents", falseAlarm: true) {
      fixture in
      fixture.preamble.append("根据国办公开办函〔2021〕30号编制。")
      fixture.say("2024年，我们将继续努力。2022年以来问题已整改。", in: .problems)
      fixture.labelYears = [LabelYear(offset: -1, year: 2022, line: 20)]
    },
    .of(.yearConflict, .fails, "the report compiled is of 2022, the period of 2023") { fixture in
      fixture.title = nil
      fixture.preamble = ["我镇认真编制了《云溪镇2022年政府信息公开工作年度报告》，统计期限为2023年1月1日至2023年12月31日。"]
    },
    .of(.yearConflict, .passes, "other documents of another year are named", falseAlarm: true) {
      $0.preamble.append(
        "根据《2022年政务公开工作要点》和《关于编制2022年度政府信息公开工作年度报告的通知》编制《甲市统计局2023年政府信息公开工作年度报告》。"
      )
    },
    .of(.yearConflict, .cannotTell, "no year anywhere") { fixture in
      fixture.title = nil
      fixture.preamble = []
    },

    .of(.headerYearConflict, .passes, "2022, 2023 and 2024 in their places") {
      $0.labelYears = [
        LabelYear(offset: 0, year: 2023, line: 20), LabelYear(offset: -1, year: 2022, line: 21),
        LabelYear(offset: 1, year: 2024, line: 22),
      ]
    },
    .of(.headerYearConflict, .fails, "上年（2023） in a report of 2023") {
      $0.labelYears = [LabelYear(offset: -1, year: 2023, line: 21)]
    },
    .of(.headerYearConflict, .fails, "下年度（2023） in a report of 2023") {
      $0.labelYears = [LabelYear(offset: 1, year: 2023, line: 21)]
    },
    .of(.headerYearConflict, .saysNothing, "the form has no years", falseAlarm: true),
    .of(.headerYearConflict, .cannotTell, "the report's year is open") { fixture in
      fixture.labelYears = [LabelYear(offset: -1, year: 2023, line: 21)]
      fixture.year = nil
    },

    .of(.period, .passes, "the whole of 2023"),
    .of(.period, .isNoted, "it is not stated") { $0.preamble = [] },
    .of(.period, .fails, "202020年12月31日") {
      $0.preamble = ["统计期限自2023年1月1日起至202023年12月31日止。"]
    },
    .of(.period, .fails, "the year before") {
      $0.preamble = ["统计期限自2022年1月1日起至2022年12月31日止。"]
    },
    .of(.period, .fails, "from March") {
      $0.preamble = ["统计期限自2023年3月1日起至2023年12月31日止。"]
    },
    .of(.period, .passes, "the second date leaves the year out", falseAlarm: true) {
      $0.preamble = ["本报告所列数据的统计期限自2023年1月1日至12月31日。"]
    },
    .of(.period, .passes, "the last 日 was left out", falseAlarm: true) {
      $0.preamble = ["本报告中所列数据的统计期限从2023年1月1日至12月31止。"]
    },
    .of(.period, .fails, "the marks between year, month and day are lost") {
      $0.preamble = ["本报告所列数据的统计期限自202311日起至20231231日止。"]
    },
    .of(.period, .isNoted, "a number of a page or a file is no day", falseAlarm: true) {
      $0.preamble = ["数据统计由20231231号文件规定，见2023页。"]
    },
    .of(.period, .cannotTell, "no heading was recognised, and no period") { fixture in
      fixture.preamble = []
      fixture.sections = []
    },
    .of(.period, .cannotTell, "the report's year is open") { $0.year = nil },

    .of(.textOtherYear, .passes, "only its own year") {
      $0.say("2023年，我局收到申请3件，主动公开信息12条。", in: .overview)
    },
    .of(.textOtherYear, .isNoted, "a sentence of the year before") {
      $0.say("2022年，我局收到申请3件。", in: .overview)
    },
    .of(.textOtherYear, .isNoted, "a sentence of the year after") {
      $0.say("2024年，我局收到申请3件。", in: .overview)
    },
    .of(.textOtherYear, .passes, "it compares, carries over or plans", falseAlarm: true) {
      $0.say(
        [
          "2022年收到申请3件，同比增长50%。", "2022年结转的申请1件，收到后均已答复。",
          "2024年，计划主动公开信息20条。", "2022年12月收到的申请1件。",
        ], in: .overview)
    },
    .of(.textOtherYear, .passes, "section 5 looks ahead", falseAlarm: true) {
      $0.say("2024年，主动公开信息应达20条以上，问题须逐一整改。", in: .problems)
    },
    .of(.textOtherYear, .isNoted, "the year stands behind 8 characters") {
      $0.say("我局全体工作人员2022年收到申请3件。", in: .overview)
    },
    .of(.textOtherYear, .passes, "the year stands further in", falseAlarm: true) {
      $0.say("我局全体工作人员在2022年收到申请3件。", in: .overview)
    },
    .of(.textOtherYear, .passes, "no figures of disclosure", falseAlarm: true) {
      $0.say("2022年，参加培训3人次。", in: .overview)
    },
    .of(.textOtherYear, .passes, "its own year is named too", falseAlarm: true) {
      $0.say("2022年和2023年，收到申请共3件。", in: .overview)
    },
    .of(.textOtherYear, .passes, "its own year stands behind a semicolon", falseAlarm: true) {
      $0.say("2022年，我局收到申请2件；2023年收到3件。", in: .overview)
    },
    .of(.textOtherYear, .cannotTell, "the report's year is open") { $0.year = nil },

    .of(.formYear, .passes, "2023 with the form of 2021"),
    .of(.formYear, .passes, "2020 with the form of 2019", edition: .form2019),
    .of(.formYear, .fails, "2021 with the form of 2019", year: 2021, edition: .form2019),
    .of(.formYear, .fails, "2020 with the form of 2021", year: 2020),
    .of(
      .formYear, .passes, "2019 without tables: it was only encouraged", falseAlarm: true,
      year: 2019
    ) { $0.kinds = [] },
    .of(.formYear, .passes, "the older circular is cited, the tables are new", falseAlarm: true) {
      $0.preamble.append("根据国办公开办函〔2019〕60号编制。")
    },
    .of(.formYear, .cannotTell, "no table was recognised") { $0.kinds = [] },
    .of(.formYear, .cannotTell, "the report's year is open") { $0.year = nil },

    .of(.formBasisOutdated, .passes, "cites 〔2021〕30号") {
      $0.preamble.append("根据国办公开办函〔2021〕30号编制。")
    },
    .of(.formBasisOutdated, .isNoted, "cites 〔2019〕60号") {
      $0.preamble.append("根据国办公开办函〔2019〕60号编制。")
    },
    .of(.formBasisOutdated, .passes, "cites both", falseAlarm: true) {
      $0.preamble.append("根据国办公开办函〔2021〕30号编制，〔2019〕60号同时废止。")
    },
    .of(
      .formBasisOutdated, .saysNothing, "2020 cites it rightly", falseAlarm: true,
      edition: .form2019
    ) { $0.preamble.append("根据国办公开办函〔2019〕60号编制。") },
    .of(.formBasisOutdated, .isNoted, "2021 cites 〔2019〕60号", year: 2021) {
      $0.preamble.append("根据国办公开办函〔2019〕60号编制。")
    },
    .of(.formBasisOutdated, .saysNothing, "2020 in the tables of 2021", year: 2020) {
      $0.preamble.append("根据国办公开办函〔2019〕60号编制。")
    },
    .of(.formBasisOutdated, .cannotTell, "the report's year is open") { fixture in
      fixture.preamble.append("根据国办公开办函〔2019〕60号编制。")
      fixture.year = nil
    },
    .of(.formBasisOutdated, .cannotTell, "there is no text") { fixture in
      fixture.preamble = []
      fixture.sections = []
    },

    .of(.publishedLate, .passes, "a bureau on 31 January") { $0.publish("2024-01-31") },
    .of(.publishedLate, .fails, "a bureau on 1 February") { $0.publish("2024-02-01") },
    .of(.publishedLate, .passes, "a government on 31 March", falseAlarm: true, agency: "甲市人民政府") {
      $0.publish("2024-03-31")
    },
    .of(.publishedLate, .fails, "a government on 1 April", agency: "甲市人民政府") {
      $0.publish("2024-04-01")
    },
    .of(.publishedLate, .isNoted, "a town on 1 February", falseAlarm: true, agency: "甲市乙县丙镇人民政府") {
      $0.publish("2024-02-01")
    },
    .of(
      .publishedLate, .passes, "a bureau in March 2018, under the older law", falseAlarm: true,
      year: 2017
    ) { $0.publish("2018-03-20") },
    .of(.publishedLate, .cannotTell, "the page was made years later", falseAlarm: true) {
      $0.publish("2026-05-06")
    },
    .of(.publishedLate, .passes, "the hour stands behind the day", falseAlarm: true) {
      $0.publish("2024-1-3")
    },
    .of(.publishedLate, .passes, "2024年1月31日") { $0.publish("2024年1月31日") },
    .of(.publishedLate, .cannotTell, "no date") { $0.say("无。", in: .other) },
    .of(.publishedLate, .cannotTell, "the report's year is open") { $0.year = nil },

    .of(.agencyConflict, .passes, "title and compiler agree") {
      $0.preamble.append("本报告由甲市统计局编制。")
    },
    .of(.agencyConflict, .fails, "another agency signs") {
      $0.say(["本年度未收取信息处理费。", "甲市公安局", "2024年1月20日"], in: .other)
    },
    .of(.agencyConflict, .fails, "another agency compiles") {
      $0.preamble.append("本报告由甲市公安局编制。")
    },
    .of(
      .agencyConflict, .passes, "a short name signs", falseAlarm: true, agency: "甲市人力资源和社会保障局"
    ) { $0.say(["本年度未收取信息处理费。", "甲市人社局", "2024年1月20日"], in: .other) },
    .of(
      .agencyConflict, .passes, "the compiler by its full name, the title by a local short one",
      falseAlarm: true, agency: "云溪县科经局"
    ) { $0.preamble.append("本报告由云溪县科学技术和经济信息化局编制。") },
    .of(.agencyConflict, .fails, "a short name of another place", agency: "云溪县科经局") {
      $0.preamble.append("本报告由青石县科学技术和经济信息化局编制。")
    },
    .of(.agencyConflict, .fails, "characters that the long name lacks", agency: "云溪县科教局") {
      $0.preamble.append("本报告由云溪县科学技术和经济信息化局编制。")
    },
    .of(
      .agencyConflict, .passes, "the office drafts for its government", falseAlarm: true,
      agency: "甲市人民政府"
    ) { $0.preamble.append("本报告由甲市人民政府办公室编制。") },
    .of(.agencyConflict, .fails, "the bureau of another city compiles") {
      $0.preamble.append("本报告由乙市统计局编制。")
    },
    .of(.agencyConflict, .passes, "a division compiles", falseAlarm: true) {
      $0.preamble.append("本报告由甲市统计局办公室编制。")
    },
    .of(
      .agencyConflict, .passes, "the bureau compiles for its division", falseAlarm: true,
      agency: "云溪市教育局招生办公室"
    ) { $0.preamble.append("本报告由云溪市教育局编制。") },
    .of(
      .agencyConflict, .passes, "the office, by its short name", falseAlarm: true, agency: "甲市人民政府"
    ) { $0.preamble.append("本报告由甲市政府办公室编制。") },
    .of(
      .agencyConflict, .passes, "the government, for its office", falseAlarm: true,
      agency: "甲市政府办公室"
    ) { $0.preamble.append("本报告由甲市人民政府编制。") },
    .of(.agencyConflict, .cannotTell, "nobody is named") { fixture in
      fixture.title = nil
      fixture.agency = nil
    },
  ]
}

extension FixtureReport {
  /// Puts a line with the date of publication before the report, and takes the signature's away.
  fileprivate mutating func publish(_ day: String) {
    preamble.append("信息来源：办公室 发布时间：\(day) 10:30")
    say("本年度未收取信息处理费。", in: .other)
  }
}
