import Reports
import Testing

@testable import Reading

/// Who and when, as the heads of real pages tell it.
@Suite("Heads of pages")
struct PageHeadTests {
  private static func report(_ head: String, _ section: String = "我局公开信息61条。") throws -> Report {
    let text = """
      \(head)
      一、总体情况
      \(section)
      （一）主动公开
      （二）依申请公开
      二、主动公开政府信息情况
      """
    return try SampleFiles.report(Array(text.utf8))
  }

  @Test(
    "What a page puts before a title is no part of the agency's name",
    arguments: [
      "标  题 青石县教育局2023年政府信息公开工作年度报告",
      "信息标题 青石县教育局2023年政府信息公开工作年度报告",
      "标题 | 青石县教育局2023年政府信息公开工作年度报告 |",
      "【年报】青石县教育局2023年政府信息公开工作年度报告",
      "【图解】一图读懂青石县教育局2023年政府信息公开工作年度报告",
      "附件1 青石县教育局2023年政府信息公开工作年度报告",
      "青教字〔2024〕3号 青石县教育局2023年政府信息公开工作年度报告",
      "青石县人民政府门户网站 青石县教育局2023年政府信息公开工作年度报告",
      "（2024年1月22日）青石县教育局2023年政府信息公开工作年度报告",
      "《青石县教育局2023年政府信息公开工作年度报告》",
      "关于公布青石县教育局2023年政府信息公开工作年度报告的公告",
      "首页 > 年报 > 青石县教育局2023年政府信息公开工作年度报告",
    ])
  func furniture(_ head: String) throws {
    let report = try Self.report(head)
    #expect(report.agency == "青石县教育局")
    #expect(report.year == 2023)
  }

  @Test(
    "An agency may stand behind a title, below it, or in the fields of its page",
    arguments: [
      "2023年政府信息公开工作年度报告（青石县教育局）",
      "2023年政府信息公开工作年度报告——青石县教育局",
      "政府信息公开工作年度报告（2023年度）\n青石县教育局",
      "青石县教育局2023年报-青石县人民政府门户网站",
      "青石县教育局2023政府信息公开年报",
      "发布单位 | 青石县教育局 | 发布时间 | 2024-01-22 |\n2023年政府信息公开工作年度报告",
      "索引号 | 发布机构 |\n1162/2024-23 | 青石县教育局 |\n2023年政府信息公开工作年度报告",
      "首页>部门>青石县教育局>年报\n2023年政府信息公开工作年度报告",
      "青石县教育局文件\n关于报送2023年政府信息公开工作年度报告的报告\n青石县人民政府：",
      "现将青石县教育局2023年政府信息公开工作情况报告如下：",
    ])
  func around(_ head: String) throws {
    let report = try Self.report(head)
    #expect(report.agency == "青石县教育局")
    #expect(report.year == 2023)
  }

  @Test(
    "Words that name no agency are none",
    arguments: [
      "现将我镇2023年政府信息公开工作情况报告如下：",
      "发布机构 | 政府办公室 |\n2023年政府信息公开工作年度报告",
      "2023年政府信息公开工作年度报告\n青石县人民政府：",
    ])
  func nameless(_ head: String) throws {
    let report = try Self.report(head)
    #expect(report.agency == nil)
    #expect(report.year == 2023)
  }

  @Test(
    "A period is told however its dates are written or were damaged",
    arguments: [
      "数据统计期限为2023.01.01-2023.12.31。", "数据统计期限为2023-1-1至2023-12-31。",
      "数据统计期限为20231月1日至202312月31日。", "数据统计期限自202311日起至20231231日止。",
      "数据截至2023年12月底。", "截止2023年12月31日，我局公开信息61条。",
      "过去的2023年里，我局贯彻条例。", "全文包括：2023年度总体情况等6项内容。",
    ])
  func period(_ sentence: String) throws {
    #expect(try Self.report("青石县水利局政府信息公开工作年度报告\n\(sentence)").year == 2023)
  }

  @Test(
    "A year to compare with, and one to come, is not the year reported on",
    arguments: ["全年公开61条，较2022年增加5条。", "2024年将继续努力。", "2022年被评为优秀。"])
  func otherYears(_ sentence: String) throws {
    #expect(try Self.report("青石县水利局政府信息公开工作年度报告", sentence).year == nil)
  }

  @Test(
    "The name of the site in a page's title is not the reporter's",
    arguments: [
      "青石县人民政府 政府信息公开年报 青石县审计局2023年政府信息公开工作年度报告",
      "青石县人民政府 2023年政府信息公开工作年度报告",
    ])
  func siteTitle(_ title: String) throws {
    let page = """
      <html><head><title>\(title)</title></head><body>
      <p>主办：青石县人民政府</p><h1>青石县审计局2023年政府信息公开工作年度报告</h1>
      <p>本报告由青石县审计局编制。</p><p>一、总体情况</p><p>我局公开信息61条。</p>
      <p>二、主动公开政府信息情况</p></body></html>
      """
    #expect(try SampleFiles.report(Array(page.utf8)).agency == "青石县审计局")
  }

  @Test("A line of who runs or publishes a page is no part of the title below it")
  func publisher() throws {
    for line in ["发布机构：青石县人民政府办公室", "主办：青石县人民政府"] {
      let report = try Self.report(
        line + "\n2023年政府信息公开工作年度报告\n本年度报告由青石县审计局编制。")
      #expect(report.agency == "青石县审计局")
      #expect(report.title == "2023年政府信息公开工作年度报告")
    }
  }

