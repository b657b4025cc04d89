import Reports
import Testing

@testable import Reading

@Suite("Who reports on which year")
struct IdentityTests {
  @Test(
    "Titles are taken apart",
    arguments: [
      ("铜川市人力资源和社会保障局2021年政府信息公开工作年度报告", "铜川市人力资源和社会保障局", 2021),
      ("2025年度长春新区管委会政府信息公开工作年度报告", "长春新区管委会", 2025),
      ("望澜市民政局关于2023年政府信息公开工作年度报告", "望澜市民政局", 2023),
      ("望澜市人民政府信息公开工作年度报告（二〇二一年）", "望澜市人民政府", 2021),
      ("漱玉市财政局 2 0 2 1 年度信息公开工作报告", "漱玉市财政局", 2021),
      ("河湾镇2020年政府信息公开工作年度报告", "河湾镇", 2020),
      ("2022年望澜市政府信息公开工作年度报告", "望澜市", 2022),
      ("望澜海关2020年政府信息公开年报", "望澜海关", 2020),
      ("望澜市第三中学2022年信息公开工作年度报告", "望澜市第三中学", 2022),
      ("标题：望澜高新技术产业开发区2021年度政府信息公开工作报告", "望澜高新技术产业开发区", 2021),
      ("望澜市政府网-望澜市民政局2023年政府信息公开工作年度报告_年报_望澜市人民政府", "望澜市民政局", 2023),
      ("望澜市水利局：2024年政府信息公开年度报告", "望澜市水利局", 2024),
      ("望澜市水利局2023年1月-12月政府信息公开工作年度报告", "望澜市水利局", 2023),
      ("望澜市民政局关于公布2023年度政府信息公开工作年度报告", "望澜市民政局", 2023),
    ])
  func titles(text: String, agency: String, year: Int) throws {
    let title = try #require(TitleLine(text))
    #expect(title.agency == agency)
    #expect(title.year == year)
  }

  @Test(
    "What only speaks of such reports is no title",
    arguments: [
      "关于做好2021年政府信息公开工作年度报告编制工作的通知", "政府信息公开指南", "2021年工作报告", "政府信息公开年报",
      "首页 > 政府信息公开 > 年度报告 > 望澜市报告", "按照要求，现公布望澜市民政局2021年政府信息公开工作年度报告",
      "永泽街道办事处2022年政府信息公开工作年度报告，数据统计",
    ])
  func noTitles(text: String) {
    #expect(TitleLine(text) == nil)
  }

  static func report(_ lines: [String], path: String = "x.txt") throws -> Report {
    let sections = SectionKind.allCases.map { "\($0.ordinal)、\($0.heading.zh)\n2020年和2023年都有。" }
    return try SampleFiles.report(
      Array((lines + sections).joined(separator: "\n").utf8), path: path)
  }

  @Test("Without a title the preamble tells")
  func preamble() throws {
    let report = try Self.report([
      "本报告由绍兴市人力资源和社会保障局编制。", "所列数据的统计期限为2022年1月1日至12月31日。",
    ])
    #expect(report.agency == "绍兴市人力资源和社会保障局")
    #expect(report.year == 2022)
    #expect(report.title == nil)
  }

  @Test("A name that a line breaks in two is one")
  func brokenName() throws {
    let report = try Self.report([
      "本报告依照《中华人民共和国政府信息公开条例》，由东篱", "          县住房和城乡建设局编制。统计期限为2022年1月1日至12月31日。",
    ])
    #expect(report.agency == "东篱县住房和城乡建设局")
  }

