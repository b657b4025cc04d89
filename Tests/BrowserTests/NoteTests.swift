import Browser
import Canvas
import Library
import ReportFixtures
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

  @Test("A report that has changed since it was reviewed says so, and is left to review")
  func changed() throws {
    var stage = Stage()
    try stage.press("M<Enter>")
    #expect(stage.line(1).contains("已核"))
    var results = TestCity.results
    let index = try #require(results.firstIndex { $0.path == "1/2023.txt" })
    guard case .report(let report) = results[index].state else { throw CancellationError() }
    stage.app.add([results[index]])
    #expect(!stage.line(1).contains("有变"))
    var fixture = FixtureReport()
    (fixture.path, fixture.agency, fixture.year) = (results[index].path, report.agency ?? "", 2023)
    fixture["requests.granted.naturalPerson"] = 1
    results[index] = FileResult(path: fixture.path, state: .report(fixture.report))
    stage.app.add([results[index]])
    #expect(stage.line(1).contains("已核后读数有变"))
    try stage.press("q")
    #expect(stage.line(3).contains("≠]"))
    try stage.press(":filter 已核=1<Enter>")
    #expect(stage.screen.contains("没有符合筛选的年报"))
    try stage.press("qM")
    #expect(stage.line(3).contains("✓]"))
  }

  @Test("The second half of a dash that an input method sends is not part of the note it opens")
  func dash() throws {
    var stage = Stage()
    try stage.press("<Enter>3——一—二<Enter>")
    #expect(stage.status.contains("批注已记下"))
    try stage.press("<Right><Left>")
    #expect(stage.status.contains("批注 一—二"))
  }

  @Test("A mark of an earlier version, which kept no numbers, stands")
  func former() {
    var stage = Stage()
    stage.app.take(NoteList("nianbao-notes 1\nreviewed\t1/2023.txt\n"))
    #expect(stage.line(3).contains("✓✓]"))
  }

  @Test("Notes show in the report: how many, the one at hand, and still where its cell stands")
  func shown() throws {
    var stage = Stage()
    try stage.press("<Enter>0a全文核过<Enter>j")
    #expect(stage.status.contains("批注 全文核过"))
    try stage.press("3a已函询<Enter><Right><Left>")
    #expect(stage.line(1).contains("批注 2"))
    #expect(stage.status.contains("2023.txt:"))
    #expect(stage.status.contains("批注 已函询"))
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