  @Test("A date in a sentence signs nothing, one before a name does")
  func signature() throws {
    let title = "2023年政府信息公开工作年度报告"
    #expect(try Self.report(title, "请于2024年1月20日前报青石县林业局。").agency == nil)
    #expect(try Self.report(title, "我局公开信息61条。\n2024年1月22日 青石县林业局").agency == "青石县林业局")
  }

  @Test("A title that leaves its last character to the next line is whole")
  func lastCharacter() throws {
    let report = try Self.report("青石县教育局2023年政府信息公开工作年度报\n告")
    #expect(report.title == "青石县教育局2023年政府信息公开工作年度报 告")
    #expect(report.agency == "青石县教育局")
  }

  @Test("A name that is broken above its title is whole where the document has it elsewhere")
  func brokenName() throws {
    let head = "青石经济技术开\n发区管理委员会2023年政府信息公开工作年度报告"
    #expect(
      try Self.report(head, "2023年，青石经济技术开发区管理委员会公开信息61条。").agency == "青石经济技术开发区管理委员会")
    #expect(try Self.report("政府信息公开\n青石县教育局2023年政府信息公开工作年度报告").agency == "青石县教育局")
  }

  @Test(
    "A name that says neither where nor whose begins on the line above its title",
    arguments: [
      ("青石市人民政府南关街道", "办事处", "青石市人民政府南关街道办事处"), ("国家统计局", "青石调查队", "国家统计局青石调查队"),
      ("青石市南关区", "文化和旅游局", "青石市南关区文化和旅游局"), ("青石县人民政府", "文化和旅游局", "文化和旅游局"),
      ("青石县", "南关镇", "南关镇"), ("走进青石县", "教育局", "教育局"), ("青石市", "工业园区管委会", "工业园区管委会"),
      ("青石县\n", "教育局", "教育局"),
    ])
  func namelessRest(above: String, name: String, agency: String) throws {
    let report = try Self.report("\(above)\n\(name)2023年政府信息公开工作年度报告")
    #expect(report.agency == agency)
  }

  @Test("Spaces that a text writes as references are spaces wherever they stand")
  func references() throws {
    let text = """
      青石县教育局2023年政府信息公开工作年度报告
      一、总体情况
      二、主动公开政府信息情况
      第二十条第（一）项&nbsp;|||
      信息内容&nbsp;|&nbsp;本年制发件数&nbsp;|&nbsp;本年废止件数&nbsp;|&nbsp;现行有效件数
      规章&nbsp;|&nbsp;0&nbsp;|&nbsp;0&nbsp;|&nbsp;2
      行政规范性文件&nbsp;|&nbsp;3&nbsp;|&nbsp;1&nbsp;|&nbsp;16
      """
    let report = try SampleFiles.report(Array(text.utf8))
    #expect(report[CellKey(.normativeDocuments, .inForce)]?.value == Amount(16))
    #expect(report[CellKey(.regulations, .issued)]?.value == Amount(0))
  }

  @Test("Sentences are whole where commas set the cells of tables apart")
  func commas() throws {
    let rows = (1...12).map { "事项\($0),0,0,0,0,0,0" }.joined(separator: "\n")
    let sentence = "为做好工作,特向社会公布2023年红枫区民政局信息公开情况。如有疑问,请联系:红枫区民政局办公室,电话:0360-1234567。"
    let report = try Self.report(sentence, "我局公开信息61条,其中图片3张。\n\(rows)")
    #expect(report.agency == "红枫区民政局")
    #expect(report.preamble.map(\.text) == [sentence])
    #expect(report.sections.first?.paragraphs.first?.text == "我局公开信息61条,其中图片3张。")
  }

  @Test("A row of cells of which one ends a sentence is read to its end")
  func shortSentences() throws {
    for row in ["a,b,c。", ",,。", "某,。", "\"甲,乙\",丙。", "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0。"] {
      let rows = (1...12).map { "事项\($0),0,0,0,0,0,0" }.joined(separator: "\n")
      #expect(try Self.report("青石县教育局2023年政府信息公开工作年度报告\n\(row)\n\(rows)").year == 2023)
    }
  }

  @Test("A file's name tells who and when in parts")
  func fileName() throws {
    let text = "一、总体情况\n我区公开信息61条。\n（一）主动公开\n（二）依申请公开\n二、主动公开政府信息情况"
    let outcome = ReportReader().read(Array(text.utf8), path: "2023-青石保护区管委会-年报.txt")
    guard case .report(let report) = outcome else {
      Issue.record("refused")
      return
    }
    #expect(report.agency == "青石保护区管委会")
    #expect(report.year == 2023)
  }

  @Test("A document on one line with bars between its cells has its headings")
  func oneLine() throws {
    let rows = (1...60).map { "事项\($0) | 0 |" }.joined(separator: " ")
    let text = """
      青石县教育局2023年政府信息公开工作年度报告 一、总体情况 \
      \(String(repeating: "我局公开信息61条。", count: 90)) \
      二、主动公开政府信息情况 第二十条第（一）项 | \(rows) 三、收到和处理政府信息公开申请情况 | \(rows)
      """
    let report = try SampleFiles.report(Array(text.utf8))
    #expect(report.agency == "青石县教育局")
    #expect(report.sections.count == 3)
  }

  @Test(
    "A source is read to its end, whatever characters its name has",
    arguments: ["青石县发展和改革局", "青石县统计局", "海布乡人民政府"])
  func source(_ name: String) throws {
    let report = try Self.report("2023年政府信息公开工作年度报告\n来源：\(name) 发布时间：2024-01-12", "公开信息61条。")
    #expect(report.agency == name)
  }
}
