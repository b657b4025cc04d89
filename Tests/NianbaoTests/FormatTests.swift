import Library
import ReportFixtures
import Testing

/// What other programs rely on in the files that `check` writes.
@Suite("nianbao check --format")
struct FormatTests {
  private let city = samples + "/云溪市"

  private func values(_ text: String) -> [JSONValue] {
    text.split(separator: "\n").compactMap { JSONValue($0.utf8) }
  }

  @Test("JSON Lines begin with a header that counts what follows")
  func header() throws {
    let run = Run("check", city, "--all", "--format", "json")
    let lines = values(run.output)
    #expect(lines.count == run.lines.count)
    let header = try #require(lines.first)
    #expect(header["kind"]?.text == "header")
    #expect(header["schema"]?.text == "nianbao-findings/1")
    #expect(header["selection"]?.text == "--all")
    #expect(header["reports"]?.integer == 22)
    #expect(header["forms"]?["2019"]?.integer == 6 && header["forms"]?["2021"]?.integer == 16)
    #expect(header["truncated"] == .bool(false))
    let findings = lines.filter { $0["kind"]?.text == "finding" }
    let failures = findings.filter { $0["outcome"]?.text == "fail" }
    #expect(header["outcomes"]?["fail"]?.integer == failures.count)
    #expect(header["outcomes"]?["unknown"]?.integer == findings.count - failures.count)
    #expect(header["errors"]?.integer == failures.count { $0["severity"]?.text == "error" })
    // 22 reports: 6 of the form of 2019 and 16 of that of 2021.
    let statuses = ["read", "split", "inferred", "blank", "ambiguous", "missing", "unreadable"]
    let cells = statuses.compactMap { header["cells"]?[$0]?.integer }.reduce(0, +)
    #expect(cells == 6 * 198 + 16 * 200)
  }

  @Test("Each term of a sum says how its value was come by; causes have their corrections")
  func terms() throws {
    let file = city + "/公安局-2022.txt"
    let lines = values(Run("check", file, "--format", "json").output)
    let finding = try #require(lines.first { $0["rule"]?.text == "request-balance" })
    let terms = try #require(finding["terms"]?.elements)
    #expect(terms.count == 4)
    #expect(terms.allSatisfy { $0["status"]?.text == "read" && $0["value"]?.text != nil })
    #expect(terms.map { $0["coefficient"]?.integer } == [1, 1, -1, -1])
    let cause = try #require(lines.first { $0["kind"]?.text == "cause" })
    #expect(cause["id"] == finding["cause"])
    let change = try #require(cause["repairs"]?.elements?.first?.elements?.first)
    #expect(change["cell"]?.text == "requests.total.naturalPerson")
    #expect(change["from"]?.text == "110" && change["to"]?.text == "101")
  }

  @Test("SARIF: rules by index, kinds and levels that go together, places, fingerprints")
  func sarif() throws {
    let run = Run("check", city, "--all", "--format", "sarif")
    let file = try #require(JSONValue(run.output.utf8))
    #expect(file["version"]?.text == "2.1.0")
    let result = try #require(file["runs"]?.elements?.first)
    let rules = try #require(result["tool"]?["driver"]?["rules"]?.elements)
    let results = try #require(result["results"]?.elements)
    #expect(!results.isEmpty)
    for result in results {
      let index = try #require(result["ruleIndex"]?.integer)
      #expect(rules[index]["id"] == result["ruleId"])
      let isFailure = result["kind"]?.text == "fail"
      #expect((result["level"]?.text == "none") == !isFailure)
      #expect(["fail", "open"].contains(result["kind"]?.text))
      #expect(result["message"]?["text"]?.text?.isEmpty == false)
      #expect(result["partialFingerprints"]?["nianbao/v1"]?.text?.utf8.count == 17)
      #expect(result["locations"]?.elements?.count == 1)
      #expect(result["fixes"] == nil)
    }
  }

  @Test("SARIF tells of waived findings as suppressed, with the reason")
  func suppressed() throws {
    let folder = TemporaryFolder()
    folder.write("a.txt", Run.text(city + "/市场监督管理局-2021.txt"))
    #expect(Run("waive", folder.path, "case-sum", "--reason", "已核").code == 0)
    let arguments = ["check", folder.path, "--rule", "case-sum", "--format"]
    let run = Run(arguments + ["sarif"], environment: [])
    #expect(run.code == 0)
    #expect(
      run.output.contains(
        #""suppressions":[{"kind":"external","status":"accepted","justification":"已核"}]"#))
    let junit = Run(arguments + ["junit"], environment: []).output
    #expect(junit.contains(#"<skipped message="已豁免：已核"/>"#))
    #expect(junit.contains(#"tests="1" failures="0" errors="0" skipped="1""#))
    let csv = CSV.rows(Run(arguments + ["csv"], environment: []).output)
    #expect(csv.last?[17] == "已核")
  }

  @Test("JUnit: a suite for each report, a case for each rule, failures by --fail-on")
  func junit() {
    let file = city + "/教育局-2023.txt"
    let run = Run("check", file, "--format", "junit", "--rule", "cell-blank", "--lang", "en")
    #expect(run.output.contains(#"<testsuite name="\#(file)" tests="1" failures="0""#))
    #expect(
      run.output.contains(#"<testcase name="cell-blank" classname="云溪市教育局 2023"><system-out>"#))
    let strict = Run(
      "check", file, "--format", "junit", "--rule", "cell-blank", "--fail-on", "notice")
    #expect(strict.output.contains(#"failures="1""#))
    #expect(strict.output.contains(#"<failure type="notice""#))
    let open = Run("check", file, "--format", "junit", "--rule", "applicant-sum", "--lang", "en")
    #expect(open.output.contains("<skipped message="))
    #expect(open.output.contains("cannot tell"))
    let unread = Run("check", "/dev/null", "--format", "junit")
    #expect(unread.code == 2)
    #expect(unread.output.contains(#"errors="1""#))
  }

  @Test("The table has its header in Chinese, a mark where it is asked for, and says how of values")
  func table() throws {
    let file = city + "/市场监督管理局-2021.txt"
    let run = Run("check", file, "--format", "csv", "--rule", "case-sum", "--bom")
    #expect(run.output.hasPrefix("\u{FEFF}文件,行,机关,年度,规则,"))
    let rows = CSV.rows(run.output)
    #expect(rows.count == 2)
    #expect(rows[1][9].hasPrefix("review.upheld=3(read); review.corrected=1(read); "))
    #expect(rows[1][12] == "-1")
    #expect(!Run("check", file, "--format", "csv").output.hasPrefix("\u{FEFF}"))
  }
}
