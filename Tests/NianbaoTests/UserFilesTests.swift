import Canvas
import ReportFixtures
import TestSupport
import Testing

@testable import nianbao

@Suite("The user's own files")
struct UserFilesTests {
  private let city = samples + "/云溪市"
  private let home = TemporaryFolder()

  private func start(home: String?) throws -> PtyProgram {
    var environment = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no",
    ]
    environment["HOME"] = home
    let program = try PtyProgram(
      BuiltProgram.path("nianbao"), [city, "--lang", "zh"], environment: environment)
    try program.wait(forText: "已读完 22")
    return program
  }

  @Test("First steps once, then marks, notes and the last place from session to session")
  func sessions() throws {
    let first = try start(home: home.path)
    try first.wait(forText: "第一次用")
    first.type(" ")
    first.press(.enter)
    try first.wait(forText: "目录")
    first.type("3")
    try first.wait(forText: "申请人情况")
    first.type("maa已函询")
    first.press(.enter)
    try first.wait(forText: "批注已记下")
    first.type("Q")
    #expect(try first.waitForExit() == .exited(0))
    let second = try start(home: home.path)
    try second.wait(forText: "上次看到")
    second.type("'a")
    try second.wait(forText: "批注 已函询")
    second.type("Q")
    #expect(try second.waitForExit() == .exited(0))
  }

  @Test(
    "Without a home, or with one that cannot be written, all works and a mark is told to be lost",
    arguments: [nil, "/dev/null", "/proc/none"])
  func noHome(_ home: String?) throws {
    let program = try start(home: home)
    program.type("ma")
    try program.wait(forText: "没有存上")
    program.type("q")
    #expect(try program.waitForExit() == .exited(0))
  }

  @Test("A mistake in nianbaorc is told on the first screen; the other lines count")
  func mistake() throws {
    home.write(".config/nianbao/nianbaorc", "set theme contrast\nset view list\nset x\n")
    home.write(".local/state/nianbao/tour-shown", "")
    let program = try start(home: home.path)
    try program.wait(forText: "nianbaorc 第 3 行")
    try program.wait(forText: "[2列表]")
    program.type("q")
    #expect(try program.waitForExit() == .exited(0))
  }

  @Test("Folders are those of the XDG specification; relative ones are passed over")
  func folders() {
    func folders(_ variables: [String: String]) -> UserFolders { UserFolders { variables[$0] } }
    let plain = folders(["HOME": "/home/li"])
    #expect(plain.settingsFile == "/home/li/.config/nianbao/nianbaorc")
    #expect(plain.state == "/home/li/.local/state/nianbao")
    #expect(plain.data == "/home/li/.local/share/nianbao")
    let own = folders(["HOME": "/home/li", "XDG_CONFIG_HOME": "/etc/li", "XDG_STATE_HOME": "state"])
    #expect(own.settings == "/etc/li/nianbao")
    #expect(own.state == "/home/li/.local/state/nianbao")
    #expect(folders([:]).settings == nil && folders(["HOME": "li"]).settings == nil)
  }

  @Test("Two folders of one name keep their places apart")
  func names() {
    let folders = UserFolders { $0 == "HOME" ? "/h" : nil }
    #expect(folders.stateFile(of: "/a/云溪市") != folders.stateFile(of: "/b/云溪市"))
    #expect(folders.stateFile(of: city) == folders.stateFile(of: city + "/../云溪市/"))
  }
}
