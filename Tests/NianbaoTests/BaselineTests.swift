import ReportFixtures
import Testing

@Suite("nianbao check --baseline")
struct BaselineTests {
  private let folder = TemporaryFolder()
  private let elsewhere = TemporaryFolder()
  private var earlier: String { elsewhere.path + "/earlier.json" }
  private static let cases = "3\t1\t1\t0\t6\t"

  init() { copy(cases: Self.cases) }

  private func copy(as name: String = "2021.txt", cases: String) {
    let text = Run.text(samples + "/云溪市/市场监督管理局-2021.txt")
    folder.write(name, text.replacing(Self.cases, with: cases))
  }

  private func check(_ arguments: String...) -> Run {
    Run("check", folder.path, "--rule", "case-sum", arguments: arguments)
  }

  private func keep() { elsewhere.write("earlier.json", check("--format", "json").output) }

  @Test("What was there already does not count; what is new does")
  func new() {
    keep()
    let same = check("--baseline", earlier)
    #expect(same.code == 0)
    #expect(same.lines.count { $0.contains(": error [case-sum]") } == 1)
    #expect(same.errors.contains("new: 0, updated: 0, unchanged: 1, gone: 0"))
    copy(cases: "3\t1\t1\t0\t6\t1\t")
    // 未经复议直接起诉: one upheld that the total does not count.
    let text = Run.text(samples + "/云溪市/市场监督管理局-2021.txt")
    folder.write(
      "2021.txt", text.replacing("3\t1\t1\t0\t6\t0\t", with: "3\t1\t1\t0\t6\t1\t"))
    let more = check("--baseline", earlier)
    #expect(more.code == 1)
    #expect(more.errors.contains("new: 1, updated: 0, unchanged: 1, gone: 0"))
    #expect(more.lines.count { $0.hasSuffix(" (new)") } == 1)
    let chinese = check("--baseline", earlier, "--lang", "zh")
    #expect(chinese.lines.count { $0.hasSuffix("（新增）") } == 1)
  }

  @Test("Other values at the same place are an update, which counts")
  func updated() {
    keep()
    copy(cases: "3\t1\t1\t0\t7\t")
    let run = check("--baseline", earlier)
    #expect(run.code == 1)
    #expect(run.errors.contains("new: 0, updated: 1, unchanged: 0, gone: 0"))
    #expect(run.output.contains("(updated)"))
    let json = check("--baseline", earlier, "--format", "json").output
    #expect(json.contains(#""change":"updated""#))
  }

  @Test("What was corrected is gone, and told as such in every format", arguments: formats)
  func gone(format: String) {
    keep()
    copy(cases: "3\t1\t1\t0\t5\t")
    let run = check("--baseline", earlier, "--format", format, "--lang", "en")
    #expect(run.code == 0)
    #expect(run.errors.contains("gone: 1"))
    let marks = [
      "text": ": gone [case-sum]", "json": #"{"kind":"gone""#, "csv": ",gone,",
      "sarif": #""baselineState":"absent""#, "junit": "<testsuites",
    ]
    #expect(marks[format].map(run.output.contains) == true)
  }

  @Test("A report that was renamed or moved is the same report")
  func moved() {
    keep()
    let text = Run.text(folder.path + "/2021.txt")
    folder.write("2021.txt", "")
    folder.write("移来/新名.txt", "\n\n" + text)
    let run = check("--baseline", earlier)
    #expect(run.code == 0)
    #expect(run.errors.contains("unchanged: 1, gone: 0"))
  }

  @Test("Another selection than at that time is told")
  func selection() {
    keep()
    let run = Run("check", folder.path, "--baseline", earlier)
    #expect(run.errors.contains("made with another selection (--rule case-sum)"))
  }

  @Test(
    "What is no earlier run is told with its line, and the exit code is 2",
    arguments: [
      "", "no json\n", "{}\n", "[1,2\n", #"{"schema":"nianbao-findings/1"}"# + "\n{broken\n",
      #"{"schema":"nianbao-findings/1"}"# + "\n" + #"{"kind":"finding","path":1}"#,
      String(repeating: "[", count: 100_000),
    ])
  func broken(text: String) {
    elsewhere.write("earlier.json", text)
    let run = check("--baseline", earlier)
    #expect(run.code == 2)
    #expect(run.errors.contains("not what check --format json writes"))
    #expect(run.output.isEmpty)
    #expect(check("--baseline", "/no/such").code == 2)
  }
}
