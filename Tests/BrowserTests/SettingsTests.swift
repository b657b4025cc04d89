import Browser
import Canvas
import Reports
import Testing

@Suite struct SettingsTests {
  private func mistake(_ line: String) -> Wording? {
    SettingsFile(line).mistakes.first?.reason
  }

  @Test("Comments and empty lines say nothing, in whatever order lines stand")
  func comments() {
    let file = SettingsFile("# 颜色\n\n  \nset theme contrast\n#set zeros on\nset zeros on\n")
    #expect(file.lines == [.set(.theme, "contrast"), .set(.zeros, "on")])
    #expect(file.mistakes.isEmpty)
  }

  @Test(
    "What is said in Chinese is what is said in English",
    arguments: [
      ("设 主题 高对比", "set theme contrast"), ("set 显示零=开", "set zeros=on"),
      ("绑定 表格 x 依据", "bind table x why"), ("解绑 到处 x", "unbind everywhere x"),
      ("筛选 年>=2022", "filter 年>=2022"), ("排序 -问题 名称", "sort -problems name"),
      ("去 教育局 2023", "go 教育局 2023"), ("对比", "compare"), ("next-year", "下一年"),
    ])
  func bothLanguages(_ chinese: String, _ english: String) throws {
    #expect(try CommandLine(parsing: chinese) == CommandLine(parsing: english))
    #expect(try CommandLine(parsing: chinese) != nil)
  }

  @Test(
    "A mistake names its line, and what could be written instead",
    arguments: [
      ("set", "set theme contrast"), ("set colour red", "theme"), ("set theme red", "contrast"),
      ("set theme", "contrast"), ("bind table x", "bind table x why"),
      ("bind tabel x why", "table"),
      ("bind table xy why", "<C-x>"), ("bind table x wy", "wy"), ("bind text x tick", "tick"),
      ("sort height", "problems"), ("go", "2023"), ("frobnicate", "frobnicate"),
    ])
  func mistakes(_ line: String, _ hint: String) throws {
    let file = SettingsFile("set zeros on\n\(line)\nset layout printed\n")
    #expect(file.lines.count == 2)
    #expect(file.mistakes.map(\.line) == [2])
    let words = try #require(file.mistakes.first?.words)
    #expect(words.zh.hasPrefix("第 2 行：") && words.en.hasPrefix("line 2: "))
    #expect(words.zh.contains(hint) && words.en.contains(hint))
  }

  @Test("Settings are in force from the first frame, and mistakes are told there")
  func configured() throws {
    var stage = Stage()
    stage.app.configure(
      SettingsFile("set layout printed\nset zeros on\nset view list\nset theme red\nset x y"))
    #expect(stage.status.contains("第 4 行"))
    #expect(stage.status.contains("有 2 处"))
    #expect(stage.line(1).contains("[2列表]"))
    #expect(stage.app.terminal.theme == "default")
    try stage.press("1<Enter>4")
    #expect(stage.line(1).contains("原格式"))
  }

  @Test("A line typed after : is one of the settings file")
  func typed() throws {
    var stage = Stage()
    #expect(try stage.press(":set theme contrast<Enter>") == [.theme("contrast")])
    #expect(stage.status.contains("主题：高对比"))
    try stage.press(":set theme red<Enter>")
    #expect(stage.status.contains("default contrast"))
    try stage.press("<Esc>:sort problems<Enter>")
    #expect(stage.line(1).contains("问题v"))
    try stage.press(":filter 问题>0<Enter>")
    #expect(stage.line(1).contains("筛选 问题>0"))
    try stage.press(":filter <Enter>")
    #expect(stage.line(1).contains("筛选 无"))
    #expect(try stage.press(":set mouse off<Enter>") == [.mouse(false)])
  }

  @Test("go finds an agency by its initials and opens the year")
  func goes() throws {
    var stage = Stage()
    try stage.press(":go jyj 2021<Enter>")
    #expect(stage.line().contains("云溪市教育局 › 2021"))
    try stage.press("<Esc>:go gaj 2021<Enter>")
    #expect(stage.line().contains("云溪市公安局 › 2021"))
    try stage.press(":go 无此局<Enter>")
    #expect(stage.status.contains("没有机关叫 无此局"))
    try stage.press(":go jyj 2022<Enter>")
    #expect(stage.status.contains("这一年没有年报"))
  }

  @Test("A bound key runs its command there and nowhere else, and the hints know")
  func bound() throws {
    var stage = Stage()
    stage.app.configure(
      SettingsFile("bind library x help\nunbind library ?\nbind table ] previous-year"))
    try stage.press("?")
    #expect(stage.status.contains("? 没有用处"))
    #expect(stage.line(23).contains("x"))
    try stage.press("x帮助")
    #expect(stage.line(1).contains("帮助"))
    #expect(stage.screen.contains(" x F1"))
    try stage.press("<Esc>")
    try stage.press("<Esc><Enter>3")
    #expect(stage.line().contains("[2023]"))
    try stage.press("]")
    #expect(stage.line().contains("[2022]"))
  }

  @Test("The language can be changed while the browser runs")
  func language() throws {
    var stage = Stage()
    try stage.press("<Enter>3:set lang en<Enter>")
    #expect(stage.screen.contains("applicants") || stage.screen.contains("natural"))
    try stage.press(":设 语言 中文<Enter>")
    #expect(stage.screen.contains("自然人"))
  }

  @Test("With ascii no mark of ours is beyond ASCII")
  func ascii() throws {
    for keys in ["", "<Enter>3", "<Enter>3t", "<Enter>3==", "!", "?"] {
      var stage = Stage(Size(rows: 40, columns: 120))
      stage.app.useASCII()
      try stage.press(keys)
      let marks = stage.screen.unicodeScalars.filter {
        "✓✗▫⋯›▸▾↑↓←→█▏▎▍▌▋▊▉⣀⣤⣶⣿".unicodeScalars.contains($0)
      }
      #expect(marks.isEmpty, "\(keys): \(marks.map(String.init).joined())")
    }
  }

  @Test("A terminal with wide “ gets stand-ins, and copies the text as it is")
  func wide() throws {
    var stage = Stage()
    stage.app.learn(ambiguousIsWide: true)
    try stage.press("<Enter>3<Enter>")
    #expect(!stage.screen.contains("↑") && !stage.screen.contains("·"))
    let effects = try stage.press("<C-g>")
    guard case .write(_, let text, _, _)? = effects.first else {
      Issue.record("\(effects)")
      return
    }
    #expect(text.contains("·") || text.contains("↑"))
    var told = Stage()
    told.app.configure(SettingsFile("set ambiguous narrow"))
    told.app.learn(ambiguousIsWide: true)
    #expect(told.screen.contains("↑"))
  }
}
