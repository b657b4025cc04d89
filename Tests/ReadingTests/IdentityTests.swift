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
    ])
  func titles(text: String, agency: String, year: Int) throws {
    let title = try #require(TitleLine(text))
    #expect(title.agency == agency)
    #expect(title.year == year)
  }

  @Test(
    "What only speaks of such reports is no title",
    arguments: ["关于做好2021年政府信息公开工作年度报告编制工作的通知", "政府信息公开指南", "2021年工作报告"])
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
}
