import Browser
import Canvas
import Library
import Reports
import Testing

@Suite struct ReadingTests {
  /// A browser to which a few of the files have come.
  private func begun(_ language: Wording.Language = .chinese) -> App {
    var app = App(folder: "云溪市", language: language, size: Size(rows: 24, columns: 80))
    app.expect(TestCity.results.map(\.path))
    app.finishScan()
    app.add(Array(TestCity.results.prefix(3)))
    return app
  }

  private func status(_ app: App) -> String {
    app.render().asText().split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[
      22]
  }

  @Test("How long reading will take is said beside the counts")
  func timeLeft() {
    var app = begun()
    app.tellTimeLeft(15)
    #expect(status(app).hasSuffix("正在读 3/22 约剩 15 秒"))
    app.tellTimeLeft(120)
    #expect(status(app).hasSuffix("正在读 3/22 约剩 2 分"))
    app.tellTimeLeft(nil)
    #expect(status(app).hasSuffix("正在读 3/22"))
    var english = begun(.english)
    english.tellTimeLeft(15)
    #expect(status(english).hasSuffix("reading 3/22, about 15 s left"))
  }

  @Test("Reading can be stopped and goes on, and says so", arguments: ["R", "<F5>", "<C-c>"])
  func stopping(_ key: String) throws {
    var app = begun()
    let stop = try #require(try KeyNotation.parse(key).first)
    #expect(app.handle(.key(stop)).contains(.readFiles(false)))
    #expect(status(app).contains("R 接着读"))
    #expect(app.progress?.isStopped == true)
    _ = app.handle(.key(.named(.down)))
    #expect(status(app).hasSuffix("已停 3/22 R续读"))
    // What was at work when it was stopped still comes.
    app.add([TestCity.results[3]])
    #expect(status(app).hasSuffix("已停 4/22 R续读"))
    #expect(app.handle(.key(.character("R"))).contains(.readFiles(true)))
    _ = app.handle(.key(.named(.up)))
    #expect(status(app).hasSuffix("正在读 4/22"))
    app.add(TestCity.results)
    #expect(app.progress == nil)
    #expect(app.handle(.key(.character("R"))).allSatisfy { $0 != .readFiles(false) })
    #expect(status(app).contains("文件都已读完"))
  }

  @Test("A second Ctrl-c does not go on with what the first has stopped")
  func twice() {
    var app = begun()
    _ = app.handle(.key(.control("c")))
    #expect(app.handle(.key(.control("c"))).allSatisfy { $0 != .readFiles(true) })
    #expect(status(app).contains("按 q 退出"))
  }

  @Test("Where nothing has come when reading is stopped, the screen says how to go on")
  func nothing() {
    var app = App(folder: "云溪市", language: .chinese, size: Size(rows: 24, columns: 80))
    app.expect(["1.txt"])
    app.finishScan()
    #expect(app.render().asText().contains("正在读年报"))
    _ = app.handle(.key(.character("R")))
    #expect(app.render().asText().contains("读文件已停下；按 R 接着读"))
  }

  @Test("The time left follows the pace, in steps, and is not told when it is short or unknown")
  func pace() {
    var pace = ReadingPace()
    let start = ContinuousClock.now
    func left(_ read: Int, of all: Int, after seconds: Int, isStopped: Bool = false) -> Int? {
      pace.secondsLeft(
        ReadingProgress(read: read, all: all, isStopped: isStopped), at: start + .seconds(seconds))
    }
    #expect(left(0, of: 1000, after: 0) == nil)
    #expect(left(5, of: 1000, after: 2) == nil)
    #expect(left(100, of: 1000, after: 4) == 40)
    #expect(left(101, of: 1000, after: 4) == 40)
    #expect(left(900, of: 1000, after: 40) == 5)
    #expect(left(960, of: 1000, after: 41) == nil)
    #expect(left(2000, of: 10_000, after: 80) == 360)
    #expect(left(2000, of: 10_000, after: 90, isStopped: true) == nil)
    // After a rest it is measured afresh.
    #expect(left(2000, of: 3000, after: 600) == nil)
    #expect(left(2100, of: 3000, after: 601) == 9)
    #expect(pace.secondsLeft(nil, at: start) == nil)
    // While files are only met, nothing is read that would tell.
    let meeting = ReadingProgress(read: 24, all: 24, met: 50_000)
    #expect(pace.secondsLeft(meeting, at: start) == nil)
    #expect(left(24, of: 100, after: 700) == nil)
    #expect(left(44, of: 100, after: 702) == 6)
  }

  @Test("Agencies are compared once all names are known and all files read, whichever comes last")
  func comparing() {
    var app = App(
      folder: "云溪市", language: .chinese, size: Size(rows: 24, columns: 80))
    app.add(TestCity.results)
    var effects = app.handle(.wake)
    #expect(!effects.contains(.compareAgencies))
    app.finishScan()
    effects = app.handle(.wake)
    #expect(effects.contains(.compareAgencies))
    app.finishScan()
    effects = app.handle(.wake)
    #expect(!effects.contains(.compareAgencies))
    var other = begun()
    effects = other.handle(.wake)
    #expect(!effects.contains(.compareAgencies))
    other.add(TestCity.results)
    effects = other.handle(.wake)
    #expect(effects.contains(.compareAgencies))
  }

  @Test("Files that go and files that come at once are compared once, after the last has come")
  func changing() {
    var app = begun()
    app.add(TestCity.results)
    _ = app.handle(.wake)
    app.beginScan(of: TestCity.results.count)
    app.remove(["1/2020.txt"])
    var effects = app.handle(.wake)
    app.expect(["1/2020.new.txt"])
    app.finishScan()
    effects += app.handle(.wake)
    #expect(!effects.contains(.compareAgencies))
    app.add([TestCity.results[0].named("1/2020.new.txt")])
    effects = app.handle(.wake)
    #expect(effects.count { $0 == .compareAgencies } == 1)
  }

  @Test("What has come is not shown before lists and sums are brought up to it, once for all")
  func taking() {
    var app = begun()
    app.take(TestCity.results.map(PackedResult.init))
    let (first, second) = (app.finishTaking(), app.finishTaking())
    #expect(first && !second)
  }
}
