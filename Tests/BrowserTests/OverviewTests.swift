import Browser
import Canvas
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
}
