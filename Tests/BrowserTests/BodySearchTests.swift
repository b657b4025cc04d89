import Browser
import Canvas
import Library
import Reports
import Testing

@Suite("Looking for a text in all reports")
struct BodySearchTests {
  @Test("The filter asks for the text, and what has it comes into sight piece by piece")
  func coming() throws {
    var stage = Stage()
    let asked = try stage.press("f文~复议 年>2020<Enter>")
    #expect(asked == [.searchBodies("复议", isWanted: true)])
    #expect(stage.line().contains("符合 0/19 份"))
    #expect(stage.line(1).contains("正文已查 0/"))
    stage.app.found("复议", in: ["1/2022.txt"], searched: 7, isDone: false)
    #expect(stage.line().contains("符合 1/19 份"))
    #expect(stage.line(1).contains("正文已查 7/"))
    #expect(stage.screen.contains("云溪市公安局") && !stage.screen.contains("云溪市财政局"))
    stage.app.found("复议", in: ["1/2023.txt", "none.txt"], searched: 12, isDone: true)
    stage.app.found("复议", in: ["1/2021.txt"], searched: 3, isDone: false)
    #expect(stage.line().contains("符合 3/19 份"))
    #expect(!stage.line(1).contains("正文已查"))
  }

  @Test("While it is typed nothing is hidden; off, nobody goes on searching")
  func leaving() throws {
    var stage = Stage()
    try stage.press("f文~复")
    #expect(stage.screen.contains("云溪市财政局"))
    try stage.press("<Enter>")
    #expect(!stage.screen.contains("云溪市财政局"))
    #expect(try stage.press("<Esc>") == [.searchBodies("复", isWanted: false)])
    #expect(stage.screen.contains("云溪市财政局"))
    stage.app.found("复", in: ["1/2022.txt"], searched: 1, isDone: false)
    #expect(stage.screen.contains("云溪市财政局"))
  }

  @Test("Without it: reports that do not have the text")
  func lacking() throws {
    var stage = Stage()
    try stage.press("f文!~复议<Enter>")
    stage.app.found("复议", in: ["1/2022.txt"], searched: 19, isDone: true)
    #expect(stage.line().contains("符合 18/19 份"))
  }

  @Test("In a report that was found, n goes to where the text stands")
  func goingThere() throws {
    var stage = Stage()
    try stage.press("f正文~信息公开<Enter>")
    stage.app.found("信息公开", in: ["1/2022.txt"], searched: 19, isDone: true)
    try stage.press("<Enter>")
    #expect(stage.status.contains("按 n 到“信息公开”所在处"))
    let before = stage.screen
    try stage.press("n")
    #expect(stage.screen != before)
    #expect(stage.status.contains("n: “信息公开” "), "\(stage.screen)")
  }

  @Test("A file that changes is searched again; until then what was found stays")
  func changing() throws {
    var stage = Stage()
    try stage.press("f文~复议<Enter>")
    stage.app.found("复议", in: ["1/2022.txt"], searched: 19, isDone: true)
    stage.app.add([TestCity.results[0]])
    #expect(stage.app.handle(.wake).contains(.searchBodies("复议", isWanted: true)))
    #expect(stage.line().contains("符合 1/19 份"))
    stage.app.found("复议", in: [], searched: 19, isDone: true)
    #expect(stage.line().contains("符合 0/19 份"))
  }
}

@Suite struct TextFilterKeyTests {
  @Test("F begins a filter by text, and keeps the filter there is")
  func key() throws {
    var stage = Stage()
    try stage.press("F")
    #expect(stage.line(23).contains("筛选 文~"), "\(stage.line(23))")
    try stage.press("<Esc>f名~教育<Enter>F")
    #expect(stage.line(23).contains("名~教育 文~"), "\(stage.line(23))")
  }
}
