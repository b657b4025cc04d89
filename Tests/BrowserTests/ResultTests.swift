import Browser
import Canvas
import Library
import ReportFixtures
import Reports
import Testing

@Suite struct ResultTests {
  @Test("The first frame waits for nothing and says how far reading is")
  func firstFrame() {
    var app = App(folder: "云溪市", language: .chinese, size: Size(rows: 24, columns: 80))
    #expect(app.render().asText().contains("正在读"))
    app.expect(TestCity.results.map(\.path))
    app.finishScan()
    #expect(app.render().asText().contains("正在读 0/\(TestCity.results.count)"))
    app.add(Array(TestCity.results.prefix(3)))
    #expect(app.render().asText().contains("正在读 3/\(TestCity.results.count)"))
    #expect(app.isReading)
  }

  @Test("While a scan is on its way, the screen says how many files it has met")
  func met() {
    var app = App(folder: "云溪市", language: .chinese, size: Size(rows: 24, columns: 80))
    app.add(Array(TestCity.results.prefix(3)))
    app.tellMet(523_264)
    #expect(app.render().asText().contains("正在找文件 523264"))
    app.beginScan(of: 1_000_000)
    #expect(app.render().asText().contains("正在读 3/1000000"))
    app.finishScan()
    #expect(app.render().asText().contains("已读完 3"))
  }

  @Test("Results that arrive do not move the cursor or what is open", arguments: 0..<6)
  func cursor(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let order = TestCity.results.shuffled(using: &generator)
    var app = App(folder: "云溪市", language: .chinese, size: Size(rows: 24, columns: 80))
    app.add(Array(order.prefix(6)))
    _ = app.handle(.key(.named(.down)))
    let row = Self.cursorLine(app)
    for result in order.dropFirst(6) {
      app.add([result])
      #expect(Self.cursorLine(app).text == row.text)
    }
    _ = app.handle(.key(.named(.enter)))
    let title = app.render().asText().prefix { $0 != "\n" }
    app.add(order)
    #expect(app.render().asText().prefix { $0 != "\n" } == title)
  }

  @Test("However results come, the screen is the same in the end")
  func order() {
    var generator = SeededGenerator(seed: 5)
    let expected = Stage().screen
    for _ in 0..<5 {
      let results = TestCity.results.shuffled(using: &generator).map { [$0] }
      #expect(Stage(coming: results).screen == expected)
    }
  }

  @Test("An empty folder says so")
  func emptyFolder() {
    var app = App(folder: "空", language: .chinese, size: Size(rows: 24, columns: 80))
    app.finishScan()
    #expect(app.render().asText().contains("没有文件"))
    for key in ["<Enter>", "n", "!", "]", "}", "G", "/x<Enter>", "?", "o"] {
      for key in (try? KeyNotation.parse(key)) ?? [] { _ = app.handle(.key(key)) }
      expectSound(app.render(), app.size, key)
    }
  }

  @Test("Without a terminal the matrix is text, with all rows")
  func plainText() {
    var library = Library()
    for result in TestCity.results { library.add(result) }
    let text = MatrixText(library, language: .chinese).text
    #expect(text.contains("云溪市人力资源和社会保障局"))
    #expect(text.contains("? 附件/通知.txt  不是政府信息公开工作年度报告"))
    #expect(!text.contains("\u{1B}"))
  }

  /// The row with the cursor: its name, and the line it is on.
  private static func cursorLine(_ app: App) -> (row: Int, text: Substring) {
    let lines = app.render().asText().split(separator: "\n", omittingEmptySubsequences: false)
    let row = lines.firstIndex { $0.hasPrefix(">") } ?? -1
    return (row, row < 0 ? "" : lines[row].prefix { $0 != " " })
  }

  /// A library that was read before.
  private func library() -> Library {
    var library = Library()
    for result in TestCity.results { library.add(result) }
    library.compareAgencies()
    return library
  }

