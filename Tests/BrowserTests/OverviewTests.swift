import Browser
import Canvas
import Library
import ReportFixtures
import Reports
import Testing

@Suite struct OverviewTests {
  @Test("A line of the overview opens what it sums up")
  func opens() throws {
    var stage = Stage()
    try stage.press("<Tab><Enter>")
    #expect(stage.line().contains("云溪市公安局 › 2022"), "\(stage.line())")
    stage = Stage()
    try stage.press("i<End>")
    #expect(stage.screen.contains(" > "))
    try stage.press("<Enter>")
    #expect(stage.line(1).contains("筛选 年=2020 问题>0"), "\(stage.line(1))")
    try stage.press("<Esc>")
    #expect(stage.line(1).contains("筛选 无"))
  }

  @Test("Before anything is read it says so")
  func empty() throws {
    var app = App(folder: "空", language: .chinese, size: Size(rows: 24, columns: 80))
    _ = app.handle(.key(.named(.tab)))
    #expect(app.render().asText().contains("正在读"))
    app.finishScan()
    _ = app.handle(.key(.named(.tab)))
    #expect(app.render().asText().contains("没有文件"))
  }

  @Test("Files that nobody could read are counted in the title")
  func unreadable() {
    #expect(Stage().line().contains("读不出 1"))
    #expect(Stage(Size(rows: 24, columns: 80), .english).line().contains("1 unreadable"))
  }

  @Test("Under a filter the sums and what to look at first are those of what passes")
  func filtered() throws {
    var stage = Stage(Size(rows: 40, columns: 120))
    try stage.press("f年>=2022 问题>0 名~公安<Enter>")
    let lines = stage.screen.split(separator: "\n").map(String.init)
    let missing = try #require(lines.first { $0.hasPrefix(" 缺报") })
    #expect(!missing.contains("-"), "\(missing)")
    #expect(stage.screen.contains("1 云溪市公安局 2022"))
    #expect(!stage.screen.contains("人力资源"))
    try stage.press("<Esc>")
    #expect(stage.screen.contains("2 云溪市人力资源和社会保障局 2023"))
  }

  @Test("A wide screen shows every year of a short library")
  func years() throws {
    var stage = Stage(Size(rows: 40, columns: 120))
    try stage.press("3")
    #expect(stage.line(2).contains("2020"), "\(stage.line(2))")
  }

  @Test("A sum over reports without the number is unknown, not zero")
  func blank() throws {
    var generator = SeededGenerator(seed: 7)
    var fixture = FixtureReport(
      randomFrom: &generator, agency: "云溪市水利局", year: 2023, edition: .form2021)
    fixture.path = "1.txt"
    fixture.blank("requests.newReceived.total")
    let result = FileResult(path: fixture.path, state: .report(fixture.report))
    var stage = Stage(coming: [[result]])
    try stage.press("<Tab>")
    #expect(stage.screen.contains("新收 ?"), "\(stage.screen)")
  }
}
