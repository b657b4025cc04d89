import Reports
import Testing

@testable import Reading

/// Reports that break off before their tables, or have none, and papers that look like them.
@Suite("Reports that are only begun")
struct BegunReportTests {
  private static func isReport(_ text: String) -> Bool {
    if case .report = ReportReader().read(Array(text.utf8), path: "a.txt") { true } else { false }
  }

  /// The form with its headings and no figures.
  private static let emptyForm = """
    一、总体情况
    二、主动公开政府信息情况
    第二十条第（一）项 | | |
    信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
    规章 | | |
    行政规范性文件 | | |
    第二十条第（五）项 | | |
    信息内容 | 本年处理决定数量 | |
    行政许可 | | |
    第二十条第（六）项 | | |
    信息内容 | 本年处理决定数量 | |
    行政处罚 | | |
    行政强制 | | |
    第二十条第（八）项 | | |
    信息内容 | 本年收费金额（单位：万元） | |
    行政事业性收费 | | |
    三、收到和处理政府信息公开申请情况
    四、政府信息公开行政复议、行政诉讼情况
    五、存在的主要问题及改进情况
    六、其他需要报告的事项
    """

  @Test("The first section with two of its parts is a report's, title or not")
  func overview() {
    let text = """
      本报告所列数据的统计期限自2022年1月1日至2022年12月31日止。
      一、总体情况
      (一)主动公开情况。全年公开信息55条。
      (二)依申请公开情况。收到申请4件，均已答复。
      (三)政府信息管理情况。
      """
    #expect(Self.isReport(text))
    let one = text.split(separator: "\n").prefix(3).joined(separator: "\n")
    #expect(!Self.isReport(one))
  }

  @Test("A title and three of the parts are a report in words")
  func words() throws {
    let text = """
      名称：青石县南关街道办事处2024年政府信息公开工作年度报告 |
      青石县南关街道办事处2024年政府信息公开工作年度报告
      2024年，我街道推进政府信息公开各项工作。现将情况报告如下：
      (一)主动公开
      本年度主动公开各类政府信息273条。
      (二)依申请公开
      本年度共收到政府信息公开申请0件。
      (三)政府信息管理
      加强政府信息资源的整合。
      """
    let report = try SampleFiles.report(Array(text.utf8))
    #expect(report.agency == "青石县南关街道办事处")
    #expect(report.year == 2024)
    #expect(report.sections.isEmpty)
  }

  @Test("A heading in its place is enough where the text says that it reports, or has a title")
  func announced() throws {
    let own = """
      一、总体情况
      2020年，青石县人社局贯彻落实条例。现将我局政府信息公开工作报告如下：
      （一）加强组织领导
      """
    let report = try SampleFiles.report(Array(own.utf8))
    #expect(report.agency == "青石县人社局")
    #expect(report.sections.map(\.heading) == ["一、总体情况"])
    let titled = """
      青石县2016年政府信息公开工作年度报告
      本报告统计数据从2016年1月1日至2016年12月31日止。
      一、概述
      """
    #expect(Self.isReport(titled))
    #expect(!Self.isReport(titled.replacing("一、概述", with: "一、会议议程")))
    #expect(!Self.isReport(own.replacing("报告如下", with: "安排如下")))
  }

  @Test("A title that tells all needs one heading, with its number or without")
  func titled() {
    let text = "青石街道2025年政府信息公开工作年度报告\n、总体情况\n2025年，我街依照条例公开信息。"
    #expect(Self.isReport(text))
    #expect(!Self.isReport(text.replacing("、总体情况", with: "、会议议程")))
    #expect(!Self.isReport(text.replacing("青石街道2025年", with: "")))
  }

  @Test("The first heading is enough where its section tells what was disclosed")
  func disclosed() {
    let text = "一、总体情况\n2023年，青石乡提高公开质量，主动公开政府信息63条，其中动态16条。"
    #expect(Self.isReport(text))
    #expect(!Self.isReport(text.replacing("63条", with: "工作")))
    #expect(!Self.isReport("青石乡2023年法治政府建设工作报告\n\(text)"))
    let parts = "一、总体情况\n（一）主动公开\n通过网站公开信息。\n（二）依申请公开\n规范流程。"
    #expect(Self.isReport(parts))
    #expect(!Self.isReport(parts.replacing("公开信息", with: "公开党务")))
  }