  @Test("A library known from before shows its verdicts at once, and then gives the same screen")
  func adopting() throws {
    var app = App(folder: "云溪市", language: .chinese, size: Size(rows: 24, columns: 80))
    app.adopt(library())
    let first = app.render().asText()
    #expect(first.contains("云溪市公安局") && first.contains("✓     ✓"))
    while app.isCatchingUp { app.catchUp() }
    app.finishScan()
    _ = app.handle(.wake)
    let body = try #require(TestCity.results.first { $0.path == "1/2023.txt" })
    app.receive(body.state, of: body.path)
    #expect(app.render().asText() == Stage().screen)
  }

  @Test("That a file has other reports behind the one shown is said when it is opened")
  func others() throws {
    var stage = Stage()
    try stage.press("<Enter>")
    #expect(!stage.screen.contains("不止一份"))
    let first = try #require(TestCity.results.first { $0.path == "1/2023.txt" })
    guard case .report(var report) = first.state else {
      Issue.record("no report")
      return
    }
    let warning = Wording("文件中不止一份年度报告", "more than one report")
    report.diagnostics = [
      Diagnostic(.warning, line: 3, Wording("此行", "row")), Diagnostic(.warning, warning),
    ]
    stage.app.receive(.report(report), of: first.path)
    #expect(stage.screen.contains("不止一份"))
    try stage.press("j")
    #expect(!stage.screen.contains("不止一份"))
    // Behind what else is said, and again where history leads back.
    try stage.press("{")
    let said = "已是第一个机关"
    #expect(stage.screen.contains(said))
    stage.app.receive(.report(report), of: first.path)
    stage.app.receive(.report(report), of: first.path)
    #expect(stage.screen.contains("\(said)；\(warning.zh)"))
    #expect(stage.screen.ranges(of: warning.zh).count == 1)
    try stage.press("[")
    #expect(!stage.screen.contains("不止一份"))
    try stage.press("<lt>")
    #expect(stage.screen.contains("不止一份"))
  }

  @Test("A library that turns out damaged is given up, and where one was is found again")
  func givingUp() throws {
    for keys in [
      "", "<Enter>", "3", "5", "5<Enter>", "<Enter>t", "/公", "f年>2021 ", " mx", "<Enter>u",
    ] {
      var stage = Stage()
      try stage.press(keys)
      stage.app.adopt(Library())
      expectSound(stage.app.render(), stage.app.size, "given up after " + keys)
      stage.app.add(TestCity.results)
      stage.handle(.wake)
      expectSound(stage.app.render(), stage.app.size, "read again after " + keys)
      #expect(stage.screen.contains("云溪市公安局"))
    }
  }

  @Test("What comparing the agencies finds is taken over piece by piece, and wholly in the end")
  func comparing() throws {
    var app = App(folder: "云溪市", language: .chinese, size: Size(rows: 24, columns: 80))
    app.add(
      (0..<450).map { number in
        var report = FixtureReport(path: "\(number).txt", agency: "甲\(number)局", year: 2022)
        // One text for all, which is what is found when agencies are compared.
        report.say((1...40).map { "第\($0)项工作按时办结，并在门户网站公布结果。" }, in: .overview)
        return FileResult(path: "\(number).txt", state: .report(report.report))
      })
    app.finishScan()
    let found = app.library.comparedAgencies()
    #expect(found.count > 400)
    app.take(found)
    #expect(app.isCatchingUp)
    while app.isCatchingUp { app.catchUp() }
    #expect(app.library.changes(by: found).isEmpty)
  }

  @Test("A file that is gone leaves the matrix, and who was looking at it looks at the matrix")
  func removing() throws {
    var stage = Stage()
    try stage.press("<Enter>")
    stage.app.remove(["1/2022.txt"])
    #expect(stage.line().contains("2023"))
    stage.app.remove(["1/2023.txt"])
    stage.handle(.wake)
    #expect(stage.line().contains("17 份+1 重复"))
    #expect(stage.screen.contains("云溪市公安局"))
    try stage.press("<lt>")
    expectSound(stage.app.render(), stage.app.size, "back to what is gone")
  }
}
