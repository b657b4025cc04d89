import ReportFixtures
import Testing

@Suite("nianbao doctor")
struct DoctorTests {
  @Test("A line a thing, in both languages", arguments: ["zh", "en"])
  func lines(_ language: String) {
    let folder = TemporaryFolder()
    let run = Run(
      ["doctor", "--lang", language],
      environment: ["LC_ALL=C.UTF-8", "HOME=\(folder.path)", "TERM=xterm", "PATH=/usr/bin:/bin"])
    #expect(run.code == 0, "\(run.output)")
    #expect(run.output.contains("UTF-8") && run.output.contains("xterm"))
    #expect(run.output.contains(folder.path + "/.config/nianbao/nianbaorc"))
    #expect(run.output.contains(folder.path + "/.local/state/nianbao"))
    #expect(run.errors.isEmpty)
  }

  @Test("Mistakes in nianbaorc are told with line and reason")
  func mistakes() {
    let folder = TemporaryFolder()
    folder.write("nianbao/nianbaorc", "set theme contrast\nset theme red\n\nbind tabel x why\n")
    let run = Run(
      ["doctor", "--lang", "zh"],
      environment: [
        "LC_ALL=C.UTF-8", "XDG_CONFIG_HOME=\(folder.path)", "HOME=\(folder.path)", "TERM=xterm",
      ])
    #expect(run.code == 1)
    #expect(run.output.contains("nianbaorc 第 2 行：theme 不能是 red"))
    #expect(run.output.contains("nianbaorc 第 4 行：没有叫 tabel 的地方"))
  }

  @Test("Without a home that is told")
  func homeless() {
    let run = Run(["doctor", "--lang", "zh"], environment: ["LC_ALL=C.UTF-8", "TERM=xterm"])
    #expect(run.code == 1)
    #expect(run.output.contains("没有 HOME"))
  }

  @Test("A home that cannot be written is told")
  func readOnly() {
    let run = Run(
      ["doctor", "--lang", "zh"], environment: ["LC_ALL=C.UTF-8", "TERM=xterm", "HOME=/dev/null"])
    #expect(run.code == 1)
    #expect(run.output.contains("✗ 位置与记号：/dev/null/.local/state/nianbao"))
  }
}
