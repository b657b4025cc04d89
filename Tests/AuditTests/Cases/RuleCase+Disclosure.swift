import ReportFixtures
import Reports

@testable import Audit

extension RuleCase {
  static let disclosure: [RuleCase] = [
    .of(.inForceBelowIssued, .fails, "12 issued and 11 in force") { fixture in
      fixture["proactive.normativeDocuments.issued"] = 12
      fixture["proactive.normativeDocuments.inForce"] = 11
    },
    .of(.inForceBelowIssued, .passes, "12 issued and 53 in force") { fixture in
      fixture["proactive.normativeDocuments.issued"] = 12
      fixture["proactive.normativeDocuments.inForce"] = 53
    },
    .of(.inForceBelowIssued, .passes, "as many issued as in force", falseAlarm: true) { fixture in
      fixture["proactive.normativeDocuments.issued"] = 4
      fixture["proactive.normativeDocuments.inForce"] = 4
    },
    .of(.inForceBelowIssued, .cannotTell, "those in force are blank") { fixture in
      fixture["proactive.normativeDocuments.issued"] = 12
      fixture.blank("proactive.normativeDocuments.inForce")
    },

    .of(.regulationAuthority, .fails, "a town has 6", agency: "甲市乙县丙镇人民政府") {
      $0["proactive.regulations.inForce"] = 6
    },
    .of(.regulationAuthority, .fails, "a county has 1", agency: "甲市乙县人民政府") {
      $0["proactive.regulations.inForce"] = 1
    },
    .of(.regulationAuthority, .fails, "a city's bureau has 1", agency: "甲市统计局") {
      $0["proactive.regulations.issued"] = 1
    },
    .of(.regulationAuthority, .passes, "a town has none", agency: "甲市乙县丙镇人民政府"),
    .of(.regulationAuthority, .passes, "a city's government has 14", agency: "甲市人民政府") {
      $0["proactive.regulations.inForce"] = 14
    },
    .of(
      .regulationAuthority, .passes, "the office of a city's government drafts for it",
      falseAlarm: true, agency: "甲市人民政府办公室"
    ) { $0["proactive.regulations.inForce"] = 14 },
    .of(
      .regulationAuthority, .passes, "a bureau reports for the whole city", falseAlarm: true,
      agency: "甲市政务服务管理局"
    ) { fixture in
      fixture["proactive.regulations.inForce"] = 14
      fixture.preamble.append("本报告涵盖各县区政府和市政府各部门的情况。")
    },
    .of(.regulationAuthority, .cannotTell, "the name shows no level", agency: "统计局") {
      $0["proactive.regulations.inForce"] = 1
    },
    .of(.regulationAuthority, .passes, "they are blank", falseAlarm: true) {
      $0.blank(
        "proactive.regulations.issued", "proactive.regulations.repealed",
        "proactive.regulations.inForce")
    },

    .of(.enforcementAuthority, .isNoted, "a subdistrict has 100", agency: "甲市乙区丙街道办事处") {
      fixture in
      fixture["proactive.penalties.decisions"] = 60
      fixture["proactive.coercion.decisions"] = 40
    },
    .of(.enforcementAuthority, .isNoted, "the office of a government has 1", agency: "甲市人民政府办公室") {
      $0["proactive.penalties.decisions"] = 1
    },
    .of(
      .enforcementAuthority, .passes, "a town with delegated powers has 99", falseAlarm: true,
      agency: "甲市乙县丙镇人民政府"
    ) { fixture in
      fixture["proactive.penalties.decisions"] = 60
      fixture["proactive.coercion.decisions"] = 39
    },
    .of(
      .enforcementAuthority, .saysNothing, "the office reports for the whole city",
      falseAlarm: true,
      agency: "甲市人民政府办公室"
    ) { fixture in
      fixture["proactive.penalties.decisions"] = 800
      fixture.preamble.append("本报告涵盖各县区政府和市政府各部门的情况。")
    },
    .of(.enforcementAuthority, .saysNothing, "a bureau has the power", agency: "甲市公安局") {
      $0["proactive.penalties.decisions"] = 8000
    },
    .of(.enforcementAuthority, .cannotTell, "the penalties are blank", agency: "甲市乙区丙街道办事处") {
      fixture in
      fixture.blank("proactive.penalties.decisions")
      fixture["proactive.coercion.decisions"] = 10
    },

    .of(.feeUnit, .fails, "a bureau has more than 100000万元") {
      $0["proactive.fees.amount"] = 100_001
    },
    .of(.feeUnit, .fails, "元 stands in the cell") {
      $0.set(
        "proactive.fees.amount",
        .read(Amount(66), at: SourcePlace(line: 9, column: 1, text: "66元")))
    },
    .of(.feeUnit, .fails, "元 stands in the head") {
      $0["proactive.fees.amount"] = 66
      $0.labelUnits = [LabelUnit(row: .fees, isYuan: true, line: 9)]
    },
    .of(.feeUnit, .passes, "元 stands in the head, and nothing was charged", falseAlarm: true) {
      $0.labelUnits = [LabelUnit(row: .fees, isYuan: true, line: 9)]
    },
    .of(.feeUnit, .passes, "万元 stands in the cell", falseAlarm: true) {
      $0.set(
        "proactive.fees.amount",
        .read(Amount(66), at: SourcePlace(line: 9, column: 1, text: "66万元")))
    },
    .of(.feeUnit, .passes, "just 100000万元") { $0["proactive.fees.amount"] = 100_000 },
    .of(
      .feeUnit, .passes, "a whole city has 316441万元", falseAlarm: true, agency: "甲市人民政府"
    ) { $0["proactive.fees.amount"] = 316_441 },
    .of(.feeUnit, .passes, "元 stands beside digits that were cut apart", falseAlarm: true) {
      $0.set(
        "proactive.fees.amount",
        .split(Amount(66), at: SourcePlace(line: 9, column: 1, text: "66元")))
    },
    .of(.feeUnit, .passes, "a bureau reports for the whole city", falseAlarm: true) { fixture in
      fixture["proactive.fees.amount"] = 316_441
      fixture.preamble.append("本报告涵盖各县区政府和市政府各部门的情况。")
    },
    .of(.feeUnit, .cannotTell, "the amount is blank") { $0.blank("proactive.fees.amount") },
    .years(.feeUnit, .fails, "just 10000 times last year's") {
      $0["proactive.fees.amount"] = 3
    } after: {
      $0["proactive.fees.amount"] = 30000
    },
    .years(.feeUnit, .fails, "51 times last year's") {
      $0["proactive.fees.amount"] = 100
    } after: {
      $0["proactive.fees.amount"] = 5100
    },
    .years(.feeUnit, .fails, "1000 after 19") {
      $0["proactive.fees.amount"] = 19
    } after: {
      $0["proactive.fees.amount"] = 1000
    },
    .years(.feeUnit, .saysNothing, "none this year") {
      $0["proactive.fees.amount"] = 19
    } after: { _ in
    },
    .years(.feeUnit, .passes, "50 times last year's") {
      $0["proactive.fees.amount"] = 100
    } after: {
      $0["proactive.fees.amount"] = 5000
    },
    .years(.feeUnit, .passes, "a small amount that leaps", falseAlarm: true) {
      $0["proactive.fees.amount"] = 1
    } after: {
      $0["proactive.fees.amount"] = 999
    },
    .years(.feeUnit, .saysNothing, "none last year", falseAlarm: true) { _ in
    } after: {
      $0["proactive.fees.amount"] = 5000
    },

    .of(.feeNegative, .fails, "-3.5万元") {
      $0.decimal("proactive.fees.amount", -35, scale: 1, "-3.5")
    },
    .of(.feeNegative, .passes, "66.4866万元 has decimals", falseAlarm: true) {
      $0.decimal("proactive.fees.amount", 664_866, scale: 4, "66.4866")
    },
    .of(.feeNegative, .passes, "nothing"),
    .of(.feeNegative, .cannotTell, "the amount is blank") { $0.blank("proactive.fees.amount") },

    .of(.disclosedTotalBelowNew, .fails, "27 newly, 26 in all", edition: .form2019) { fixture in
      fixture["proactive.normativeDocuments.disclosed"] = 27
      fixture["proactive.normativeDocuments.totalDisclosed"] = 26
    },
    .of(.disclosedTotalBelowNew, .passes, "13 newly, 524 in all", edition: .form2019) { fixture in
      fixture["proactive.normativeDocuments.disclosed"] = 13
      fixture["proactive.normativeDocuments.totalDisclosed"] = 524
    },
    .of(
      .disclosedTotalBelowNew, .passes, "the first year discloses all", falseAlarm: true,
      edition: .form2019
    ) { fixture in
      fixture["proactive.normativeDocuments.disclosed"] = 13
      fixture["proactive.normativeDocuments.totalDisclosed"] = 13
    },
    .of(.disclosedTotalBelowNew, .cannotTell, "all is blank", edition: .form2019) { fixture in
      fixture["proactive.normativeDocuments.disclosed"] = 13
      fixture.blank("proactive.normativeDocuments.totalDisclosed")
    },
    .of(
      .disclosedTotalBelowNew, .cannotTell, "272720 leaves several readings", falseAlarm: true,
      edition: .form2019
    ) { fixture in
      let place = SourcePlace(line: 9, column: 1, text: "272720")
      fixture.set(
        "proactive.normativeDocuments.disclosed", .ambiguous([Amount(2), Amount(72)], at: place))
      fixture.set(
        "proactive.normativeDocuments.totalDisclosed",
        .ambiguous([Amount(20), Amount(720)], at: place))
    },

    .of(.disclosedMoreThanProduced, .isNoted, "8 disclosed, 7 produced", edition: .form2019) {
      fixture in
      fixture["proactive.normativeDocuments.produced"] = 7
      fixture["proactive.normativeDocuments.disclosed"] = 8
    },
    .of(.disclosedMoreThanProduced, .passes, "6 disclosed, 8 produced", edition: .form2019) {
      fixture in
      fixture["proactive.normativeDocuments.produced"] = 8
      fixture["proactive.normativeDocuments.disclosed"] = 6
    },
    .of(
      .disclosedMoreThanProduced, .passes, "all that was produced is disclosed", falseAlarm: true,
      edition: .form2019
    ) { fixture in
      fixture["proactive.normativeDocuments.produced"] = 8
      fixture["proactive.normativeDocuments.disclosed"] = 8
    },
    .of(.disclosedMoreThanProduced, .cannotTell, "produced is blank", edition: .form2019) {
      fixture in
      fixture.blank("proactive.normativeDocuments.produced")
      fixture["proactive.normativeDocuments.disclosed"] = 8
    },

    .of(.itemsNegative, .fails, "12 items less 37", edition: .form2019) { fixture in
      fixture["proactive.penalties.previousItems"] = 12
      fixture["proactive.penalties.change"] = -37
    },
    .of(.itemsNegative, .fails, "36 items less 37", edition: .form2019) { fixture in
      fixture["proactive.penalties.previousItems"] = 36
      fixture["proactive.penalties.change"] = -37
    },
    .of(.itemsNegative, .passes, "173 items less 37", falseAlarm: true, edition: .form2019) {
      fixture in
      fixture["proactive.penalties.previousItems"] = 173
      fixture["proactive.penalties.change"] = -37
    },
    .of(.itemsNegative, .passes, "all 37 items went", edition: .form2019) { fixture in
      fixture["proactive.penalties.previousItems"] = 37
      fixture["proactive.penalties.change"] = -37
    },
    .of(.itemsNegative, .cannotTell, "last year's items are blank", edition: .form2019) { fixture in
      fixture.blank("proactive.penalties.previousItems")
      fixture["proactive.penalties.change"] = -37
    },
    .of(
      .itemsNegative, .cannotTell, "the change is blank and may be below zero", edition: .form2019
    ) {
      fixture in
      fixture["proactive.penalties.previousItems"] = 37
      fixture.blank("proactive.penalties.change")
    },

    .of(.procurementUnit, .fails, "6 projects and no money", edition: .form2019) {
      $0["proactive.procurement.projects"] = 6
    },
    .of(.procurementUnit, .fails, "money and no project", edition: .form2019) {
      $0.procure(0, "251000元", 251_000)
    },
    .of(.procurementUnit, .isNoted, "an amount without its unit", edition: .form2019) {
      $0.procure(6, "251000", 251_000)
    },
    .of(.procurementUnit, .passes, "6 projects of 251000元", edition: .form2019) {
      $0.procure(6, "251000元", 251_000)
    },
    .of(.procurementUnit, .passes, "25.1万元", falseAlarm: true, edition: .form2019) {
      $0.procure(6, "25万元", 25)
    },
    .of(.procurementUnit, .passes, "the head says 万元", falseAlarm: true, edition: .form2019) {
      $0.procure(6, "251000", 251_000)
      $0.labelUnits = [LabelUnit(row: .procurement, isYuan: false, line: 9)]
    },
    .of(.procurementUnit, .passes, "none needs no unit", falseAlarm: true, edition: .form2019),
    .of(.procurementUnit, .cannotTell, "the projects are blank", edition: .form2019) { fixture in
      fixture.procure(6, "251000元", 251_000)
      fixture.blank("proactive.procurement.projects")
    },

    .of(.countNotInteger, .fails, "2.5 decisions") {
      $0.decimal("proactive.licensing.decisions", 25, scale: 1, "2.5")
    },
    .of(.countNotInteger, .fails, "-1 requests") { $0["requests.granted.research"] = -1 },
    .of(.countNotInteger, .passes, "whole numbers all over"),
    .of(.countNotInteger, .passes, "fees may have decimals", falseAlarm: true) {
      $0.decimal("proactive.fees.amount", 664_866, scale: 4, "66.4866")
    },
    .of(.countNotInteger, .passes, "本年增/减 may be below zero", falseAlarm: true, edition: .form2019)
    {
      $0["proactive.penalties.change"] = -37
    },
    .of(.countNotInteger, .fails, "本年增/减 may have no fraction", edition: .form2019) {
      $0.decimal("proactive.penalties.change", -375, scale: 1, "-37.5")
    },
    .of(.countNotInteger, .cannotTell, "a cell cannot be read") {
      $0.set(
        "review.total", .unreadable(at: SourcePlace(line: 9, column: 1, text: "几件")))
    },
  ]
}

extension FixtureReport {
  /// Sets a cell to a number with decimals.
  fileprivate mutating func decimal(_ key: String, _ units: Int64, scale: Int, _ text: String) {
    guard let amount = Amount(units: units, scale: scale) else { return }
    set(key, .read(amount, at: SourcePlace(line: 9, column: 1, text: text)))
  }

  /// Sets 政府集中采购; the amount is what its text says.
  fileprivate mutating func procure(_ projects: Int64, _ text: String, _ amount: Int64) {
    self["proactive.procurement.projects"] = projects
    set(
      "proactive.procurement.amount",
      .read(Amount(amount), at: SourcePlace(line: 30, column: 1, text: text)))
  }
}
