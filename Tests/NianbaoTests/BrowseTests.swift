import Canvas
import ReportFixtures
import TestSupport
import Testing

@Suite("nianbao")
struct BrowseTests {
  private let city = samples + "/云溪市"

  @Test("Keys are pressed and the screen is printed, without a terminal")
  func dump() {
    let run = Run(
      "browse", city, "--keys", "<Enter>3", "--size", "100x30", "--dump", "--lang", "zh")
    #expect(run.code == 0)
    #expect(run.output.count { $0 == "\n" } == 30)
    #expect(run.lines.first?.contains("三、收到和处理") == true)
    #expect(run.output.contains("申请人情况"))
  }

  @Test("With --marks the layer of roles follows")
  func marks() {
    let run = Run(city, "--dump", "--marks", "--size", "80x24")
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 49)
    #expect(lines[24].hasPrefix("bbbb"))
  }

  @Test("Into a pipe goes the matrix as text")
  func pipe() {
    let run = Run(city, "--lang", "zh")
    #expect(run.code == 0)
    #expect(run.lines.first?.contains("2020  2021  2022  2023") == true)
    #expect(run.output.contains("云溪市公安局"))
  }

  @Test("With --plain lines are answered in sentences, and no byte is for a screen")
  func plain() {
    let run = Run(
      [city, "--plain", "--lang", "zh"], input: "go 公安局 2022\nnext\nquit\nnever said\n")
    #expect(run.code == 0)
    #expect(run.lines.first?.contains("云溪市：6 机关") == true)
    #expect(run.output.contains("办理总计·自然人：报告 110，推算 101"))
    #expect(!run.output.contains("never"))
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test("A folder that does not exist is told, with exit code 2")
  func missing() {
    let run = Run("/no/such", "--dump")
    #expect(run.code == 2)
    #expect(run.errors == "nianbao: /no/such: No such file or directory (check the path)\n")
  }

  @Test("A key that nobody knows is told", arguments: ["<Foo>", "a<C-"])
  func unknownKey(_ keys: String) {
    let run = Run(city, "--keys", keys, "--dump")
    #expect(run.code != 0)
    #expect(run.errors.contains("no key is called"))
  }

  @Test("On a terminal: matrix, report, table, finding, year, back, quit")
  func terminal() throws {
    let program = try PtyProgram(
      BuiltProgram.path("nianbao"), [city, "--lang", "zh"],
      environment: ["TERM": "xterm-256color", "LANG": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no"])
    try program.wait(forText: "已读完 22")
    #expect(program.screen.isAlternate)
    program.press(.enter)
    try program.wait(forText: "一、总体情况")
    // As an input method sends it.
    program.type("【")
    try program.wait(forText: "[2022]")
    program.type("n")
    try program.wait(forText: "推算 101")
    program.resize(Size(rows: 40, columns: 120))
    try program.wait(forText: "改这一格，")
    program.press(.escape)
    try program.wait(forText: "最该先看")
    program.type("q")
    #expect(try program.waitForExit() == .exited(0))
    #expect(!program.screen.isAlternate)
    #expect(program.settings == program.initialSettings)
  }

  @Test("The next start knows the folder, and a file that comes or goes shows at once")
  func liveFolder() throws {
    let copy = TemporaryFolder()
    let caches = TemporaryFolder()
    let names = ["云溪市/公安局-2022.txt", "云溪市/公安局-2023.txt"]
    for name in names { try copy.copy(from: city + "/../" + name, to: name) }
    func start() throws -> PtyProgram {
      try PtyProgram(
        BuiltProgram.path("nianbao"), [copy.path, "--lang", "zh"],
        environment: [
          "TERM": "xterm-256color", "LANG": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no",
          "XDG_CACHE_HOME": caches.path,
        ])
    }
    var program = try start()
    try program.wait(forText: "已读完 2")
    copy.remove(names[0])
    try program.wait(forText: "少了 1 个")
    try copy.copy(from: city + "/公安局-2021.md", to: "公安局-2021.md")
    try program.wait(forText: "2021  2023")
    program.type("q")
    #expect(try program.waitForExit() == .exited(0))
    program = try start()
    try program.wait(forText: "2021  2023")
    try program.wait(forText: "已读完 2")
    // The text of a report that the index knew before the scan met it.
    try program.wait(forText: "推进警务公开")
    program.type("q")
    #expect(try program.waitForExit() == .exited(0))
  }
}
