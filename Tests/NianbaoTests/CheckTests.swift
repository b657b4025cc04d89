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
        == "nianbao: reports: 22; causes: 16 (errors 10, warnings 7, notes 6); unknown: 6, "
        + "waived: 0; other files: 0\n")
  }

  @Test("What one correction would settle is told once, before its findings")
  func causes() throws {
    let run = Run("check", city + "/公安局-2022.txt", "--lang", "zh")
    #expect(run.lines.count == 4)
    let cause = try #require(run.lines.first)
    #expect(
      cause.hasSuffix(
        ":53: cause [request-balance applicant-sum result-sum] "
          + "改这一格，3 条不符的规则都成立：办理总计·自然人 110→101；别的改法至少动 3 格"))
    // The line is that of the wrong cell, not of what is added up first.
    #expect(run.lines.dropFirst().allSatisfy { $0.contains(":53: error [") })
  }

  @Test("Of reports that were not asked for, only their number is told")
  func chosen() {
    let run = Run("check", city, "--agency", "教育局", "--year", "2022-")
    #expect(run.errors.hasPrefix("nianbao: reports: 2 of 22; causes: "))
    #expect(
      Run("check", city, "--year", "2019", "--lang", "zh").errors.hasPrefix(
        "nianbao: 0 份年报（共 22 份）："))
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
    #expect(run.lines.count == 6)
    #expect(run.lines.allSatisfy { $0.contains(": note [") })
    #expect(run.output.contains(": note [section-ordinal]"))
  }

  @Test("No such folder is told with its name, and the exit code is 2")
  func missing() {
    let run = Run("check", "/no/such", city + "/公安局-2022.txt")
    #expect(run.code == 2)
    #expect(run.errors.hasPrefix("nianbao: /no/such: No such file or directory (check the path)\n"))
    #expect(run.lines.count { $0.contains(": error [") } == 3)
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

  @Test(
    "What ends with which code is chosen",
    arguments: [
      ("公安局-2022.txt", "error", 1), ("公安局-2022.txt", "never", 0), ("卫生健康委员会-2020.md", "error", 0),
      ("卫生健康委员会-2020.md", "warning", 1), ("教育局-2021.md", "warning", 0),
      ("教育局-2021.md", "notice", 1), ("教育局-2023.txt", "warning", 0),
      ("教育局-2023.txt", "cannot-tell", 3), ("卫生健康委员会-2020.md", "cannot-tell", 1),
      ("公安局-2020.txt", "cannot-tell", 0),
    ])
  func failOn(file: String, threshold: String, code: Int32) {
    #expect(Run("check", city + "/" + file, "--fail-on", threshold).code == code)
  }

  @Test(
    "Findings are chosen by rule, family, agency, year, weight and outcome",
    arguments: [
      Choice(["--rule", "case-sum"]) { $0.rule == "case-sum" },
      Choice(["--rule", "case-*", "--rule", "section-ordinal"]) {
        $0.rule.hasPrefix("case-") || $0.rule == "section-ordinal"
      },
      Choice(["--agency", "公安"]) { $0.agency == "云溪市公安局" },
      Choice(["--agency", "云溪市 公安局", "--agency", "教育"]) {
        ["云溪市公安局", "云溪市教育局"].contains($0.agency)
      },
      Choice(["--year", "2021"]) { $0.year == 2021 },
      Choice(["--year", "2021-2022"]) { (2021...2022).contains($0.year) },
      Choice(["--year", "2023-", "--year", "2020"]) { $0.year != 2021 && $0.year != 2022 },
      Choice(["--year", "-2020"]) { $0.year == 2020 },
      Choice(["--min-severity", "error"]) { $0.severity == "error" },
      Choice(["--min-severity", "warning", "--year", "2022"]) {
        $0.severity != "notice" && $0.year == 2022
      },
    ])
  func filters(choice: Choice) {
    let all = rows([])
    let chosen = rows(choice.arguments)
    #expect(chosen == all.filter(choice.isMeant))
    #expect(!chosen.isEmpty && chosen.count < all.count)
  }

  @Test("What cannot be told is chosen by its outcome, alone or with failures")
  func outcomes() {
    let unknown = rows(["--outcome", "unknown"])
    #expect(!unknown.isEmpty && unknown.allSatisfy { $0.outcome == "cannot tell" })
    #expect(rows([]).allSatisfy { $0.outcome == "fails" })
    #expect(
      rows(["--outcome", "unknown", "--outcome", "fail"]).count == unknown.count + rows([]).count)
    #expect(rows(["--agency", "没有这个局"]).isEmpty)
  }

  /// The findings of the city as a table; the first columns never have commas in them.
  private func rows(_ arguments: [String]) -> [Row] {
    let base = ["check", city, "--format", "csv", "--lang", "en", "--fail-on", "never"]
    let run = Run(base + arguments, environment: [])
    #expect(run.code == 0)
    return run.lines.dropFirst().compactMap { line in
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard fields.count > 8, let year = Int(fields[3]) else { return nil }
      return Row(
        line: String(line), agency: fields[2], year: year, rule: fields[4], severity: fields[6],
        outcome: fields[7])
    }
  }

  struct Row: Equatable {
    let line: String
    let agency: String
    let year: Int
    let rule: String
    let severity: String
    let outcome: String
  }

  struct Choice: Sendable {
    let arguments: [String]
    let isMeant: @Sendable (Row) -> Bool

    init(_ arguments: [String], _ isMeant: @escaping @Sendable (Row) -> Bool) {
      self.arguments = arguments
      self.isMeant = isMeant
    }
  }

  @Test(
    "What cannot be chosen is refused with the words for it",
    arguments: [
      ["--rule", "no-such"], ["--rule", "收办"], ["--year", "20-x"], ["--year", "2023-2020"],
      ["--outcome", "maybe"], ["--min-severity", "huge"], ["--format", "xml"],
      ["--summary", "--format", "sarif"], ["--fail-on", "sometimes"],
    ])
  func refused(arguments: [String]) {
    let run = Run("check", city, arguments: arguments)
    #expect(run.code == 64)
    #expect(run.errors.hasPrefix("Error: "))
  }

  @Test("Paths come from standard input too, by line or by zero byte")
  func standardInput() {
    let files = ["公安局-2022.txt", "市场监督管理局-2021.txt"].map { city + "/" + $0 }
    let lines = Run(["check", "-"], input: files.joined(separator: "\n") + "\n")
    #expect(lines.lines.count { $0.contains(": error [") } == 4)
    let zeros = Run(["check", "-0", "-"], input: files.joined(separator: "\0"))
    #expect(zeros.output == lines.output)
    #expect(Run(["check", "-"], input: "").code == 0)
    #expect(Run(["check", "-"], input: "/no/such\n").code == 2)
  }

  @Test("Counts by rule and agency come with what they are counted out of")
  func summary() throws {
    let run = Run("check", city, "--summary", "--lang", "zh")
    #expect(run.code == 1)
    let balance = try #require(run.lines.first { $0.hasPrefix("request-balance ") })
    #expect(
      balance.split(separator: " ") == [
        "request-balance", "收办平衡", "错误", "2", "22", "152", "2", "0", "0",
      ])
    let bureau = try #require(run.lines.first { $0.hasPrefix("云溪市自然资源和规划局") })
    #expect(
      bureau.split(separator: " ").dropFirst() == ["3", "3", "7", "5", "2", "2", "0", "0"])
    let json = Run("check", city, "--summary", "--format", "json")
    #expect(json.output.contains(#"{"kind":"rule","rule":"request-balance""#))
    #expect(json.output.contains(#"{"kind":"agency","agency":"云溪市公安局","reports":4"#))
    let csv = Run("check", city, "--summary", "--format", "csv", "--year", "2022")
    #expect(csv.output.contains("云溪市公安局,1,1,1,3,0,0,0,0\n"))
  }

  @Test("Run again, each format gives the same bytes, whatever the locale", arguments: formats)
  func stable(format: String) {
    let arguments = ["check", samples, "--format", format, "--all", "--lang", "en"]
    let first = Run(arguments, environment: ["LANG=zh_CN.UTF-8"])
    #expect(first.output == Run(arguments, environment: ["LC_ALL=C"]).output)
    #expect(!first.output.isEmpty)
  }
}

/// The formats of `check`.
let formats = ["text", "json", "sarif", "junit", "csv"]
