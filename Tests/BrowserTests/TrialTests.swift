import Audit
import Canvas
import ReportFixtures
import Reports
import Testing

@testable import Browser

/// What people who met the browser for the first time stumbled over.
@Suite struct TrialTests {
  @Test("A problem stands at the line of its wrong cell, not of the first cell that is added")
  func line() throws {
    var fixture = FixtureReport()
    fixture["requests.total.naturalPerson"] = 9
    let problem = try #require(Assessment(fixture.report).problems.first)
    let cell = try #require(problem.located)
    #expect(problem.targetLine == fixture.report[cell]?.sourceLine)
    #expect(problem.targetLine != problem.lead.line)
  }

  @Test("A finding about text is told in as many lines as it needs")
  func wrapped() throws {
    var stage = Stage()
    try stage.press("<Enter>0w")
    let note = try #require(stage.app.findingNote)
    var narrow = stage
    narrow.handle(.resize(Size(rows: 24, columns: 72)))
    let layout = narrow.app.reportLayout
    let rows = try #require(layout.inspector?.rows)
    #expect(rows == note.lines(columns: (layout.inspector?.columns ?? 0) - 1))
    let long = FindingNote(title: "✗ 规则", role: .error, text: String(repeating: "很长", count: 60))
    #expect(long.lines(columns: 58) == 3)
    #expect(note.lines(columns: 200) == 1)
  }

  @Test("Going by numbers of the text ends where the list of problems begins")
  func numbersInLists() throws {
    var stage = Stage()
    try stage.press("<Enter>1w")
    #expect(stage.status.contains("n: 数字"))
    try stage.press("!")
    #expect(!stage.status.contains("n: 数字"))
    try stage.press("<Esc>")
    #expect(stage.status.contains("n: 数字"))
  }

  @Test("The prompt of a note says what it is about")
  func notePrompt() throws {
    var stage = Stage()
    try stage.press("<Enter>3a")
    #expect(stage.line(23).contains("批注 本年新收·自然人："))
    try stage.press("<Esc><Esc>a")
    #expect(stage.line(23).contains("批注 云溪市公安局 2023："))
  }

  @Test("What was written is told with its folder")
  func folder() {
    var stage = Stage()
    stage.app.tell(.written(path: "/home/张/表.csv"))
    #expect(stage.status.contains("已写入 表.csv，在 /home/张/"))
  }

  @Test("A list of problems that is given away has all rules of a cause, and what would settle it")
  func exportedProblems() throws {
    var stage = Stage()
    guard case .write(_, let text, _, _)? = try stage.press("!e<C-u>a.csv<Enter>").first else {
      Issue.record("nothing to write")
      return
    }
    let lines = text.split(separator: "\n")
    let row = try #require(lines.first { $0.contains("request-balance") })
    #expect(row.contains("request-balance applicant-sum result-sum"))
    #expect(row.contains("改这一格，3 条不符的规则都成立：办理总计·自然人 314→305"))
    #expect(row.contains("收办平衡、申请人合计、办理结果合计"))
  }

  @Test("A trend that is given away says whose it is, of what, and from which files")
  func exportedTrend() throws {
    var stage = Stage()
    guard case .write(_, let text, _, _)? = try stage.press("<Enter>3te<C-u>a.csv<Enter>").first
    else {
      Issue.record("nothing to write")
      return
    }
    let lines = text.split(separator: "\n")
    #expect(lines.first?.hasSuffix("机关,指标,年份,数值,变化,各机关中位,文件") == true)
    #expect(lines.last?.hasPrefix("云溪市公安局,本年新收·自然人,2023,239,") == true)
    #expect(lines.last?.hasSuffix(",1/2023.txt") == true)
  }

  @Test("What was reviewed is seen in the matrix and in the list")
  func reviewed() throws {
    var stage = Stage()
    try stage.press("M")
    #expect(stage.line(3).contains("[✓✓]"))
    #expect(stage.status.contains("后加✓已核") == false)
    try stage.press("<Left>")
    #expect(stage.status.contains("后加✓已核"))
    try stage.press("2")
    #expect(stage.screen.split(separator: "\n").contains { $0.hasPrefix("  ✓云溪市公安局") })
  }

  @Test("A long sum counts its zeros, a short one writes them")
  func zeros() throws {
    var fixture = FixtureReport()
    fixture["requests.granted.business"] = 17
    fixture["requests.total.business"] = 4
    let finding = try #require(
      Assessment(fixture.report).findings.first { $0.rule == .resultSum })
    let words = try #require(finding.arithmetic)
    #expect(words.zh.hasPrefix("17（另 "))
    #expect(words.zh.hasSuffix(" 项为 0），报告 4"))
    #expect(words.en.hasSuffix(" more are 0), reported 4"))
  }

  @Test("Rules that nothing would be listed of do not lengthen the menu, unless one looks for them")
  func filterMenu() throws {
    var stage = Stage(Size(rows: 60, columns: 80))
    try stage.press("!f")
    let listed = try menu(stage).shown
    #expect(listed.allSatisfy { $0.count > 0 || !$0.label.contains("-") })
    try stage.press("空白格")
    #expect(try !menu(stage).shown.isEmpty)
  }

  private func menu(_ stage: Stage) throws -> FilterMenu {
    guard case .filter(let menu)? = stage.app.overlays.last else {
      throw CancellationError()
    }
    return menu
  }

  @Test("One of a thing is told in the singular")
  func singular() throws {
    var stage = Stage(Size(rows: 24, columns: 80), .english)
    try stage.press("<Left>")
    #expect(stage.screen.contains("✗ 1 error"))
    #expect(!stage.screen.contains("1 errors"))
  }

  @Test("From however deep, one key leads back to all reports, at the one that was looked at")
  func home() throws {
    var stage = Stage()
    try stage.press("<Left><Enter>t<Enter>=H")
    #expect(stage.line().contains("年报浏览"))
    #expect(stage.screen.contains(">云溪市公安局"))
    try stage.press("<lt>")
    #expect(stage.line().contains("2022 对"))
  }

  @Test("A filter that searches files says no number before it has one")
  func searching() throws {
    var stage = Stage()
    try stage.press("f文~复议<Enter>")
    #expect(!stage.status.contains("符合 0"))
    stage.app.found("复议", in: ["1/2023.txt"], searched: 22, isDone: true)
    #expect(stage.line().contains("符合 1/19 份"))
  }

  @Test("A rule of one's own is called by its title")
  func ownRule() {
    let file = RuleFile("few notice: 2 requests.total.total <= 0  # 很少 | Few\n")
    let words = FindingWords(rules: file.rules, language: .chinese)
    #expect(words.title("few") == "很少")
    #expect(words.name("few") == "很少 few")
  }
}
