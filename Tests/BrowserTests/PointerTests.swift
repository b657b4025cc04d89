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
