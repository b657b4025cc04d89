import Audit
import Library
import Reports

/// Counts by rule and by agency, each with what it is counted out of.
struct Summary {
  /// A rule over all reports.
  struct RuleLine {
    let rule: Rule
    /// Reports in which it fails, without those where all of it is waived.
    var failing = 0
    /// Reports in which something of it could be judged.
    var judged = 0
    /// Its instances in all reports.
    var instances = Tally()
    /// Failures that somebody waived.
    var waived = 0
  }

  /// An agency over its reports.
  struct AgencyLine {
    let name: String
    var reports = 0
    /// Reports with anything that fails and is not waived.
    var faulty = 0
    /// Failures by what a reader counts as one.
    var causes = 0
    /// Failures that nobody waived, by weight.
    var failures: [Severity: Int] = [:]
    var unknown = 0
    var waived = 0
  }

  private(set) var rules: [RuleLine] = []
  /// The agency with the most causes first.
  private(set) var agencies: [AgencyLine] = []

  init(_ result: CheckResult) {
    let reports = result.reports.filter { report in
      report.reason == nil
        && result.selection.includes(agency: report.agency, year: report.year)
    }
    for rule in result.rules.rules where result.selection.includes(rule.id, rule.severity) {
      rules.append(Self.line(rule, reports))
    }
    var lines: [String: AgencyLine] = [:]
    for report in reports {
      lines[report.owner, default: AgencyLine(name: report.owner)].add(report)
    }
    agencies = lines.values.sorted { left, right in
      left.causes != right.causes
        ? left.causes > right.causes
        : left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
    }
  }

  private static func line(_ rule: Rule, _ reports: [CheckedReport]) -> RuleLine {
    var line = RuleLine(rule: rule)
    for report in reports {
      let tally = report.assessment.tally(of: rule.id)
      line.instances += tally
      if tally.passed + tally.failed > 0 { line.judged += 1 }
      let failures = report.findings.filter {
        $0.finding.rule == rule.id && $0.finding.outcome == .fail
      }
      if failures.contains(where: { $0.waiver == nil }) { line.failing += 1 }
      line.waived += failures.count { $0.waiver != nil }
    }
    return line
  }
}

extension Summary.AgencyLine {
  fileprivate mutating func add(_ report: CheckedReport) {
    reports += 1
    causes += report.openProblems
    if report.openProblems > 0 { faulty += 1 }
    for checked in report.findings {
      if checked.waiver != nil {
        waived += 1
      } else if checked.finding.outcome == .fail {
        failures[checked.finding.severity, default: 0] += 1
      } else if checked.finding.outcome.isUnknown {
        unknown += 1
      }
    }
  }
}
