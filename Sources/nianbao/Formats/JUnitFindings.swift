import Audit
import Reports

/// Findings as JUnit XML, for continuous integration: a suite for each report, a case for each rule.
///
/// A rule fails by what `--fail-on` counts. What nobody can judge and what is waived is skipped,
/// with the reason; lighter failures pass and are told in the case's output.
struct JUnitFindings: FindingFormat {
  let language: Wording.Language
  let failOn: FailOn

  func write(_ result: CheckResult, to output: inout OutputStream) {
    let suites = result.reports.map { suite($0, result) }
    let all = suites.reduce(into: Counts()) { $0.add($1.counts) }
    output.write(Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8))
    output.write(Array("<testsuites name=\"nianbao\"\(all.attributes)>\n".utf8))
    for suite in suites {
      let name = XMLText.escaped(suite.name)
      output.write(Array("  <testsuite name=\"\(name)\"\(suite.counts.attributes)>\n".utf8))
      for line in suite.cases { output.write(Array(line.utf8)) }
      output.write(Array("  </testsuite>\n".utf8))
    }
    output.write(Array("</testsuites>\n".utf8))
  }

  private struct Suite {
    let name: String
    var counts = Counts()
    var cases: [String] = []
  }

  private struct Counts {
    var tests = 0
    var failures = 0
    var errors = 0
    var skipped = 0

    mutating func add(_ other: Counts) {
      tests += other.tests
      failures += other.failures
      errors += other.errors
      skipped += other.skipped
    }

    var attributes: String {
      " tests=\"\(tests)\" failures=\"\(failures)\" errors=\"\(errors)\" skipped=\"\(skipped)\""
    }
  }

  private func suite(_ report: CheckedReport, _ result: CheckResult) -> Suite {
    var suite = Suite(name: report.path)
    if let reason = report.reason {
      suite.counts.tests = 1
      let kind = report.isUnreadable ? "error" : "skipped"
      if report.isUnreadable { suite.counts.errors = 1 } else { suite.counts.skipped = 1 }
      let message = XMLText.escaped(reason(language))
      suite.cases = [open("read", report) + "><\(kind) message=\"\(message)\"/></testcase>\n"]
      return suite
    }
    guard result.selection.includes(agency: report.agency, year: report.year) else { return suite }
    for rule in result.rules.rules
    where report.assessment.tally(of: rule.id).isApplied
      && result.selection.includes(rule.id, .error)
    {
      add(rule, report, &suite)
    }
    return suite
  }

  private func add(_ rule: Rule, _ report: CheckedReport, _ suite: inout Suite) {
    let found = report.findings.filter { $0.finding.rule == rule.id }
    let failures = found.filter { $0.counts && failOn.counts($0.finding.severity) }
    let waived = found.filter { $0.waiver != nil }
    let unknown = found.filter { $0.finding.outcome.isUnknown }
    suite.counts.tests += 1
    let body: String
    if let first = failures.first {
      suite.counts.failures += 1
      let type = first.finding.severity.rawValue
      let message = XMLText.escaped("\(rule.title(language)) \(failures.count)")
      body =
        "<failure type=\"\(type)\" message=\"\(message)\">" + lines(failures, report)
        + "</failure>"
    } else if let waiver = waived.first?.waiver {
      suite.counts.skipped += 1
      let words = Wording("已豁免：\(waiver.reason)", "waived: \(waiver.reason)")(language)
      body = "<skipped message=\"\(XMLText.escaped(words))\"/>"
    } else if let first = unknown.first {
      suite.counts.skipped += 1
      let words = XMLText.escaped(first.finding.text(in: language))
      body = "<skipped message=\"\(words)\"/>"
    } else if report.assessment.tally(of: rule.id).provesNothing {
      suite.counts.skipped += 1
      let words = Wording("用于拆分数字，不作核对", "served to cut the digits, proves nothing")(language)
      body = "<skipped message=\"\(words)\"/>"
    } else {
      body = found.isEmpty ? "" : "<system-out>" + lines(found, report) + "</system-out>"
    }
    suite.cases.append(
      open(rule.id.rawValue, report) + (body.isEmpty ? "/>\n" : ">\(body)</testcase>\n"))
  }

  private func open(_ name: String, _ report: CheckedReport) -> String {
    let owner = [report.agency ?? report.path, report.year.map(String.init) ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
    return "    <testcase name=\"\(XMLText.escaped(name))\" "
      + "classname=\"\(XMLText.escaped(owner))\""
  }

  private func lines(_ found: [CheckedFinding], _ report: CheckedReport) -> String {
    found.map { checked in
      let place = "\(report.path):\(checked.line)"
      return XMLText.escaped(
        "\(place): \(checked.finding.text(in: language)) {\(checked.fingerprint)}")
    }.joined(separator: "\n")
  }
}

extension Tally {
  /// Whether the rule had anything to say about the report.
  fileprivate var isApplied: Bool { all + consumed > 0 }

  /// Whether all that holds does so because digits were cut so that it does.
  fileprivate var provesNothing: Bool { all == 0 && consumed > 0 }
}
