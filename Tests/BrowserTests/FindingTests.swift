import Browser
import Canvas
import Testing

@Suite struct FindingTests {
  @Test("The next problem shows its cell, the value the sums imply, and the operands")
  func next() throws {
    var stage = Stage()
    try stage.press("<Enter>[n")
    #expect(stage.line(21).contains("办理总计·自然人"))
    #expect(stage.line(21).contains("推算"))
    #expect(stage.status.contains("问题 1/1"))
    #expect(stage.screen.contains("]◂"))
    // Three rules fail for one reason: that is one place to go to.
    try stage.press("n")
    #expect(stage.status.contains("再按 n 去"))
  }

  @Test("From the matrix a report opens at its first finding, a clean one at its beginning")
  func opening() throws {
    var stage = Stage()
    try stage.press("<Enter>")
    #expect(stage.line().contains("› 2023 › 一、总体情况"))
    try stage.press("<Esc><Left><Enter>")
    #expect(stage.line().contains("› 2022 › 三、收到和处理"))
    #expect(stage.status.contains("问题 1/1"))
  }

  @Test("Past the last finding the next report is announced, then opened")
  func nextReport() throws {
    var stage = Stage()
    try stage.press("<Enter>[nn")
    #expect(stage.status.contains("再按 n 去 云溪市教育局 2023"))
    try stage.press("n")
    #expect(stage.line().contains("云溪市教育局 › 2023"))
    #expect(stage.status.contains("问题 1/"))
  }

  @Test("The list leads to the cell, and ! leads back to the list")
  func list() throws {
    var stage = Stage()
    try stage.press("!")
    #expect(stage.line().contains("问题  全部机关"))
    try stage.press("<Enter>")
    #expect(stage.line().contains("云溪市公安局 › 2022 › 三"))
    try stage.press("!")
    #expect(stage.line().contains("问题  全部机关"))
    try stage.press("<Esc>")
    #expect(stage.line().contains("年报浏览"))
  }

  @Test("The list counts causes, and → lists the rules that one has broken")
  func causes() throws {
    var stage = Stage()
    try stage.press("!")
    #expect(stage.line().contains("7 个问题"))
    #expect(stage.line(3).contains("✗▸收办平衡+2"))
    #expect(stage.line(3).contains("314    305"))
    try stage.press("<Right>")
    #expect(stage.line(3).contains("✗▾收办平衡+2"))
    #expect(stage.line(5).contains("✗ 办理结果合计") || stage.line(6).contains("✗ 办理结果合计"))
    try stage.press("jj<Left>")
    #expect(stage.line(3).hasPrefix(">✗▸收办平衡+2"))
  }

  @Test("Enter on a part leads to the wrong cell with that rule in focus, one key back to the part")
  func thereAndBack() throws {
    var stage = Stage()
    try stage.press("!<Right>jj")
    let before = stage.screen
    try stage.press("<Enter>")
    #expect(stage.line().contains("云溪市公安局 › 2022 › 三"))
    #expect(stage.screen.contains("[314]"))
    try stage.press("q")
    #expect(stage.screen == before)
  }

  @Test("A filter narrows the list and says so, and Esc takes it off")
  func filter() throws {
    var stage = Stage()
    try stage.press("!f")
    #expect(stage.screen.contains("[ ] ✗ 错误"))
    try stage.press("<Enter>")
    #expect(stage.line().contains("/7 个问题"))
    #expect(stage.line(1).contains("筛选 ✗ 错误"))
    try stage.press("f空白<Enter>")
    #expect(stage.screen.contains("没有符合筛选的问题"))
    try stage.press("<Esc>")
    #expect(stage.line().contains(" 7 个问题"))
    #expect(stage.line(1).contains("筛选 无"))
  }

  @Test("Enter on a heading lists only what stands under it")
  func heading() throws {
    var stage = Stage()
    try stage.press("!vvg")
    #expect(stage.line(3).hasPrefix(">云溪市公安局"))
    try stage.press("<Enter>")
    #expect(stage.line(1).contains("筛选 云溪市公安局"))
    #expect(stage.line(3).contains("✗▸收办平衡"))
  }

  @Test("What nobody can tell is listed when asked for")
  func open() throws {
    var stage = Stage()
    try stage.press("!f不能判断<Enter>")
    #expect(stage.line(3).contains("? "))
    #expect(stage.screen.contains("云溪市财政局"))
  }

  @Test("Why writes the sums out, one rule after the other, and then stops")
  func why() throws {
    var stage = Stage()
    try stage.press("<Enter>[nw")
    #expect(stage.screen.contains("改这一格，"))
    #expect(stage.screen.contains("request-balance"))
    try stage.press("ww")
    #expect(stage.screen.contains("applicant-sum") || stage.screen.contains("result-sum"))
    try stage.press("w")
    #expect(!stage.screen.contains("改这一格，"))
  }

  @Test("In the matrix n goes from one report with findings to the next")
  func inMatrix() throws {
    var stage = Stage()
    try stage.press("g^n")
    #expect(stage.screen.contains("云溪市公安局 2022"))
    try stage.press("n")
    #expect(stage.screen.contains("云溪市教育局 2023"))
    try stage.press("N")
    #expect(stage.screen.contains("云溪市公安局 2022"))
  }
}

@Suite struct FindingDetailTests {
  @Test("Below the list no number of a single finding is told twice")
  func once() throws {
    var stage = Stage(Size(rows: 40, columns: 120))
    try stage.press("!<Right><Down>")
    let details = (0..<40).map { stage.line($0) }.drop { !$0.hasPrefix("----") }
    #expect(details.count { $0.contains("310") } == 1, "\(details)")
  }
}

@Suite struct FindingRoomTests {
  @Test("Where there is room a few words say what is wrong, and the status says the place in full")
  func room() throws {
    var stage = Stage(Size(rows: 50, columns: 200))
    try stage.press("!")
    #expect(stage.line(2).contains("说明"))
    #expect(stage.line(3).contains("改为 305 则 3 条规则全部成立"), "\(stage.line(3))")
    #expect(stage.status.contains("办理总计·自然人  1/2022.txt:"), "\(stage.status)")
    #expect(!Stage(Size(rows: 40, columns: 120)).screen.contains("说明"))
  }

  @Test("The menu says in full what the command under the cursor does")
  func help() throws {
    var stage = Stage()
    try stage.press("?")
    for _ in 0..<60 {
      #expect(!stage.status.contains("~ "), "\(stage.status)")
      try stage.press("<Down>")
    }
  }

  @Test("After sorting the cursor is told where it went, and a rank says that it is filtered")
  func told() throws {
    var stage = Stage()
    try stage.press("2s5")
    #expect(stage.status.contains("光标仍在原处"), "\(stage.status)")
    try stage.press("f名~教育<Enter>p")
    #expect(stage.screen.contains("（限筛选内）"))
  }

  @Test("The number of a cell is what is printed there, with the value that settles the rule")
  func numbers() throws {
    var stage = Stage(Size(rows: 40, columns: 120))
    try stage.press("!v")
    let lines = stage.screen.split(separator: "\n").map(String.init)
    for name in ["收办平衡", "办理结果合计"] {
      let line = try #require(lines.first { $0.contains("✗ " + name) }, "\(stage.screen)")
      #expect(line.contains("办理总计·自然人") && line.contains("314") && line.contains("305"), "\(line)")
    }
  }
}
