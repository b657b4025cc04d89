import ReportFixtures
import Testing

@Suite("nianbao waive")
struct WaiveTests {
  private let folder = TemporaryFolder()
  private var path: String { folder.path }
  private var file: String { path + "/nianbao-waivers.txt" }
  private static let cases = "3\t1\t1\t0\t6\t"

  /// A report whose one group of cases does not add up.
  init() { copy("市场监督管理局-2021.txt") }

  private func copy(_ name: String, as new: String? = nil, cases: String = Self.cases) {
    let text = Run.text(samples + "/云溪市/" + name)
    folder.write(new ?? name, text.replacing(Self.cases, with: cases))
  }

  private func check(_ arguments: String...) -> Run {
    Run("check", path, "--rule", "case-sum", "--rule", "cell-*", arguments: arguments)
  }

  /// The fingerprint of the first finding of a rule.
  private func fingerprint(_ rule: String = "case-sum") throws -> String {
    let line = try #require(
      check("--fingerprint").lines.first { $0.contains(" [\(rule)]") && $0.hasSuffix("}") })
    return String(line.suffix(18).dropLast())
  }

  private func waive(_ arguments: String..., reason: String = "原件如此，已函询") -> Run {
    Run("waive", path, arguments: arguments + ["--reason", reason])
  }

  @Test("A waived finding is still to be seen and does not count, however often check runs")
  func waived() throws {
    #expect(check().code == 1)
    let run = waive(try fingerprint(), "--who", "王某")
    #expect(run.code == 0)
    #expect(run.output.hasPrefix("\(file): case-sum | 云溪市市场监督管理局 2021 | "))
    let before = Run.text(file)
    for _ in 1...3 {
      let check = check()
      #expect(check.code == 0)
      #expect(check.lines.contains { $0.contains(": waived [case-sum]") })
      #expect(check.output.contains("(waived: 原件如此，已函询)"))
      #expect(check.errors.contains("causes: 0 (errors 0, warnings 0, notes 0)"))
      #expect(check.errors.contains("waived: 1; other files: 0"))
    }
    #expect(Run.text(file) == before)
  }

  @Test("The same waiver is not written twice")
  func again() throws {
    let finding = try fingerprint()
    #expect(waive(finding).code == 0)
    let once = Run.text(file)
    let run = waive(finding, reason: "再写一次")
    #expect(run.code == 0)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("has this waiver already"))
    #expect(Run.text(file) == once)
    #expect(waive(finding, "--until", "2090-01-31").output.contains("2090-01-31"))
  }

  @Test("A value that changed makes the waiver stale, and the finding counts again")
  func stale() throws {
    #expect(waive(try fingerprint()).code == 0)
    copy("市场监督管理局-2021.txt", cases: "3\t1\t1\t0\t7\t")
    let changed = check()
    #expect(changed.code == 1)
    #expect(changed.errors.contains("\(file):4: stale waiver: values changed"))
    copy("市场监督管理局-2021.txt", cases: "3\t1\t1\t0\t5\t")
    let corrected = check()
    #expect(corrected.code == 0)
    #expect(corrected.errors.contains("\(file):4: unused waiver: there is no such finding"))
    copy("市场监督管理局-2021.txt")
    #expect(check().code == 0)
  }

  @Test("One that is over by its date is told, and its finding counts")
  func expired() throws {
    #expect(waive(try fingerprint(), "--until", "2020-12-31").code == 0)
    #expect(check().code == 1)
    #expect(check().errors.contains("expired waiver"))
    #expect(waive(try fingerprint(), "--until", "9999-12-31").code == 0)
    #expect(check().code == 0)
  }

  @Test("Comments, order and lines that are none survive; these are told with their number")
  func malformed() throws {
    let text = "# 我的说明\n\ncase-sum | 没有理由\n"
    folder.write("nianbao-waivers.txt", text)
    #expect(waive(try fingerprint()).code == 0)
    #expect(Run.text(file).hasPrefix(text))
    #expect(Run.text(file).split(separator: "\n").count == 3)
    let check = check()
    #expect(check.code == 0)
    #expect(check.errors.contains("\(file):3: no waiver, ignored: 5 to 7 fields expected"))
  }

  @Test("All findings of a rule in a report are waived at once, until there is one more")
  func family() throws {
    copy("教育局-2023.txt")
    #expect(waive("cell-*", "--agency", "教育").code == 0)
    #expect(check("--rule", "cell-*").lines.count { $0.contains(": waived [cell-blank]") } == 2)
    let line = try #require(Run.text(file).split(separator: "\n").last)
    #expect(line.hasPrefix("cell-* | 云溪市教育局 2023 | all:"))
  }

  @Test("What several reports have is waived in the one that is named")
  func several() throws {
    let text = Run.text(samples + "/云溪市/市场监督管理局-2021.txt")
    folder.write("2022.txt", text.replacing("2021", with: "2022"))
    let fingerprint = try fingerprint()
    let both = waive(fingerprint)
    #expect(both.code == 1)
    #expect(both.errors.contains("say which one with --agency and --year"))
    #expect(waive(fingerprint, "--year", "2022").code == 0)
    #expect(check().lines.count { $0.contains(": waived [case-sum]") } == 1)
  }

  @Test("Without reason, finding, rule or folder nothing is written")
  func refused() throws {
    #expect(waive(try fingerprint(), reason: " ").code == 64)
    #expect(Run("waive", path, try fingerprint()).code == 64)
    #expect(waive("0000000a-0000000b").code == 1)
    #expect(waive("applicant-sum").code == 1)
    #expect(waive("no-rule").code == 64)
    #expect(waive(try fingerprint(), "--until", "2026-02-30").code == 64)
    #expect(Run("waive", "/no/such", "case-sum", "--reason", "r").code == 2)
    #expect(waive(try fingerprint(), "--waivers", "/no/such/w.txt").code == 2)
    #expect(Run.text(file).isEmpty)
  }

  @Test("A file elsewhere is read and written when it is named; a missing one is told")
  func elsewhere() throws {
    let other = TemporaryFolder()
    let shared = other.path + "/共用.txt"
    #expect(Run("check", path, "--waivers", shared).code == 2)
    #expect(waive(try fingerprint(), "--waivers", shared).code == 0)
    #expect(check().code == 1)
    #expect(check("--waivers", shared).code == 0)
  }

  @Test("A hostile reason stays one line, and shows no control character")
  func hostile() throws {
    let reason = "a | b\n\u{1B}[31m=cmd\\"
    #expect(waive(try fingerprint(), reason: reason).code == 0)
    #expect(Run.text(file).split(separator: "\n").count == 4)
    let run = check()
    #expect(run.code == 0)
    #expect(!run.output.contains("\u{1B}"))
    #expect(check("--format", "json").output.contains(#"a | b\n\u001b[31m=cmd\\"#))
  }

  @Test("The file of waivers is not told as a file that is no report")
  func unseen() throws {
    #expect(waive(try fingerprint()).code == 0)
    #expect(check().errors.contains("other files: 0"))
    #expect(!Run("export", path).errors.contains("nianbao-waivers"))
  }
}
