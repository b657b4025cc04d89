import ReportFixtures
import Reports

@testable import Audit

extension RuleCase {
  static let structure: [RuleCase] = [
    .of(.tableMissing, .passes, "three tables"),
    .of(.tableMissing, .fails, "section 3 has no table") { $0.kinds = [.proactive, .review] },
    .of(.tableMissing, .passes, "the whole section is missing, and that is told", falseAlarm: true)
    {
      fixture in
      fixture.kinds = [.proactive, .review]
      fixture.sections.remove(at: 2)
    },
    .of(
      .tableMissing, .saysNothing, "before 2019 there were no such tables", falseAlarm: true,
      year: 2017
    ) { $0.kinds = [] },
    .of(.tableMissing, .passes, "heads and labels without a number are a table", falseAlarm: true) {
      fixture in
      for key in TableForm.requests2021.cells { fixture[key] = nil }
    },
    .of(.tableMissing, .cannotTell, "no heading was recognised") { fixture in
      fixture.kinds = []
      fixture.sections = []
    },

    .of(.cellCount, .passes, "all cells"),
    .of(.cellCount, .fails, "a cell is missing") { $0.set("review.pending", .missing) },
    .of(.cellCount, .fails, "no cell of a table is there") { fixture in
      for key in TableForm.requests2021.cells { fixture[key] = nil }
    },
    .of(.cellCount, .passes, "a blank cell is a cell", falseAlarm: true) {
      $0.blank("review.pending")
    },
    .of(.cellCount, .cannotTell, "digits run together leave several readings") {
      $0.set(
        "review.pending",
        .ambiguous([.zero, Amount(1)], at: SourcePlace(line: 9, column: 1, text: "01")))
    },

    .of(.cellBlank, .passes, "0 all over"),
    .of(.cellBlank, .isNoted, "a blank") { $0.blank("requests.granted.research") },
    .of(.cellBlank, .passes, "/ and - are no blanks but zeros", falseAlarm: true) {
      $0.set(
        "proactive.regulations.issued",
        .read(.zero, at: SourcePlace(line: 9, column: 1, text: "/")))
    },
    .of(.cellBlank, .saysNothing, "nothing of the tables is there") { $0.kinds = [] },

    .of(.cellNotNumber, .passes, "digits all over"),
    .of(.cellNotNumber, .isNoted, "12件") {
      $0.set("review.total", .read(Amount(12), at: SourcePlace(line: 9, column: 1, text: "12件")))
    },
    .of(.cellNotNumber, .isNoted, "full-width digits") {
      $0.set("review.total", .read(Amount(12), at: SourcePlace(line: 9, column: 1, text: "１２")))
    },
    .of(.cellNotNumber, .isNoted, "1,286") {
      $0.set(
        "review.total", .read(Amount(1286), at: SourcePlace(line: 9, column: 1, text: "1,286")))
    },
    .of(.cellNotNumber, .isNoted, "what cannot be read at all") {
      $0.set("review.total", .unreadable(at: SourcePlace(line: 9, column: 1, text: "几件")))
    },
    .of(
      .cellNotNumber, .passes, "- and / stand for nothing, spaces for the layout", falseAlarm: true
    ) { fixture in
      for (key, text) in [("upheld", "—"), ("pending", "/"), ("corrected", " 0\u{3000}|")] {
        fixture.set("review.\(key)", .read(.zero, at: SourcePlace(line: 9, column: 1, text: text)))
      }
    },
    .of(
      .cellNotNumber, .passes, "the amount of procurement needs its unit", falseAlarm: true,
      edition: .form2019
    ) {
      $0.set(
        "proactive.procurement.amount",
        .read(Amount(251_000), at: SourcePlace(line: 9, column: 1, text: "251000元")))
    },
    .of(.cellNotNumber, .isNoted, "a mark for nothing behind a number") {
      $0.set("review.total", .read(Amount(5), at: SourcePlace(line: 9, column: 1, text: "5/")))
    },
    .of(.cellNotNumber, .passes, "what was cut out of a row", falseAlarm: true) {
      $0.set("review.total", .split(Amount(5), at: SourcePlace(line: 9, column: 1, text: "00五5")))
    },
    .of(.cellNotNumber, .saysNothing, "nothing of the tables is there") { $0.kinds = [] },

    .of(.sectionsMissing, .passes, "six sections"),
    .of(.sectionsMissing, .fails, "no section 5") { $0.sections.remove(at: 4) },
    .of(.sectionsMissing, .passes, "in another order and other words", falseAlarm: true) {
      fixture in
      fixture.head(.other, number: 6, "六、需要说明的事项")
      fixture.sections.swapAt(4, 5)
    },
    .of(.sectionsMissing, .cannotTell, "no heading was recognised") { $0.sections = [] },

    .of(.sectionOrdinal, .passes, "一 to 六"),
    .of(.sectionOrdinal, .isNoted, "no ordinal") { $0.head(.other, number: nil, "其他需要报告的事项") },
    .of(.sectionOrdinal, .isNoted, "another's ordinal") {
      $0.head(.problems, number: 4, "四、存在的主要问题及改进情况")
    },
    .of(.sectionOrdinal, .passes, "the words of a heading do not matter", falseAlarm: true) {
      $0.head(.other, number: 6, "六、需要说明的事项")
    },
    .of(
      .sectionOrdinal, .saysNothing, "before 2019 a section on fees came fourth", falseAlarm: true,
      year: 2016
    ) { fixture in
      fixture.kinds = []
      fixture.head(.litigation, number: 5, "五、因政府信息公开申请行政复议、提起行政诉讼的情况")
    },
    .of(.sectionOrdinal, .cannotTell, "no heading was recognised") { $0.sections = [] },

    .of(.sectionHeading, .passes, "the words of the form"),
    .of(.sectionHeading, .isNoted, "其他 is left out") { $0.head(.other, number: 6, "六、需要报告的事项") },
    .of(.sectionHeading, .passes, "marks, spaces and ordinals do not count", falseAlarm: true) {
      fixture in
      fixture.head(.litigation, number: 4, "第四部分　政府信息公开行政复议 行政诉讼情况：")
      fixture.head(.overview, number: nil, "总体情况")
    },
    .of(
      .sectionHeading, .saysNothing, "before 2019 there was no such form", falseAlarm: true,
      year: 2016
    ) { fixture in
      fixture.kinds = []
      fixture.head(.overview, number: 1, "一、概述")
    },
    .of(.sectionHeading, .cannotTell, "no heading was recognised") { $0.sections = [] },

    .of(.problemsEmpty, .passes, "two sentences"),
    .of(.problemsEmpty, .fails, "无") { $0.say("无。", in: .problems) },
    .of(.problemsEmpty, .fails, "9 characters") { $0.say("一二三四五六七八九", in: .problems) },
    .of(.problemsEmpty, .passes, "10 characters", falseAlarm: true) {
      $0.say("一二三四五六七八九十", in: .problems)
    },
    .of(.problemsEmpty, .saysNothing, "no section 5, and that is told", falseAlarm: true) {
      $0.sections.remove(at: 4)
    },
    .of(.problemsEmpty, .cannotTell, "no heading was recognised") { $0.sections = [] },

    .of(.overviewLong, .passes, "short"),
    .of(.overviewLong, .isNoted, "1001 characters") {
      $0.say(String(repeating: "公", count: 1001), in: .overview)
    },
    .of(.overviewLong, .passes, "1000 characters", falseAlarm: true) {
      $0.say(String(repeating: "公", count: 1000), in: .overview)
    },
    .of(.overviewLong, .saysNothing, "2020 has no such limit", falseAlarm: true, edition: .form2019)
    {
      $0.say(String(repeating: "公", count: 1001), in: .overview)
    },
    .of(.overviewLong, .cannotTell, "no heading was recognised") { $0.sections = [] },

    .of(.overviewIncomplete, .passes, "five aspects"),
    .of(.overviewIncomplete, .isNoted, "nothing on supervision") {
      $0.say("主动公开信息12条，依申请公开渠道畅通，目录规范，网站运行平稳。", in: .overview)
    },
    .of(.overviewIncomplete, .isNoted, "nothing on platforms") {
      $0.say("主动公开信息12条，依申请公开办理及时，目录规范，加强监督。", in: .overview)
    },
    .of(.overviewIncomplete, .isNoted, "nothing on management") {
      $0.say("主动公开信息12条，依申请公开渠道畅通，网站运行平稳，加强监督。", in: .overview)
    },
    .of(.overviewIncomplete, .isNoted, "nothing on requests") {
      $0.say("主动公开信息12条，目录规范，网站运行平稳，加强监督。", in: .overview)
    },
    .of(.overviewIncomplete, .isNoted, "nothing on disclosure") {
      $0.say("依申请公开渠道畅通，目录规范，网站运行平稳，加强监督。", in: .overview)
    },
    .of(.overviewIncomplete, .passes, "in other words", falseAlarm: true) {
      $0.say("推进五公开；公开申请均按时答复；保密审查从严；公众号每日更新；年底考核评比。", in: .overview)
    },
    .of(.overviewIncomplete, .isNoted, "10 characters") {
      $0.say("一二三四五六七八九十", in: .overview)
    },
    .of(.overviewIncomplete, .saysNothing, "9 characters are no overview", falseAlarm: true) {
      $0.say("一二三四五六七八九", in: .overview)
    },
    .of(.overviewIncomplete, .cannotTell, "no heading was recognised") { $0.sections = [] },

    .of(.oversightMissing, .passes, "all three", agency: "甲市人民政府"),
    .of(.oversightMissing, .isNoted, "nothing on accountability", agency: "甲市人民政府") {
      $0.say("主动公开政务信息，工作考核结果良好，社会评议满意。", in: .overview)
    },
    .of(.oversightMissing, .isNoted, "nothing on public review", agency: "甲市人民政府") {
      $0.say("主动公开政务信息，工作考核结果良好，没有责任追究情形。", in: .overview)
    },
    .of(.oversightMissing, .isNoted, "nothing on appraisal", agency: "甲市人民政府") {
      $0.say("主动公开政务信息，社会评议满意，没有责任追究情形。", in: .overview)
    },
    .of(.oversightMissing, .saysNothing, "a bureau need not", falseAlarm: true) {
      $0.say("主动公开政务信息。", in: .overview)
    },
    .of(.oversightMissing, .cannotTell, "no heading was recognised", agency: "甲市人民政府") {
      $0.sections = []
    },

    .of(.processingFeeUnmentioned, .passes, "section 6 tells of the fee"),
    .of(.processingFeeUnmentioned, .isNoted, "无") { $0.say("无。", in: .other) },
    .of(.processingFeeUnmentioned, .passes, "section 1 does", falseAlarm: true) { fixture in
      fixture.say("无。", in: .other)
      fixture.say("主动公开政务信息。本年度未收取信息处理费。", in: .overview)
    },
    .of(
      .processingFeeUnmentioned, .saysNothing, "2020 did not ask for it", falseAlarm: true,
      edition: .form2019
    ) { $0.say("无。", in: .other) },
    .of(.processingFeeUnmentioned, .cannotTell, "no heading was recognised") { $0.sections = [] },

    .of(.templateResidue, .passes, "nothing left over"),
    .of(.templateResidue, .isNoted, "the sentence before the table") {
      $0.say("该部分以表格形式报告，表格如下：", in: .proactive)
    },
    .of(.templateResidue, .isNoted, "20XX") { $0.say("20XX年，本机关公开信息多条。", in: .overview) },
    .of(.templateResidue, .passes, "letters of an address", falseAlarm: true) {
      $0.say("网址 http://www.XXGK.example.cn 长期有效，另见 abcXX.cn。", in: .other)
    },
    .of(.templateResidue, .cannotTell, "there is no text") { fixture in
      fixture.preamble = []
      fixture.sections = []
    },
  ]
}

extension FixtureReport {
  /// Gives a section another heading.
  fileprivate mutating func head(_ kind: SectionKind, number: Int?, _ heading: String) {
    sections = sections.map { section in
      section.kind == kind
        ? Section(
          kind: kind, number: number, heading: heading, line: section.line, blocks: section.blocks)
        : section
    }
  }
}
