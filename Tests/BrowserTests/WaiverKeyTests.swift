import Audit
import Browser
import Canvas
import Library
import ReportFixtures
import Reports
import Testing

@Suite struct WaiverKeyTests {
  @Test("W asks for a reason, and what is waived is dim, told, and counted apart")
  func waive() throws {
    var stage = Stage()
    try stage.press("!W")
    #expect(stage.line(23).contains("豁免“收办平衡+2”的理由"))
    #expect(stage.app.render().cursor?.row == 23)
    try stage.press("机关已公开说明<Backspace><Backspace>更正<Enter>")
    #expect(stage.line().contains("6 个问题  已豁免 1"))
    #expect(stage.status.contains("已豁免"))
    #expect(stage.screen.contains("~▸收办平衡+2"))
    #expect(stage.waivers.waivers.count == 3)
    let waiver = try #require(stage.waivers.waivers.first?.waiver)
    #expect(waiver.reason == "机关已公开更正")
    #expect(waiver.report.description == "云溪市公安局 2022")
    #expect(waiver.who == "审计员")
    try stage.press("<End>")
    #expect(stage.screen.contains("~ 已豁免：机关已公开更正（2024-03-05 审计员）"))
    try stage.press("q")
    #expect(stage.line().contains("问题 6"))
  }

  @Test("In the report it waives the problem one is at, and only the rule that is written out")
  func oneRule() throws {
    var stage = Stage()
    try stage.press("<Enter>[nwwW理由<Enter>")
    #expect(stage.waivers.waivers.count == 1)
    // Two of three rules are left, so the problem is still one.
    #expect(stage.line().contains("✗ 1"))
    try stage.press("<Esc>W其余<Enter>")
    #expect(stage.waivers.waivers.count == 3)
    #expect(!stage.line().contains("✗ 1"))
    try stage.press("W")
    #expect(stage.status.contains("已豁免"))
    #expect(stage.waivers.waivers.count == 3)
  }

  @Test("Led somewhere by a problem, W waives that one, whatever else fails on the cell")
  func problemOfMany() throws {
    var generator = SeededGenerator(seed: 7)
    var fixture = FixtureReport(
      randomFrom: &generator, agency: "云溪市统计局", year: 2023, edition: .form2021)
    // Two problems on one cell.
    fixture["proactive.regulations.issued"] = 5
    fixture["proactive.regulations.inForce"] = 2
    var stage = Stage(coming: [[FileResult(path: "局.txt", state: .report(fixture.report))]])
    try stage.press("<Enter>")
    var asked: [String] = []
    while !stage.status.contains("最后一个") {
      try stage.press("W")
      let title = stage.line(23).split { "“”".contains($0) }.dropFirst().first
      asked.append(try #require(title.map(String.init)))
      try stage.press("<Esc>n")
    }
    #expect(asked.count > 1)
    #expect(Set(asked).count == asked.count, "\(asked)")
  }

  @Test("Without a reason nothing is waived, Esc gives up, and （ is W for an input method")
  func noReason() throws {
    var stage = Stage()
    try stage.press("!（<Enter>")
    #expect(stage.status.contains("必须写明理由"))
    try stage.press("<Space><Enter>")
    #expect(stage.status.contains("必须写明理由"))
    try stage.press("<Esc>")
    #expect(stage.waivers.waivers.isEmpty)
    #expect(stage.line().contains("7 个问题"))
  }

  @Test("What cannot be told cannot be waived")
  func open() throws {
    var stage = Stage()
    try stage.press("!f不能判断<Enter>W")
    #expect(stage.status.contains("不能判断的不能豁免"))
  }

  @Test("A pasted reason is cleaned before it is kept")
  func paste() throws {
    var stage = Stage()
    try stage.press("!W")
    _ = stage.app.handle(.paste("核过\u{1B}[31m\n无误"))
    try stage.press("<Enter>")
    #expect(stage.waivers.waivers.first?.waiver.reason == "核过[31m 无误")
  }
}

@Suite struct WaivedReportTests {
  @Test("A report all of whose problems are waived says so, and marks the rules as waived")
  func title() throws {
    var stage = Stage()
    try stage.press("<Enter>[nW理由<Enter>")
    #expect(stage.line().contains("~ 1"), "\(stage.line())")
    #expect(stage.line(21).contains("~收办平衡"), "\(stage.line(21))")
    #expect(!stage.line(21).contains("✗"))
  }
}
