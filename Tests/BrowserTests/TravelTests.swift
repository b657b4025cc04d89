import Browser
import Canvas
import Library
import Reports
import Testing

@Suite struct TravelTests {
  @Test("A year and an agency further the cursor stays on its cell")
  func sameCell() throws {
    var stage = Stage()
    try stage.press("<Enter>3jjjjll")
    let place = stage.line(21).prefix(14)
    for keys in ["[", "[", "]", "}", "}", "{", "[", "]"] {
      try stage.press(keys)
      #expect(stage.line(21).hasPrefix(place), "\(keys): \(stage.screen)")
    }
  }

  @Test("A cell that another form lacks is found again on the way back")
  func otherForm() throws {
    var stage = Stage()
    try stage.press("<Enter>3G<Up><Up><Up>")
    let before = stage.line(21)
    #expect(before.contains("逾期不缴费"))
    try stage.press("[[[")
    #expect(stage.line().contains("› 2020 ›"))
    #expect(stage.line(21).contains("其他处理"))
    try stage.press("]]]")
    #expect(stage.line(21) == before)
  }

  @Test("A year without a report is passed over, and that is said")
  func skippedYear() throws {
    var stage = Stage()
    try stage.press("j<Enter>[")
    #expect(stage.line().contains("› 2021 ›"))
    #expect(stage.status.contains("缺 2022 年年报"))
    try stage.press("[[")
    #expect(stage.status.contains("没有更早年份"))
  }

  @Test("An agency without a report of the year shows its nearest, and the year is kept")
  func otherYear() throws {
    var stage = Stage()
    try stage.press("<Enter>[}")
    #expect(stage.line().contains("云溪市教育局 › 2023"))
    #expect(stage.status.contains("没有 2022 年年报"))
    try stage.press("}")
    #expect(stage.line().contains("云溪市财政局 › 2022"))
  }

  @Test("Full-width and Chinese punctuation are the keys they stand for")
  func inputMethod() throws {
    var stage = Stage()
    try stage.press("<Enter>【")
    #expect(stage.line().contains("› 2022 ›"))
    try stage.press("３】｝")
    #expect(stage.line().contains("云溪市教育局 › 2023 › 三"))
    try stage.press("？")
    #expect(stage.screen.contains("帮助"))
  }

  @Test("Back goes to where one was, and the matrix points at the report that was left")
  func back() throws {
    var stage = Stage()
    try stage.press("<Enter>}}[<Esc>")
    #expect(stage.line(5).hasPrefix(">云溪市财政局"))
    #expect(stage.screen.contains("[✓]"))
    try stage.press("<lt>")
    #expect(stage.line().contains("云溪市财政局 › 2022"))
    try stage.press("<lt><lt>>")
    #expect(stage.line().contains("云溪市财政局 › 2023"))
  }

  @Test("q leaves from the first view only, Q from everywhere")
  func leaving() throws {
    var stage = Stage()
    #expect(try stage.press("<Enter>q").isEmpty)
    #expect(try stage.press("<Esc>").isEmpty)
    #expect(try stage.press("q") == [.quit])
    #expect(try stage.press("<Enter>3Q") == [.quit])
    #expect(try stage.press("<C-c>").isEmpty)
    #expect(stage.status.contains("按 q 退出"))
  }
}
