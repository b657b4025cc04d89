import Canvas
import TestSupport
import Testing

@Suite struct DrawingTests {
  @Test(
    "Chinese is drawn right whatever the locale says",
    arguments: ["C", "C.UTF-8", "zh_CN.UTF-8", "xx_YY.UTF-8", ""])
  func locales(lang: String) throws {
    let program = try shownProbe(environment: ["LANG": lang])
    #expect(program.screen.rows[0] == "年报浏览 “云溪市” ① ✓|")
    #expect(program.screen.cell(row: 0, column: 0).width == 2)
    #expect(program.screen.cell(row: 0, column: 2).text == "报")
  }

  @Test("A role is drawn in its ink")
  func inks() throws {
    let program = try shownProbe()
    #expect(program.screen.cell(row: 0, column: 0).isReversed)
    let error = program.screen.cell(row: 1, column: 2)
    #expect(error.text == "误")
    #expect(error.isBold)
    #expect(error.color == 1)
    #expect(program.screen.cell(row: 2, column: 0).color == nil)
  }

  @Test(
    "Any common terminal is drawn on, takes keys, and is left clean",
    arguments: ["xterm", "tmux-256color", "screen", "linux", "vt100", "rxvt-unicode-256color"])
  func terminals(name: String) throws {
    let program = try shownProbe(environment: ["TERM": name])
    #expect(program.screen.rows[0] == "年报浏览 “云溪市” ① ✓|")
    program.press(.left)
    try program.wait(forText: "1 named left")
    program.type("q")
    #expect(try program.waitForExit() == .exited(0))
    #expect(program.screen.isCursorVisible)
    #expect(program.settings == program.initialSettings)
  }

  @Test("A wide character in the last two columns stays on its row")
  func lastColumns() throws {
    let program = try shownProbe()
    #expect(program.screen.cell(row: 4, column: 78).text == "缘")
    #expect(program.screen.rows[5] == "")
  }

  @Test(
    "A terminal of another size is filled and no wide character torn",
    arguments: [Size(rows: 10, columns: 40), Size(rows: 50, columns: 201)])
  func resizing(size: Size) throws {
    let program = try shownProbe()
    program.resize(size)
    try program.wait(forText: "resize \(size.rows)x\(size.columns)")
    #expect(program.screen.rows[0] == "年报浏览 “云溪市” ① ✓|")
    #expect(program.screen.rows[2] == "size \(size.rows)x\(size.columns)")
    #expect(program.screen.cell(row: 4, column: size.columns - 2).text == "缘")
  }

  @Test("An unchanged frame writes nothing")
  func unchangedFrame() throws {
    let program = try shownProbe()
    program.type("x")
    try program.wait(forText: "1 character x")
    let before = program.output.count
    program.type("u")
    try program.wait(forText: "sent 0 rows")
    // Two short lines of text and the ways to them; a hundred frames would be far more.
    #expect(program.output.count - before < 120)
  }

  @Test("Nothing is written while nothing happens, and nobody wakes up")
  func idle() throws {
    let program = try shownProbe()
    #expect(program.isSilent(milliseconds: 300))
    let before = try program.voluntarySwitches()
    #expect(program.isSilent(milliseconds: 500))
    #expect(try program.voluntarySwitches() == before)
  }

  @Test("The cursor stands where the surface has it, and the bell is never rung")
  func cursor() throws {
    let program = try shownProbe()
    #expect(!program.screen.isCursorVisible)
    program.type("c")
    try program.wait(for: "a cursor") { $0.screen.isCursorVisible }
    #expect(program.screen.cursor == (2, 3))
    program.type("c")
    try program.wait(for: "no cursor") { !$0.screen.isCursorVisible }
    #expect(program.screen.bells == 0)
  }

  @Test("Results of background work arrive complete, in few frames")
  func backgroundWork() throws {
    let program = try shownProbe()
    program.type("w")
    try program.wait(forText: "results 2000")
    let row = program.screen.rows[3]
    let wakes = Int(row.split(separator: " ").last ?? "") ?? 0
    #expect((1...200).contains(wakes))
  }
}
