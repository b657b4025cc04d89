import Browser
import Canvas
import Reports
import Testing

@Suite struct StateTests {
  /// A stage on which an earlier one's state was restored, as its file keeps it.
  private func next(after stage: Stage) -> Stage {
    var app = App(folder: "云溪市", language: .chinese, size: stage.app.size)
    app.restore(FolderState(stage.app.state.text))
    app.add(TestCity.results)
    app.finishScan()
    var next = Stage()
    next.app = app
    next.handle(.wake)
    return next
  }

  @Test("The cursor is where it was, and '' leads to the place itself")
  func lastPlace() throws {
    var stage = Stage()
    try stage.press("jj<Enter>[[[3jjj<Right>")
    let title = stage.line()
    let status = stage.status
    var second = next(after: stage)
    #expect(second.status.contains("上次看到") && second.status.contains("云溪市财政局"))
    #expect(second.screen.contains(">云溪市财政局"))
    try second.press("''")
    #expect(second.line() == title)
    #expect(second.status == status)
    try second.press("q")
    #expect(second.line().contains("年报浏览"))
  }

  @Test("Marks lead to their places in the next session, of every kind")
  func marks() throws {
    var stage = Stage()
    try stage.press("<Enter>3ma=mb<Esc>tmc<Esc>1md")
    let second = next(after: stage)
    for letter in ["a", "b", "c", "d"] {
      var first = stage
      var again = second
      try first.press("'\(letter)")
      try again.press("'\(letter)")
      #expect(first.line() == again.line(), "\(letter)")
    }
    var recent = second
    try recent.press(",")
    #expect(recent.screen.contains("' a"))
  }

  @Test("A key pressed before the report was read leaves the cursor where the user is")
  func late() throws {
    var stage = Stage()
    try stage.press("jj")
    var app = App(folder: "云溪市", language: .chinese, size: stage.app.size)
    app.restore(FolderState(stage.app.state.text))
    _ = app.handle(.key(.named(.down)))
    app.add(TestCity.results)
    #expect(!app.render().asText().contains(">云溪市财政局"))
  }

  @Test("A mark asks for its file to be written")
  func effects() throws {
    var stage = Stage()
    #expect(try stage.press("ma") == [.keepState])
  }

  @Test(
    "What is no state is taken for an empty one",
    arguments: [
      "", "nonsense", "nianbao-state 9\nplace\treport", "nianbao-state 1\nplace\n\tx\nmark\t\n",
      "nianbao-state 1\nplace\treport\t../../etc/passwd\tyear=99999999999999999999\tcell=x",
      "nianbao-state 1\nmark \u{301}\treport\tx\nmark ab\tlibrary\tx",
      "nianbao-state 1\nplace\ttrend\t1/2020.txt\tcell=requests.total.total",
    ])
  func garbage(_ text: String) throws {
    var stage = Stage()
    stage.app.restore(FolderState(text))
    try stage.press("''")
    expectSound(stage.app.render(), stage.app.size, text)
    #expect(FolderState(FolderState(text).text) == FolderState(text))
  }

  @Test("The first steps go with any key and do nothing else")
  func tour() throws {
    var stage = Stage()
    let before = stage.screen
    stage.app.showTour()
    #expect(stage.screen.contains("第一次用"))
    #expect(try stage.press("q").isEmpty)
    #expect(stage.screen == before)
  }
}