  @Test(
    "The name is found in what reports begin with, in whatever words",
    arguments: [
      ("本报告由洛浦乡编制，统计期限自2022年1月1日起。", "洛浦乡"),
      ("现公开望澜街道办事处2022年政府信息公开工作年度报告，自2022年1月1日起。", "望澜街道办事处"),
      ("要求，河湾镇政府编制2020年政府信息公开年度报告。", "河湾镇政府"),
      ("由望澜市统计局围绕2020年度政府信息公开工作情况编制而成。", "望澜市统计局"),
      ("由望澜开发区管理委员会（以下简称望澜管委会）编制。", "望澜开发区管理委员会"),
      ("现发布《望澜区2024年政府信息公开工作年度报告》。", "望澜区"),
      ("由河湾镇人民政府党政办公室编制。", "河湾镇人民政府"),
      ("依据《望澜市人民政府办公室关于编制2021年年度报告的通知》编制望澜县卫生健康局2021年度政府信息公开工作报告。", "望澜县卫生健康局"),
      ("如有疑问，请联系：望澜区卫健局办公室，地址：集贤路6号。", "望澜区卫健局"),
      ("如有疑问请与望澜县民政局（地址：人民路2号）。", "望澜县民政局"),
      ("如有疑问，请与望澜市人民政府办公室政府信息公开中心联系（地址：人民路1号）。", "望澜市人民政府办公室"),
      ("如有疑问，请与望澜市税务局政务公开工作领导小组办公室联系。", "望澜市税务局"),
      ("如有疑问，请与芦溪镇党政办公室联系（地址：南路1号芦溪镇人民政府）。", "芦溪镇"),
      ("如有疑问，请与望澜市望澜区芦溪镇党政办联系。", "望澜市望澜区芦溪镇"),
      ("如有疑问，请与望澜新区自然资源局综合一科联系。", "望澜新区自然资源局"),
      ("如有疑问，请与望澜区教育局信息中心联系。", "望澜区教育局"),
      ("特公布国家税务总局望澜市税务局（以下简称“市税务局”，下同）2021年政府信息公开工作年度报告。请与市税务局联系。", "国家税务总局望澜市税务局"),
      ("我镇编制完成《望澜县芦溪镇2022年政府信息公开工作年度报告》。", "望澜县芦溪镇"),
      ("我局编制完成望澜县民政局2022年政府信息公开工作年度报告。", "望澜县民政局"),
      ("2022年，县财政局新收申请1件。", "县财政局"),
      ("现将我办公开情况报告如下。\n2022年，区政府办公室认真落实条例。", "区政府办公室"),
      ("2022年，大各庄镇认真落实条例。", "大各庄镇"),
      ("2023年，望澜市公安局认真学习条例。\n望澜市公安局主动公开信息。", "望澜市公安局"),
    ])
  func names(text: String, agency: String) throws {
    #expect(try Self.report([text]).agency == agency)
  }

  @Test("Who writes nothing before the first section names himself in it")
  func begun() throws {
    let text = """
      一、工作基本情况
      现向社会公布望澜区统计局2021年度政府信息公开年度报告，统计期限为2020年1月1日至2020年12月31日。
      二、主动公开政府信息情况
      三、收到和处理政府信息公开申请情况
      """
    let report = try SampleFiles.report(Array(text.utf8), path: "x.txt")
    #expect(report.agency == "望澜区统计局")
    #expect(report.year == 2020)
  }

  @Test("Bodies above the agency do not report, nor do those that a page ends with")
  func others() throws {
    let report = try Self.report([
      "根据《望澜市人民政府办公室关于2021年度报告编制工作的通知》，现将我局工作公布如下。", "2021年，市委市政府高度重视。", "2021年，市委市政府关心。",
    ])
    #expect(report.agency == nil)
    let all = try Self.report(["2023年以来，廳機關各處室嚴格落實省廳流程。", "2023年以来，局机关扎实推进公开。"])
    #expect(all.agency == nil)
    let lines = SectionKind.allCases.map { "\($0.ordinal)、\($0.heading.zh)\n都有。" }
    let page = lines + ["望澜县民政局", "2022年1月20日", "打印", "望澜市人民政府", "版权所有", "网站地图", "联系方式"]
    let signed = try SampleFiles.report(Array(page.joined(separator: "\n").utf8), path: "x.txt")
    #expect(signed.agency == "望澜县民政局")
    let town = lines + ["　　　　河湾镇　　2022年1月20日", "分享到：微信"]
    let townReport = try SampleFiles.report(Array(town.joined(separator: "\n").utf8), path: "x.txt")
    #expect(townReport.agency == "河湾镇")
    #expect(signed.year == 2021)
  }

