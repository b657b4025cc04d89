import Browser
import Canvas
import Library
import Reports
import Testing

@Suite struct SourceTests {
  @Test("The source shows the line of the cell, lit, and follows it")
  func follows() throws {
    var stage = Stage()
    try stage.press("<Enter>[no")
    #expect(stage.screen.contains("原文 1/2022.txt:171:1  「314」"))
    #expect(stage.screen.contains("\n> 171 314⇥件"))
    #expect(stage.app.render().marksAsText().contains("mmm"))
    try stage.press("<Right>")
    #expect(stage.screen.contains("\n> 172 183⇥件"))
    try stage.press("o")
    #expect(!stage.screen.contains("172 183"))
  }

  @Test("With the keys in it the source scrolls, and back in the table it follows again")
  func scrolls() throws {
    var stage = Stage(Size(rows: 40, columns: 120))
    try stage.press("<Enter>[no<Tab>")
    #expect(stage.screen.contains(">原文"))
    try stage.press("<Home>")
    #expect(stage.screen.contains("    1 第 1 行⇥没有别的[31m"))
    try stage.press("<End>")
    #expect(stage.screen.contains("  660 "))
    try stage.press("<Esc>")
    #expect(!stage.screen.contains("原文 1"))
    #expect(stage.screen.contains("[314]"))
  }

  @Test("Beside text the source shows the paragraph on top")
  func text() throws {
    var stage = Stage()
    try stage.press("<Enter>o")
    #expect(stage.screen.contains("> 100 一、总体情况"))
    try stage.press("<PgDn>")
    #expect(!stage.screen.contains("> 100 "))
  }

  @Test("On a small screen the source has all of it, and Esc gives it back")
  func small() throws {
    var stage = Stage(Size(rows: 10, columns: 40))
    try stage.press("<Enter>[no")
    #expect(stage.line(1).hasPrefix(">原文"))
    #expect(stage.screen.contains("> 171 314"))
    try stage.press("<Esc>")
    #expect(stage.screen.contains("[314]"))
  }

  @Test("What cannot be read says why, and while it is read that it is")
  func trouble() throws {
    var app = Stage().app
    for key in try KeyNotation.parse("<Enter>o") { _ = app.handle(.key(key)) }
    #expect(app.render().asText().contains("正在读原文"))
    app.add(.none(path: "1/2023.txt", Wording("没有权限", "Permission denied")))
    #expect(app.render().asText().contains("没有权限"))
  }

  @Test("A file of one long line is shown around the cell, whole and in little time")
  func longLine() throws {
    var app = Stage().app
    for key in try KeyNotation.parse("<Enter>[no") { _ = app.handle(.key(key)) }
    let lines = [String](repeating: "", count: 170) + [String](repeating: "314<td>甲", count: 90_000)
    let text = lines[..<170].joined(separator: "\n") + "\n" + lines[170...].joined()
    app.add(.text(SourceText(path: "1/2022.txt", Array(text.utf8))))
    #expect(app.render().asText().contains("> 171 314<td>甲314"))
    for key in try KeyNotation.parse("<Tab><End><Home><PgDn><PgDn><PgUp><Up>") {
      _ = app.handle(.key(key))
      expectSound(app.render(), app.size, "\(key)")
    }
  }

  @Test("Lines end as the file ends them", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(_ end: String) {
    let text = SourceText(path: "a", Array(["一", "", "三"].joined(separator: end).utf8))
    #expect(text.lineCount == 3)
    #expect(text.line(3).map { String(decoding: $0, as: UTF8.self) } == "三")
    #expect(text.line(2)?.isEmpty == true)
    #expect(text.line(4) == nil)
    #expect(SourceText(path: "a", []).lineCount == 0)
  }
}
