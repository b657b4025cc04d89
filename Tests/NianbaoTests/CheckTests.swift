import ReportFixtures
import Testing

@Suite("nianbao check")
struct CheckTests {
  private let city = samples + "/云溪市"

  @Test("A finding is a line that names place, severity and rule, and the exit code is 1")
  func findings() {
    let run = Run("check", city)
    #expect(run.code == 1)
    let line =
      "\(city)/市场监督管理局-2021.txt:58: error [case-sum] "
      + "review: upheld 3 + corrected 1 + other result 1 = 5, total 6, off by 1"
    #expect(run.lines.contains { $0 == line })
    #expect(run.lines.count { $0.contains(": error [") } == 10)
    #expect(
      run.errors
        == "nianbao: reports: 22; errors: 10, warnings: 4, notes: 4, unknown: 5; other files: 0\n")
  }

  @Test("What cannot be told is printed on request only")
  func unknown() {
    let file = city + "/教育局-2023.txt"
    #expect(!Run("check", file).output.contains(": unknown ["))
    for flag in ["--all", "--verbose"] {
      #expect(Run("check", file, flag).lines.count { $0.contains(": unknown [") } == 5)
    }
  }

  @Test(
    "It speaks the language of the locale, or the one asked for",
    arguments: [
      (["LANG=zh_CN.UTF-8"], [], true), (["LANG=en_US.UTF-8"], [], false), ([], [], false),
      (["LANG=zh_CN", "LC_ALL=C"], [], false), (["LC_ALL=C"], ["--lang", "zh"], true),
    ])
  func language(environment: [String], arguments: [String], isChinese: Bool) {
    let run = Run(["check", city + "/市场监督管理局-2021.txt"] + arguments, environment: environment)
    #expect(run.output.contains("，相差 1") == isChinese)
    #expect(run.errors.contains("份年报") == isChinese)
  }

  @Test("Without errors and warnings the exit code is 0, notes or not")
  func clean() {
    let run = Run("check", samples + "/五市人社局")
    #expect(run.code == 0)
    #expect(run.lines.count == 1)
    #expect(run.output.contains(": note [section-ordinal]"))
  }

  @Test("No such folder is told with its name, and the exit code is 2")
  func missing() {
    let run = Run("check", "/no/such", city + "/公安局-2022.txt")
    #expect(run.code == 2)
    #expect(run.errors.hasPrefix("nianbao: /no/such: No such file or directory (check the path)\n"))
    #expect(run.lines.count == 3)
  }

  @Test("An empty folder is clean, and files that are no reports are told")
  func others() {
    let folder = TemporaryFolder()
    #expect(Run("check", folder.path).code == 0)
    folder.write("empty.txt", "")
    folder.write("a \u{1B}[31m\nb.txt", "no report")
    let run = Run("check", folder.path)
    #expect(run.code == 0)
    #expect(run.errors.contains("nianbao: \(folder.path)/empty.txt: empty file\n"))
    #expect(run.errors.contains("nianbao: \(folder.path)/a [31m b.txt: not an annual report"))
  }
}