  @Test("Of the reports that a page lists the one counts whose period is stated")
  func listed() throws {
    let listed = [2024, 2023, 2022].map { "望澜市民政局\($0)年政府信息公开工作年度报告" }
    let stated = try Self.report(listed + ["统计期限为2022年1月1日至2022年12月31日。"])
    #expect(stated.year == 2022)
    let repeated = try Self.report(["政府信息公开年报"] + listed + [listed[1], "概述如下。"])
    #expect(repeated.year == 2023)
    #expect(repeated.title == listed[1])
  }

  @Test("A title that names the agency takes nothing from the lines around it")
  func aloneTitle() throws {
    let report = try Self.report([
      "望澜市民政局2024年", "望澜市民政局政府信息公开工作年度报告（2023年）", "由望澜海关编制。",
    ])
    #expect(report.agency == "望澜市民政局")
    #expect(report.year == 2023)
    #expect(try Self.report(["由望澜海关汇总编制。"]).agency == "望澜海关")
  }

  @Test("Where the text is silent the file's name tells")
  func fileName() throws {
    let report = try Self.report(["概述如下。"], path: "云溪市/云溪市教育局-2021.txt")
    #expect(report.agency == "云溪市教育局")
  }

  @Test("A name is given in the characters in which it is printed")
  func traditional() throws {
    let report = try Self.report(["硯山州人民政府2025年政府信息公開工作年度報告"])
    #expect(report.agency == "硯山州人民政府")
    #expect(report.year == 2025)
  }

  @Test("Years in brackets are taken from labels of tables, and not from prose")
  func labelYears() throws {
    let labels = try Self.report([
      "信息内容 | 本年(2022)制发件数 | 本年（2022年）废止件数", "二、上年(2021)结转政府信息公开申请数量 | 0", "结转下年度（2023）继续办理 | 0",
    ]).labelYears
    #expect(labels.map(\.offset) == [0, 0, -1, 1])
    #expect(labels.map(\.year) == [2022, 2022, 2021, 2023])
    let prose = try Self.report(["与上年（2019）相比有所增加，本年（2022）任务见附件，下年（2026）计划另行公布。"])
    #expect(prose.labelYears.isEmpty)
  }

  @Test("Units are taken from heads of amounts")
  func labelUnits() throws {
    let units = try Self.report([
      "信息内容 | 本年收费金额（单位：万元）", "信息内容 | 采购项目数量 | 采购总金额 （元）", "政府集中采购金额为3万元，收费金额（见附件）。",
    ]).labelUnits
    #expect(units.map(\.row) == [.fees, .procurement])
    #expect(units.map(\.isYuan) == [false, true])
    #expect(units.map(\.line) == [1, 2])
  }

  @Test("The way to the page is no title where a title follows")
  func wayToPage() throws {
    let report = try Self.report([
      "当前位置：网站首页 / 政府信息公开 / 年度报告", "2022年望澜市民政局政府信息公开工作年度报告",
    ])
    #expect(report.title == "2022年望澜市民政局政府信息公开工作年度报告")
    #expect(report.agency == "望澜市民政局")
    #expect(report.year == 2022)
  }

  @Test(
    "Whoever compiled the report is named in many ways",
    arguments: [
      ("本报告由望澜市民政局依照《中华人民共和国政府信息公开条例》第五十条的规定编制。", "望澜市民政局"),
      ("根据《条例》规定，望澜市人民政府编制2022年度报告。如有疑问，请与望澜市人民政府办公室联系。", "望澜市人民政府"),
      ("如对本报告有疑问，请与望澜市民政局办公室联系（电话：0360-1234567）。", "望澜市民政局"),
      ("现将中华人民共和国望澜海关2022年政府信息公开工作情况报告如下。", "中华人民共和国望澜海关"),
    ])
  func compilers(preamble: String, agency: String) throws {
    let report = try Self.report([preamble], path: "x.txt")
    #expect(report.agency == agency)
  }

  @Test(
    "Who speaks of itself, or tells how it worked, names nobody",
    arguments: ["本报告由本机关编制，请与本机关办公室联系。", "依据《条例》规定，按照统一部署编制本报告。"])
  func nobody(preamble: String) throws {
    let report = try Self.report([preamble], path: "望澜市民政局2022年政府信息公开工作年度报告.txt")
    #expect(report.agency == "望澜市民政局")
  }
}