  @Test("A bureau or town that the first sentence tells of reports, a government above it does not")
  func subjects() throws {
    func agency(_ sentence: String) throws -> String? {
      let text = "\(sentence)\n一、总体情况\n（一）主动公开\n（二）依申请公开\n二、主动公开政府信息情况\n"
      return try SampleFiles.report(Array(text.utf8)).agency
    }
    #expect(try agency("2022年以来，青石乡扎实推进政务公开工作。") == "青石乡")
    #expect(try agency("2022年，市审计局认真贯彻落实条例。") == "市审计局")
    #expect(try agency("为认真做好青石县卫健局政府信息公开工作，我局按照条例编制。") == "青石县卫健局")
    #expect(try agency("为做好全市政府信息公开工作，按照条例编制。") == nil)
    #expect(try agency("2022年，开发区坚持以公开为常态。开发区政务公开工作有序。") == nil)
    #expect(try agency("2022年，青石县人民政府认真贯彻落实条例。") == nil)
    #expect(try agency("2022年，青石县认真贯彻落实条例。") == nil)
  }

  @Test("A title whose last words are cut off or mixed up is told where none is whole")
  func torn() throws {
    func title(_ line: String) throws -> Reports.Report {
      let text = "\(line)\n来源：青石县人民政府办公室\n一、总体情况\n（一）主动公开\n（二）依申请公开\n"
      return try SampleFiles.report(Array(text.utf8))
    }
    for line in ["青石镇2023年政府信息公开工作告年度报", "青石镇2023年政府信息公开工"] {
      let report = try title(line)
      #expect(report.agency == "青石镇")
      #expect(report.year == 2023)
      #expect(report.title == line)
    }
    #expect(try title("青石镇2023年政府信息公开目录").title == nil)
    #expect(try title("政府信息公开工作").title == nil)
  }

  @Test("A sentence that goes on to a government is no name")
  func sentence() throws {
    let text = """
      编制说明：本年度报告根据国家、省、市政府信息公开相关法律、法规的规定编制。
      一、总体情况
      （一）主动公开
      （二）依申请公开
      """
    #expect(try SampleFiles.report(Array(text.utf8)).agency == nil)
  }

  @Test("Circulars with the form, forms that no one filled in and notices say what they are")
  func forms() throws {
    func reason(_ text: String) -> String? {
      if case .notReport(let reason) = ReportReader().read(Array(text.utf8), path: "a.txt") {
        reason.zh
      } else {
        nil
      }
    }
    let form = Self.emptyForm
    let circular = """
      关于印发《政府信息公开工作年度报告格式》的通知
      现将修订后的格式印发给你们，请认真贯彻执行。
      2021年9月26日
      \(form)
      """
    #expect(reason(circular)?.contains("通知") == true)
    #expect(reason("××局20××年政府信息公开工作年度报告\n（模板）\n\(form)")?.contains("没有填写") == true)
    #expect(reason("青石县林业局2022年政府信息公开工作年度报告\n\(form)") == nil)
    #expect(reason("本报告数据的统计期限自2022年1月1日起。\n由青石县林业局编制。\n\(form)") == nil)
    let praise = """
      关于2023年政府信息公开工作年度报告编制情况的通报
      一、总体情况
      全县53家单位均按期发布政府信息公开年报。
      二、存在的主要问题
      """
    #expect(reason(praise)?.contains("通报") == true)
  }

