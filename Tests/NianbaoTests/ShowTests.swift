import Glyphs
import ReportFixtures
import Testing

@Suite("nianbao show")
struct ShowTests {
  private let file = samples + "/云溪市/教育局-2023.txt"

  @Test("The page has title, sections, merged headers and a legend of the marks on it")
  func page() {
    let run = Run("show", file, "--lang", "zh")
    #expect(run.code == 0)
    #expect(run.lines.first == "云溪市教育局2023年政府信息公开工作年度报告")
    #expect(run.lines.contains("三、收到和处理政府信息公开申请情况"))
    let header = run.lines.firstIndex { $0.hasPrefix("|") && $0.contains("申请人情况") } ?? 0
    let drawn = run.lines.dropFirst(header - 1).prefix(9).joined(separator: "\n")
    #expect(
      drawn == """
        +-------------------------+----------------------------------------------------+
        |                         |                     申请人情况                     |
        |（本列数据的勾稽关系为： +------+----------------------------------------+----+
        |第一项加第二项之和，等于 |      |             法人或其他组织             |    |
        |  第三项加第四项之和）   |自然人+--------+--------+--------+--------+----+总计|
        |                         |      |商业企业|科研机构|社会公益|法律服务|其他|    |
        |                         |      |        |        |  组织  |  机构  |    |    |
        +-------------------------+------+--------+--------+--------+--------+----+----+
        |一、本年新收政府信息公开 |     8|       2|       0|       0|       1|   0|  11|
        """)
    #expect(run.lines.last == "□ 空白")
  }

  @Test(
    "No line is wider than the page, and no number is lost", arguments: [20, 33, 40, 53, 54, 80])
  func narrow(_ width: Int) {
    for file in [file, samples + "/云溪市/公安局-2020.txt"] {
      let page = Run("show", file, "--lang", "zh", "--width", "\(width)")
      let wide = Run("show", file, "--lang", "zh", "--width", "200")
      for line in page.lines where CellWidth.columns(of: line) > width {
        Issue.record("wider than \(width): \(line)")
      }
      func numbers(_ run: Run) -> [String: Int] {
        let table = run.output.split(separator: "三、收到和处理").last ?? ""
        let words = table.split { !$0.isNumber }.map(String.init)
        return Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +)
      }
      if width >= 54 { #expect(numbers(page) == numbers(wide)) }
      #expect(Set(numbers(wide).keys).isSubset(of: numbers(page).keys))
    }
  }

  @Test("A page too narrow for the columns has each row's numbers below its label")
  func listed() {
    let run = Run("show", file, "--lang", "zh", "--width", "40")
    #expect(
      run.output.contains(
        """
        一、本年新收政府信息公开申请数量
          自然人 8  商业企业 2  科研机构 0
          社会公益组织 0  法律服务机构 1  其他 0
          总计 11
        """))
  }

  @Test("How a cell was read is told: place, label, header, status")
  func why() {
    let run = Run("show", file, "--lang", "zh", "--why", "requests.newReceived.total")
    #expect(run.code == 0)
    #expect(run.lines.first == "requests.newReceived.total　本年新收·总计")
    #expect(run.lines.contains("值：11（读出）"))
    #expect(run.lines.contains { $0.hasPrefix("原文：第 ") && $0.hasSuffix("「11」") })
    #expect(run.lines.contains { $0.contains("一、本年新收政府信息公开申请数量") && $0.contains("100%") })
    #expect(run.lines.contains { $0.hasPrefix("数：这一行有 7 个，表中应有 7 格：8 2 0 0 1 0 11") })
    let english = Run("show", file, "--why", "requests.newReceived.total")
    #expect(english.lines.contains("value: 11 (read)"))
  }

  @Test("Digits run together tell their candidates and the sums used up")
  func whyCut() {
    let seed = samples + "/五市人社局/鞍山市人社局-2020.txt"
    let run = Run("show", seed, "--why", "requests.newReceived.total")
    #expect(run.lines.contains("value: 1 (forced by the sums)"))
    #expect(run.lines.contains { $0.contains("\"一、本年新收政府信息公开申请数量\"") })
    #expect(run.lines.contains { $0.hasPrefix("sums used up") })
    let open = Run("show", seed, "--lang", "zh", "--why", "requests.newReceived.business")
    #expect(open.lines.contains { $0.hasPrefix("候选：") })
  }

  @Test("A cell told by its names says that, and nothing of rows")
  func whyNamed() {
    let folder = TemporaryFolder()
    folder.write(
      "a.txt",
      """
      青石县林业局2022年政府信息公开工作年度报告
      一、总体情况
      全县规范性文件制发98件，废止97件。
      二、主动公开政府信息情况
      规章：制发0件，废止0件，现行有效0件。行政规范性文件制发12件、废止3件、现行有效45件。
      三、收到和处理政府信息公开申请情况
      未收到申请。
      四、政府信息公开行政复议、行政诉讼情况
      无。
      """)
    let cell = "proactive.normativeDocuments.issued"
    let run = Run("show", folder.path + "/a.txt", "--lang", "zh", "--why", cell)
    #expect(run.lines.dropFirst().first == "值：12（读出）")
    #expect(run.lines.last == "位置：由数前的名称认出，不按行列")
    #expect(run.lines.count == 4)
    let english = Run("show", folder.path + "/a.txt", "--why", cell)
    #expect(english.lines.last == "place: by the names before the number, not by rows")
    #expect(english.lines.count == 4)
  }

  @Test("A cell that the report does not have is told with those that may be meant")
  func whyUnknown() {
    let run = Run("show", file, "--why", "requests.newRecieved.total")
    #expect(run.code == 2)
    #expect(run.output == "")
    #expect(run.errors.contains("did you mean requests.newReceived.total"))
    #expect(Run("show", file, "--why", "proactive.procurement.amount").code == 2)
  }

  @Test("A folder, a file that is no report and no file at all are told, with exit code 2")
  func refused() {
    let folder = Run("show", samples)
    #expect(folder.code == 2)
    #expect(folder.errors == "nianbao: \(samples): Is a directory (name a file in it)\n")
    #expect(Run("show", samples + "/异常文件/空文件.txt").errors.hasSuffix(": empty file\n"))
    #expect(Run("show", "/no/such").code == 2)
  }
}
