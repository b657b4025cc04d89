import Canvas
import Glibc
import ReportFixtures
import TestSupport
import Testing

/// The browser on a terminal of its own: whatever happens in whatever view, the terminal is sound.
@Suite("nianbao on a terminal", .serialized)
struct OnTerminalTests {
  /// Views and prompts: the keys that lead there, and what is then to be seen.
  static let places: [(keys: String, text: String)] = [
    ("", "[1矩阵]"), ("2", "[2列表]"), ("\r", "一、总体情况"), ("\r[n", "推算 101"),
    ("\r[nw", "规则 每列"), ("\r[no\t", ">原文"), ("!", "分组 [原因]"), ("!W", "的理由"),
    ("!f", "筛选问题"), ("\r[n=", "2022 对"), ("\r[nt", "走势与排名 ›"), ("\r[np", "走势与排名 ›"),
    ("?", "这里能用的键"), (":", "全部命令"), ("/", "查找"), ("f", "筛选"), ("s", "再选同一项"),
    ("\r[q,", "最近看过"),
  ]

  private let city = samples + "/云溪市"

  private func start(
    _ keys: String = "", showing text: String = "已读完 22", size: Size = Size(rows: 24, columns: 80)
  ) throws -> PtyProgram {
    let program = try PtyProgram(
      BuiltProgram.path("nianbao"), [city, "--lang", "zh"],
      environment: ["TERM": "xterm-256color", "LANG": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no"],
      size: size)
    try program.wait(forText: "已读完 22")
    program.type(keys)
    try program.wait(forText: text)
    return program
  }

  private func expectRestored(_ program: PtyProgram) {
    #expect(!program.screen.isAlternate)
    #expect(program.screen.isCursorVisible)
    #expect(!program.reportsMouse)
    #expect(!program.bracketsPastes)
    #expect(program.settings == program.initialSettings)
  }

  @Test("In every view and prompt the size changes, and the screen follows", arguments: places)
  func resize(_ keys: String, _ text: String) throws {
    let program = try start(keys, showing: text)
    for (rows, columns) in [(50, 200), (10, 40), (16, 60), (34, 110)] {
      program.resize(Size(rows: rows, columns: columns))
      // The last line, of hints or of a prompt, stands in the last row of the new size only.
      try program.wait(for: "the last line") { program in
        !(program.screen.rows.last ?? "").isEmpty && !(program.screen.rows.first ?? "").isEmpty
      }
    }
    program.resize(Size(rows: 8, columns: 32))
    try program.wait(forText: "窗口太小")
    program.resize(Size(rows: 24, columns: 80))
    try program.wait(forText: text)
    program.closeTerminal()
    #expect(try program.waitForExit() == .exited(0))
  }

  @Test("In views and prompts it can be asked to end", arguments: places)
  func terminate(_ keys: String, _ text: String) throws {
    let program = try start(keys, showing: text)
    kill(program.process, SIGTERM)
    #expect(try program.waitForExit() == .exited(0))
    expectRestored(program)
  }

  @Test(
    "A trap in a view or a prompt leaves a sound terminal",
    arguments: ["", "\r[nw", "\r[nt", "/云", "!W"])
  func trap(_ keys: String) throws {
    let program = try start(keys, showing: "")
    kill(program.process, SIGTRAP)
    #expect(try program.waitForExit() == .signalled(Int(SIGTRAP)))
    expectRestored(program)
  }

  @Test("When its terminal is closed it ends at once, whatever it shows", arguments: places)
  func close(_ keys: String, _ text: String) throws {
    let program = try start(keys, showing: text)
    program.closeTerminal()
    #expect(try program.waitForExit(seconds: 10) == .exited(0))
  }

  @Test("Stopped in a view or a prompt and continued, it shows what it showed", arguments: places)
  func suspend(_ keys: String, _ text: String) throws {
    let program = try start(keys, showing: text)
    let before = program.screen.rows
    kill(program.process, SIGSTOP)
    kill(program.process, SIGCONT)
    // All of it is painted again, over whatever the shell has left there.
    program.resize(Size(rows: 24, columns: 80))
    try program.wait(for: "the screen as it was") { $0.screen.rows == before }
    #expect(program.settings.isRaw)
  }

  @Test("The mouse selects, opens and turns the wheel, until it is switched off")
  func mouse() throws {
    let program = try start()
    #expect(program.reportsMouse)
    let row = try #require(program.screen.rows.firstIndex { $0.contains("云溪市教育局") })
    program.click(row: row, column: 4)
    try program.wait(for: "the cursor") { $0.screen.rows[row].hasPrefix(">") }
    program.click(row: row, column: 4)
    try program.wait(forText: "云溪市教育局 › 2023")
    program.type("%")
    try program.wait(for: "the mouse to be let go") { !$0.reportsMouse }
    program.type("%")
    try program.wait(for: "the mouse to be taken") { $0.reportsMouse }
  }

  @Test("Asked how wide “ is, a terminal may answer late: the screen follows, and no key is typed")
  func ambiguousWidth() throws {
    let program = try start()
    #expect(program.hasWritten("“\u{1B}[6n"))
    #expect(program.screen.text.contains("↑↓机关"))
    program.type("\u{1B}[2;3R")
    try program.wait(forText: "^v机关")
    #expect(program.screen.text.contains("[1矩阵]"))
    #expect(!program.screen.text.contains("“"))
  }

  @Test("A folder whose first file takes long is not called empty meanwhile")
  func slowFile() throws {
    let folder = TemporaryFolder()
    folder.write("reports/a.pdf", "%PDF-1.4")
    folder.write("pdftotext", "#!/bin/sh\nsleep 2\n")
    _ = Run(shell: "chmod +x pdftotext", in: folder.path)
    let program = try PtyProgram(
      BuiltProgram.path("nianbao"), [folder.path + "/reports", "--lang", "zh"],
      environment: [
        "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": folder.path + ":/usr/bin:/bin",
      ])
    try program.wait(forText: "正在读 0/1")
    try program.wait(forText: "已读完 1")
    #expect(!program.hasWritten("没有文件"))
  }

  @Test("What is pasted goes into a prompt, and is no command anywhere else")
  func paste() throws {
    let program = try start()
    program.paste("q\u{1B}[2J!\n")
    program.type("/")
    try program.wait(forText: "查找")
    program.paste("教育\u{1B}[2J局")
    try program.wait(forText: "教育[2J局")
    #expect(program.screen.isAlternate)
  }

  @Test("What is waived is in its file, however soon after that the program is left")
  func waived() throws {
    let folder = TemporaryFolder()
    _ = Run(shell: "cp '\(samples)/云溪市/市场监督管理局-2021.txt' .", in: folder.path)
    let program = try PtyProgram(
      BuiltProgram.path("nianbao"), [folder.path, "--lang", "zh"],
      environment: ["TERM": "xterm-256color", "LANG": "C.UTF-8"])
    try program.wait(forText: "已读完 1")
    program.type("!W已函询\rQ")
    #expect(try program.waitForExit() == .exited(0))
    #expect(Run.text(folder.path + "/nianbao-waivers.txt").contains("已函询"))
  }

  @Test("A folder of a thousand folders is left like any other, and no process stays behind")
  func manyFolders() throws {
    let folder = TemporaryFolder()
    _ = Run(
      shell: "mkdir $(seq 1100) && cp '\(samples)/云溪市/市场监督管理局-2021.txt' 1100/", in: folder.path)
    let program = try PtyProgram(
      BuiltProgram.path("nianbao"), [folder.path, "--lang", "zh"],
      environment: ["TERM": "xterm-256color", "LANG": "C.UTF-8"])
    try program.wait(forText: "已读完 1")
    // A change is only met where all folders are watched.
    folder.write("1100/b.txt", "")
    try program.wait(forText: "已读完 2")
    program.type("q")
    #expect(try program.waitForExit() == .exited(0))
    expectRestored(program)
    // The pattern in a file, or the command line that looks for it would match as well.
    folder.write("pattern", folder.path + "\n")
    let left = Run(
      shell: """
        for i in $(seq 50); do
          grep -lsF -f pattern /proc/[0-9]*/cmdline > left
          [ -s left ] || exit 0
          sleep 0.1
        done
        cat left
        """, in: folder.path)
    #expect(left.output == "")
  }
}