  @Test("Reports on other work with headings of the same words are none of these")
  func otherReports() {
    let others = [
      "青石县司法局2023年行政复议工作年度报告\n一、总体情况\n二、办理结果\n三、存在的主要问题及改进措施\n四、其他需要报告的事项",
      """
      青石县2023年法治政府建设年度报告
      2023年，认真落实纲要，现将年度情况报告如下：
      一、总体情况
      （一）依法履职。
      （二）推进政务公开，主动公开政府信息211条。
      三、存在的主要问题
      """,
      "2023年度政务公开第三方评估报告\n一、总体情况\n二、主动公开情况\n三、依申请公开情况\n四、存在的主要问题",
      "青石县2023年党务公开工作年度报告\n一、总体情况\n二、主动公开党务信息情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项",
    ]
    for text in others { #expect(!Self.isReport(text), "\(text.prefix(20))") }
  }

  @Test(
    "Reports on another matter or period, and other bodies', are none, whatever a page has beside")
  func otherMatters() {
    let page = """
      政府信息公开
      法定主动公开内容
      规章
      行政许可
      行政处罚
      行政强制
      行政事业性收费
      政府集中采购
      政府信息公开年报
      """
    for title in [
      "青石县2022年度本级预算执行和其他财政收支审计工作报告", "青石县林业局2018年度整体支出绩效评价报告",
      "12345政务服务便民热线2023年度工作报告", "青石县2023年上半年政府信息公开工作情况报告",
      "青石大学2022-2023学年信息公开工作年度报告", "青石水务有限公司2023年信息公开年度报告",
    ] {
      let text = "\(title)\n\(page)\n一、总体情况\n2023年公开信息31条。\n二、存在的问题\n三、下一步"
      #expect(!Self.isReport(text), "\(title)")
      let report = "青石县林业局2023年政府信息公开工作年度报告\n\(text)"
      #expect(Self.isReport(report), "beside \(title)")
    }
  }

  @Test("Budgets, statistics and papers of research are no reports, whatever rows they have")
  func otherTables() {
    let budget = """
      2024年部门预算公开
      青石县民政局
      一、总体情况
      2024年收入预算1203.41万元。
      行政事业性收费 | 0 |
      政府集中采购 | 3 | 120.5 |
      """
    let cases = """
      青石县政府信息公开
      2019年行政复议、行政应诉案件统计数据
      部门 | 数量 | 部门 | 数量 |
      公安局 | 31 | 民政局 | 7 |
      未经复议直接起诉 | 复议后起诉 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
      194 | 31 | 12 | 6 | 2 | 3 | 54 |
      """
    let enforcement = """
      2021年度行政執法統計年報
      青石市公安局行政執法數據
      行政處罰 | 行政許可 | 行政強制 | 合計 |
      31 | 54 | 2 | 87 |
      一、總體情況
      2021年作出行政處罰31宗。
      """
    let research = """
      摘要
      本文比较三个地方政府的政府信息公开年度工作报告。
      一、主动公开政府信息情况比较
      二、依申请公开情况比较
      三、行政复议、行政诉讼情况
      四、结论
      """
    let guide = """
      青石镇政府信息公开指南（2024年版）
      为方便公众，由青石镇人民政府编制本指南。
      一、信息的分类
      二、主动公开政府信息情况
      三、依申请公开
      四、监督和救济：行政复议、行政诉讼
      五、其他
      """
    for text in [budget, cases, enforcement, research, guide] {
      #expect(!Self.isReport(text), "\(text.prefix(20))")
    }
  }

  @Test("A guide to disclosure, a plan of work and a notice are no reports")
  func others() {
    let guide = """
      青石县水利局政府信息公开指南
      一、主动公开
      （一）公开范围
      （二）公开形式
      二、依申请公开
      （一）受理机构
      （二）监督保障
      """
    let plan = """
      青石县2023年政务公开工作要点
      一、主要任务
      （一）扩大主动公开
      （二）规范依申请公开
      （三）加强政府信息管理
      （四）加强平台建设
      """
    let notice = """
      关于编制2022年政府信息公开工作年度报告的通知
      一、编制内容
      （一）总体情况。包括主动公开、依申请公开、监督保障。
      （二）主动公开政府信息情况
      """
    for text in [guide, plan, notice] { #expect(!Self.isReport(text), "\(text.prefix(20))") }
  }
}
