import Reports
import Testing

@testable import Reading

@Suite("Section headings")
struct HeadingTests {
  static func headings(_ text: String) -> [String] {
    let lines = TextLine.lines(Document(PlainText.mark(Array(text.utf8))))
    return HeadingFinder.headings(lines).map(\.text)
  }

  @Test("Rows of table three are no headings, though their ordinals are the same")
  func tableRows() {
    let text = """
      三、收到和处理政府信息公开申请情况
      一、本年新收政府信息公开申请数量 1 0 0 0 0 0 1
      三、本年度办理结果
      四、结转下年度继续办理 0 0 0 0 0 0 0
      四、政府信息公开行政复议、行政诉讼情况
      """
    #expect(Self.headings(text) == ["三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况"])
  }

  @Test(
    "What formats put before and around a heading is none of it",
    arguments: [
      ("- ", ""), ("+", ""), ("📌 ", ""), ("## 📌 **", "**"), ("■", ""), ("【", "】"),
      ("## [", "](#b)"),
      ("<a name=\"b\"></a>", ""), ("<!-- page 2 -->", ""), ("<span id=\"b\"></span># **", "**"),
      ("## <font style=\"color:rgb(5, 5, 5);\">", "</font>"), ("<div align=\"center\">", "</div>"),
    ])
  func leads(before: String, behind: String) {
    let own = SectionKind.allCases.map { "\($0.ordinal)、\($0.heading.zh)" }
    let text = own.map { "\(before)\($0)\(behind)\n文字。" }.joined(separator: "\n")
    #expect(Self.headings(text) == own)
  }

  @Test("A row of the form of 2019 that ends with 事项 is no heading")
  func otherServices() {
    let text = """
      二、主动公开政府信息情况
      行政许可
      其他对外管理服务事项
      0
      """
    #expect(Self.headings(text) == ["二、主动公开政府信息情况"])
  }

