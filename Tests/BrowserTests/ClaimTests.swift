import Browser
import Canvas
import Library
import ReportFixtures
import Reports
import Testing

@Suite struct ClaimTests {
  @Test("w in text goes to a number that the tables know, and says what they have")
  func agreeing() throws {
    var stage = Stage()
    try stage.press("<Enter>")
    #expect(stage.screen.contains("^ 与表核对：1 处一致 ✓"))
    try stage.press("w")
    #expect(stage.status.contains("n: 数字 1/1"))
    #expect(stage.line(21).contains("正文 800，表 800  本年新收·总计"))
    try stage.press("n")
    #expect(stage.status.contains("已是最后一个核对的数字"))
    try stage.press("<Esc>")
    #expect(!stage.screen.contains("数字 1/1"))
    #expect(stage.screen.contains("一、总体情况"))
  }

  @Test("Enter on a number goes to its cell, one key goes back to it")
  func thereAndBack() throws {
    var stage = Stage()
    try stage.press("<Enter>；<Enter>")
    #expect(stage.screen.contains("[800]"))
    try stage.press("<lt>")
    #expect(stage.screen.contains("收到申请800件"))
    #expect(stage.status.contains("n: 数字 1/1"))
  }

  @Test("A number that differs is told below its paragraph")
  func differing() throws {
    var fixture = FixtureReport()
    for key in ["requests.newReceived.naturalPerson", "requests.newReceived.total"] {
      fixture[key] = 22
    }
    fixture.say(
      ["全年共收到政府信息公开申请21件。", "没有数字的一段。"], in: .overview)
    var app = App(folder: "甲市", language: .chinese, size: Size(rows: 24, columns: 80))
    let result = FileResult(path: fixture.path, state: .report(fixture.report))
    app.add([result])
    app.finishScan()
    func press(_ keys: String) throws {
      for key in try KeyNotation.parse(keys) {
        for case .readBody in app.handle(.key(key)) { app.receive(result.state, of: result.path) }
      }
    }
    try press("<Enter>1")
    #expect(app.render().asText().contains("^ 与表核对：21≠22 ✗"))
    try press("w")
    #expect(app.render().asText().contains("n: 数字 1/1"))
    #expect(app.render().asText().contains("正文 21，表 22"))
    try press("N")
    #expect(app.render().asText().contains("已是第一个核对的数字"))
    #expect(app.render().asText().contains("✗ "))
  }
}
