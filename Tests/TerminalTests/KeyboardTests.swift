import TestSupport
import Testing

@Suite struct KeyboardTests {
  @Test(
    "A key arrives under its name",
    arguments: [
      (.up, [], "named up"), (.down, [], "named down"),
      (.left, [], "named left"), (.right, [], "named right"),
      (.up, .shift, "named shiftUp"), (.down, .shift, "named shiftDown"),
      (.left, .shift, "named shiftLeft"), (.right, .shift, "named shiftRight"),
      (.left, .alt, "alt named left"), (.up, .alt, "alt named up"),
      (.home, [], "named home"), (.end, [], "named end"),
      (.pageUp, [], "named pageUp"), (.pageDown, [], "named pageDown"),
      (.insert, [], "named insert"), (.delete, [], "named delete"),
      (.backspace, [], "named backspace"), (.tab, [], "named tab"), (.tab, .shift, "named backTab"),
      (.enter, [], "named enter"), (.keypadEnter, [], "named enter"), (.escape, [], "named escape"),
      (.function(1), [], "named f1"), (.function(4), [], "named f4"),
      (.function(5), [], "named f5"), (.function(12), [], "named f12"),
      (.function(3), .shift, "named shiftF3"),
    ] as [(TerminalKey, TerminalKey.Modifiers, String)])
  func keys(key: TerminalKey, modifiers: TerminalKey.Modifiers, name: String) throws {
    let program = try shownProbe()
    program.press(key, modifiers)
    try program.wait(forText: "1 \(name)")
    program.type("k")
    try program.wait(forText: "2 character k")
  }

  @Test(
    "What a Chinese input method commits arrives as characters",
    arguments: ["【", "。", "？", "ｊ", "教", "😀", "é"])
  func characters(text: String) throws {
    let program = try shownProbe()
    program.type(text)
    try program.wait(forText: "1 character \(text)")
  }

  @Test("Control and Alt are told apart from the character")
  func modifiers() throws {
    let program = try shownProbe()
    program.type("c", .control)
    try program.wait(forText: "1 control c")
    program.type("x", .alt)
    try program.wait(forText: "2 alt character x")
    program.send([0x08])
    try program.wait(forText: "3 named backspace")
  }

  @Test("A character whose bytes come apart is not lost")
  func dividedCharacter() throws {
    let program = try shownProbe()
    program.send([0xE3, 0x80])
    // Time for the program to read the first two bytes by themselves. That they were no key by
    // themselves is told by the number of the key that arrives.
    _ = program.isSilent(milliseconds: 100)
    program.send([0x90])
    try program.wait(forText: "1 character 【")
  }

  @Test("A sequence nobody knows is no string of keys")
  func unknownSequence() throws {
    let program = try shownProbe()
    program.send(Array("\u{1B}[99;7q".utf8))
    program.type("k")
    try program.wait(forText: "1 character k")
  }

  @Test("Pasted text arrives in one piece")
  func paste() throws {
    let program = try shownProbe()
    program.paste("教育局\rquit !")
    try program.wait(forText: "1 paste [教育局/quit !]")
  }

  @Test("A long paste arrives whole although it comes in many reads")
  func longPaste() throws {
    let program = try shownProbe()
    program.send(Array("\u{1B}[200~".utf8))
    for _ in 0..<40 { program.send(Array(String(repeating: "\r", count: 100).utf8)) }
    program.send(Array("终\u{1B}[201~".utf8))
    try program.wait(forText: "1 paste [终]")
  }

  @Test("Typed-ahead keys all arrive, in order")
  func typedAhead() throws {
    let program = try shownProbe()
    program.type("abdfg")
    try program.wait(forText: "5 character g")
    #expect(
      program.screen.rows[5...9] == [
        "1 character a", "2 character b", "3 character d", "4 character f", "5 character g",
      ])
  }

  @Test("The mouse is reported by place, and not at all once turned off")
  func mouse() throws {
    let program = try shownProbe()
    program.click(row: 7, column: 30)
    try program.wait(forText: "1 press 7,30")
    program.click(row: 3, column: 5, button: 4)
    try program.wait(forText: "2 wheelUp 3,5")
    program.click(row: 3, column: 5, button: 5)
    try program.wait(forText: "3 wheelDown 3,5")
    #expect(program.reportsMouse)
    program.type("m")
    try program.wait(for: "the mouse to be let go") { !$0.reportsMouse }
  }
}