  @Test("Short titles head the sections that have their numbers, and parts of none")
  func shortTitles() {
    let text = """
      一、总体情况
      （二）主动公开
      （三）依申请公开
      二、主动公开
      三、依申请公开
      四、行政复议诉讼
      五、存在问题
      六、其他
      """
    let own = text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("（") }
    #expect(Self.headings(text) == own)
    #expect(Self.headings("一、总体情况\n三、主动公开\n四、其他") == ["一、总体情况"])
  }

  @Test("Radicals that a program tells for characters number sections and dates")
  func radicals() throws {
    let headings = SectionKind.allCases.map { "\($0.ordinal)、\($0.heading.zh)" }
    let text =
      "青石县林业局2022年政府信息公开工作年度报告\n统计期限为2022年1月1日至2022年12月31日。\n"
      + headings.joined(separator: "\n")
    let pairs: [Character: Character] = [
      "一": "⼀", "二": "⼆", "日": "⽇", "月": "⽉", "工": "⼯", "行": "⾏", "至": "⾄", "力": "⼒",
    ]
    let report = try SampleFiles.report(Array(String(text.map { pairs[$0] ?? $0 }).utf8))
    #expect(report.sections.map(\.number) == [1, 2, 3, 4, 5, 6])
    #expect(report.sections.map(\.heading) == headings)
    #expect(report.preamble.map(\.text).joined().contains("2022年12月31日"))
  }

  @Test(
    "Quotes that a program sets around a line are none of its text",
    arguments: [("\"", "\""), ("\'\'\'", "\'\'\'"), ("\"text\": \"", "\"},"), ("\"", "\",")])
  func quotes(before: String, behind: String) {
    let headings = SectionKind.allCases.map { "\($0.ordinal)、\($0.heading.zh)" }
    let text = headings.map { before + $0 + behind + "\n" + before + "公开“信息”20条。" + behind }
    #expect(Self.headings(text.joined(separator: "\n")) == headings)
  }

  @Test("Headings of parts are no headings of sections")
  func parts() {
    let text = """
      一、总体情况
      （一）主动公开政府信息情况
      （二）政府信息公开申请办理情况
      二、主动公开政府信息情况
      """
    #expect(Self.headings(text) == ["一、总体情况", "二、主动公开政府信息情况"])
  }

  @Test(
    "Sections may be numbered as parts of a section mostly are",
    arguments: [["1.", "2.", "3.", "4.", "5.", "6."], ["（一）", "（二）", "（三）", "（四）", "（五）", "（六）"]])
  func minorOrdinals(marks: [String]) {
    let headings = [
      marks[0] + "总体情况", marks[1] + "主动公开政府信息情况", marks[2] + "收到和处理政府信息公开申请情况",
      marks[3] + "政府信息公开行政复议、行政诉讼情况", "存在的主要问题及改进情况", marks[4] + "其他需要报告的事项",
    ]
    let text = """
      \(headings[0])
      （一）主动公开情况
      1.公开制度情况
      \(headings[1...3].joined(separator: "\n"))
      行政复议 行政诉讼
      \(headings[4])
      1.存在的问题
      \(headings[5])
      """
    #expect(Self.headings(text) == headings)
  }

  @Test("Parts numbered like sections are none where the sections are numbered themselves")
  func partsInPlace() {
    let text = """
      一、总体情况
      （二）主动公开情况
      （四）行政复议、行政诉讼情况
      二、主动公开政府信息情况
      三、收到和处理政府信息公开申请情况
      （五）存在的问题及改进
      六、其他需要报告的事项
      """
    #expect(
      Self.headings(text) == ["一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "六、其他需要报告的事项"])
  }

  @Test(
    "The first heading of a report that breaks off may be numbered as parts are",
    arguments: ["1、总体情况", "1. 总体情况"])
  func begun(first: String) {
    #expect(Self.headings("\(first)\n1、主动公开。公开信息61条。\n2、依申请公开。没有收到申请。") == [first])
    #expect(Self.headings("一、主动公开政府信息情况\n\(first)") == ["一、主动公开政府信息情况"])
    #expect(Self.headings("1、主动公开情况\n2、依申请公开情况").isEmpty)
  }

  @Test("Ordinals may have their readings behind them, and unknown spaces before them")
  func readOrdinals() {
    let text = "一(yī)、總體(tǐ)情況\n（一(yī)）主動(dòng)公開情況\n????二(èr)、主動公開政府信息情況"
    #expect(Self.headings(text) == ["一(yī)、總體(tǐ)情況", "二(èr)、主動公開政府信息情況"])
  }

  @Test("Of a list of contents and what it lists, the latter counts")
  func contents() {
    let lines = TextLine.lines(
      Document(
        PlainText.mark(
          Array("一、总体情况\n二、主动公开政府信息情况\n\n一、总体情况\n正文。\n二、主动公开政府信息情况".utf8))))
    #expect(HeadingFinder.headings(lines).map(\.line) == [3, 5])
  }

  @Test("A section out of order is there, and one that only the contents list is not")
  func displaced() {
    let text = """
      一、总体情况
      二、主动公开政府信息情况
      三、收到和处理政府信息公开申请情况
      四、政府信息公开行政复议、行政诉讼情况
      六、其他需要报告的事项
      无。
      五、存在的主要问题及改进情况
      """
    let own = text.split(separator: "\n").map(String.init).filter { $0 != "无。" }
    #expect(Self.headings(text) == own)

    let body = "一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况"
    let listed = "六、其他需要报告的事项\n" + body
    #expect(Self.headings(listed) == body.split(separator: "\n").map(String.init))
  }

  @Test("A heading that ends with a mark is one", arguments: ["：", ":", "。"])
  func endsWithMark(mark: String) throws {
    let headings = SectionKind.allCases.map { "\($0.ordinal)、\($0.heading.zh)\(mark)" }
    let text = headings.map { $0 + "\n全年公开信息312条。" }.joined(separator: "\n")
    #expect(Self.headings(text) == headings)
    // Where it is but listed, what it lists counts.
    let listed = headings.joined(separator: "\n") + "\n" + text.filter { $0 != Character(mark) }
    #expect(Self.headings(listed).allSatisfy { $0.last != Character(mark) })
  }

  @Test("A heading broken over two lines is one")
  func broken() {
    let text = "三、收到和处理政府信息公开申\n请情况\n申请人情况\n四、政府信息公开行政复议、行政诉讼情况"
    #expect(Self.headings(text) == ["三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况"])
  }

  @Test(
    "A heading may stand on a line with the text of its section",
    arguments: ["　", "。", "："])
  func runIn(mark: String) throws {
    let text = """
      一、总体情况\(mark)2021年，全系统公开信息30条。
      一、本年新收政府信息公开申请数量 1 0 0 0 0 0 1
      五、存在的主要问题和改进措施\(mark)解读不足。
      六、其他需要报告的事项
      """
    #expect(Self.headings(text) == ["一、总体情况", "五、存在的主要问题和改进措施", "六、其他需要报告的事项"])
    let report = try SampleFiles.report(Array(text.utf8), path: "x.txt")
    #expect(report.sections.first?.paragraphs.first?.text == "2021年，全系统公开信息30条。")
  }

  @Test("A heading joined to the text around it is one")
  func joined() throws {
    let text = """
      青石县林业局2022年政府信息公开工作年度报告
      本报告分一、总体情况、二、主动公开政府信息情况等部分，如有疑问请与本局联系（电话：123）。一、总体情况
      2022年，我局公开信息30条。 二、主动公开政府信息情况 我局未制发文件。
      **三、收到和处理政府信息公开申请情况**2022年收到3件。
      四、政府信息公开行政复议、行政诉讼情况
      """
    let report = try SampleFiles.report(Array(text.utf8))
    #expect(report.sections.map(\.kind) == [.overview, .proactive, .requests, .litigation])
    #expect(report.preamble.last?.text.hasSuffix("（电话：123）。") == true)
    #expect(report.sections[0].paragraphs.map(\.text) == ["2022年，我局公开信息30条。"])
    #expect(report.sections[1].paragraphs.map(\.text) == ["我局未制发文件。"])
    #expect(report.sections[2].paragraphs.map(\.text) == ["2022年收到3件。"])
  }

  @Test("A word in brackets behind characters of a label hides none of the others")
  func readings() throws {
    var random = SeededGenerator(seed: 2)
    let made = MadeReport(.form2019, .distinct, using: &random)
    let text = SeparatorTests.text(made) { table in
      SeparatorTests.rows(table).map { cells in
        cells.map { $0 == "其他对外管理服务事项" ? "其他對(duì)外管理服務(wù)事項(xiàng)" : $0 }
          .joined(separator: " | ")
      }.joined(separator: "\n")
    }
    try SeparatorTests.expectWhole(made, text)
  }

  @Test(
    "Wordings seen in the wild are known",
    arguments: [
      ("五、政府信息公开工作存在的主要问题及改进情况", SectionKind.problems),
      ("存在问题及改进情况", .problems), ("六、需要说明的事项", .other), ("其他需要报告的事项", .other),
      ("四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", .litigation), ("## **六、其他需要报告的事项**", .other),
      ("  • 一、政府信息公开总体情况", .overview),
      ("第三部分 收到和處理政府信息公開申請情況", .requests),
    ])
  func wordings(line: String, kind: SectionKind) throws {
    let found = TextLine.lines(Document(PlainText.mark(Array(line.utf8)))).compactMap { $0 }
    let first = try #require(found.first)
    #expect(HeadingPattern(first.characters, text: first.text)?.kind == kind)
  }

  @Test(
    "Marks of headings are none of their words",
    arguments: [
      "h2. {anchor:一总体情况}一、总体情况", "h2(#一总体情况). 一、总体情况", "h1(#a){text-align:center}. 一、总体情况",
      "h3=. 一、总体情况", "** 一、总体情况\n:PROPERTIES:\n:CUSTOM_ID: 一总体情况\n:END:", "== 一、总体情况 ==",
      "= '''一、总体情况''' =", "# __一、总体情况__",
    ])
  func marks(text: String) {
    #expect(Self.headings(text).map { $0.prefix(6) } == ["一、总体情况"])
  }

  @Test("A heading that markup sets as heading ends before the mark that closes it")
  func closed() {
    #expect(Self.headings("= '''四、政府信息公开行政复议、行政诉讼情况''' =") == ["四、政府信息公开行政复议、行政诉讼情况"])
  }

  @Test("A heading beside the heads of its table is one; numbers beside it make it a row")
  func besideHeads() {
    let heading = "四、政府信息公开行政复议、行政诉讼情况"
    #expect(Self.headings("一、总体情况\n\(heading)\t行政复议\t行政诉讼\n0\t0\t0\n").last == heading)
    #expect(Self.headings("一、总体情况\n\(heading)\t3\t行政诉讼\n0\t0\t0\n") == ["一、总体情况"])
    #expect(
      Self.headings("一、总体情况\n\(heading) （附表）\t行政复议\t行政诉讼\n0\t0\t0\n").last == heading)
    #expect(Self.headings("一、总体情况（一）主动公开。全年公开信息3条。").last == "一、总体情况")
    #expect(Self.headings("一、总体情况\n四、行政复议\t结果\t行政诉讼\n0\t0\t0\n") == ["一、总体情况"])
  }

  @Test("Headings of LaTeX stand once, though its commands have them twice")
  func typeset() {
    let kinds = SectionKind.allCases.map { "\($0.ordinal)、\($0.heading.zh)" }
    let text = kinds.map { "\\section{\\texorpdfstring{\\textbf{\($0)}}{\($0)}}\\label{a}" }
    let table = String(repeating: "1 & 2 & 3 & 4 \\\\\n", count: 10)
    let page =
      "\\begin{document}\n\(text.joined(separator: "\n正文。\n"))\n\\begin{tabular}{c}\n\(table)"
      + "\\end{tabular}\n\\end{document}"
    #expect(Self.headings(page) == kinds)
  }
}
