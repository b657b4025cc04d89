import Browser
import Canvas
import Reports
import Testing

@Suite struct NoteTests {
  @Test("A note stands at its cell, in its file, and in the list")
  func cell() throws {
    var stage = Stage()
    let effects = try stage.press("<Enter>3a已函询\t该局<Enter>")
    guard case .note(let change)? = effects.last else {
      Issue.record("\(effects)")
      return
    }
    #expect(stage.status.contains("批注已记下"))
    try stage.press("<Right><Left>")
    #expect(stage.status.contains("批注 已函询"))
    var list = NoteList()
    list.apply(change)
    var second = Stage()
    second.app.take(NoteList(list.text))
    try second.press("A")
    #expect(second.screen.contains("已函询"))
    try second.press("1")
    #expect(second.line() == stage.line())
    #expect(second.status == stage.status)
    try second.press("a<C-u><Enter>")
    try second.press("A")
    #expect(second.status.contains("还没有批注"))
  }

  @Test("A reviewed report is told in the preview and left out by a filter")
  func reviewed() throws {
    var stage = Stage()
    try stage.press("M")
    #expect(stage.screen.contains("已核"))
    try stage.press(":filter 已核=0<Enter>2")
    #expect(stage.line().contains("19/20 份") || stage.line().contains("18/19"))
    try stage.press(":filter 已核=1<Enter>M")
    #expect(stage.screen.contains("没有符合筛选的年报"))
  }

  @Test("Notes of two sessions are both kept")
  func merged() throws {
    var first = Stage()
    var second = Stage()
    var list = NoteList()
    for case .note(let change) in try first.press("a甲<Enter>") { list.apply(change) }
    for case .note(let change) in try second.press("ja乙<Enter>") { list.apply(change) }
    #expect(list.text.contains("甲") && list.text.contains("乙"))
    #expect(NoteList(list.text) == list)
  }

  @Test(
    "What is no file of notes holds none",
    arguments: [
      "", "x", "nianbao-notes 1\nnote\ta\nnote\ta\tnocell\tb\nreviewed", "\u{0}\u{1B}[2J",
    ])
  func garbage(_ text: String) {
    #expect(NoteList(text) == NoteList())
  }
}
