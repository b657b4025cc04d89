import Browser
import Canvas
import Testing

@Suite struct PointerTests {
  @Test("A click selects, a second one opens")
  func matrix() throws {
    var stage = Stage()
    _ = stage.app.handle(.mouse(.press, row: 5, column: 4))
    #expect(stage.line(5).hasPrefix(">"))
    _ = stage.app.handle(.mouse(.doublePress, row: 5, column: 4))
    #expect(stage.line().contains("云溪市财政局 › 2023"))
  }

  @Test("A click on a tab shows the section, on a cell moves the cursor")
  func report() throws {
    var stage = Stage()
    try stage.press("<Enter>")
    let column = 22
    _ = stage.app.handle(.mouse(.press, row: 1, column: column))
    #expect(stage.line().contains("三、收到"))
    _ = stage.app.handle(.mouse(.press, row: 6, column: 78))
    #expect(stage.line(21).contains("·总计"))
  }

  @Test("A click on a hint runs it")
  func hint() throws {
    var stage = Stage()
    _ = stage.app.handle(.mouse(.press, row: 23, column: 2))
    #expect(stage.line().contains("云溪市公安局 › 2023"))
  }

  @Test("A click on a heading of the matrix sorts by it, once more turns round")
  func heading() throws {
    var stage = Stage()
    _ = stage.app.handle(.mouse(.press, row: 2, column: 3))
    #expect(stage.line(1).contains("排序 名称^"))
    _ = stage.app.handle(.mouse(.press, row: 2, column: 58))
    #expect(stage.line(1).contains("排序 问题v,名称^"))
    _ = stage.app.handle(.mouse(.press, row: 2, column: 58))
    #expect(stage.line(1).contains("排序 问题^"))
    try stage.press("3")
    _ = stage.app.handle(.mouse(.press, row: 2, column: 68))
    #expect(stage.line(1).contains("排序 新收v"))
    // A year is no key to sort by: the cursor goes there.
    try stage.press("1")
    _ = stage.app.handle(.mouse(.press, row: 2, column: 38))
    #expect(stage.status.contains("年 2021"))
  }

  @Test("A click on a sum below the matrix opens what it sums")
  func totals() throws {
    let size = Size(rows: 40, columns: 120)
    let start = Stage(size)
    let row = try #require((0..<40).first { start.line($0).contains("有问题的年报") })
    let column = try #require(start.columns(of: "2022", in: 2)) + 2
    var stage = start
    _ = stage.app.handle(.mouse(.press, row: row, column: column))
    #expect(stage.line(1).contains("筛选 年=2022 问题>0"), "\(stage.line(1))")
    stage = start
    _ = stage.app.handle(.mouse(.press, row: row + 1, column: column))
    #expect(stage.line(1).contains("[3新收件数]"))
    stage = start
    _ = stage.app.handle(.mouse(.press, row: row + 4, column: 10))
    #expect(stage.line().contains("云溪市公安局 › 2022"), "\(stage.line())")
  }

  @Test("The wheel moves in what has the focus")
  func wheel() throws {
    var stage = Stage()
    try stage.press("<Enter>0")
    let before = stage.screen
    _ = stage.app.handle(.mouse(.wheelDown, row: 10, column: 40))
    #expect(stage.screen != before)
    _ = stage.app.handle(.mouse(.wheelUp, row: 10, column: 40))
    #expect(stage.screen == before)
  }
}
