import Audit
import Library
import Reports

/// What came of a check: the files in the order of their paths, and what was told beside them.
struct CheckResult {
  var reports: [CheckedReport]
  /// Lines of the files of waivers, file by file.
  let waivers: [WaiverNote]
  /// Findings of an earlier run that are not there any more.
  var gone: [Baseline.Record] = []
  /// How the cells of all reports were read.
  let cells: [CellStatus: Int]
  /// How many reports have tables of which form; nil for none, or for several.
  let forms: [FormEdition?: Int]
  let selection: Selection
  /// The rules that were applied.
  let rules: RuleSet

  /// What the library holds, as far as it was asked for.
  ///
  /// A waiver whose report is not there is told only where whole folders were read: of a single
  /// file nobody expects the others.
  init(_ gathering: Gathering, _ selection: Selection, _ review: WaiverReview, rules: RuleSet) {
    let library = gathering.library
    reports = library.paths.map { CheckedReport(library[$0], of: library, selection, review) }
    waivers = review.notes.filter { gathering.isWhole || $0.status != .noReport }
    cells = gathering.cells
    forms = gathering.forms
    self.selection = selection
    self.rules = rules
  }

  /// The findings to print, with their reports.
  func printed(of report: CheckedReport) -> [CheckedFinding] {
    report.findings.filter { selection.prints($0.finding.outcome) }
  }

  /// Failing findings of a weight that nobody waived.
  func failures(_ severity: Severity) -> Int {
    count { $0.finding.outcome == .fail && $0.waiver == nil && $0.finding.severity == severity }
  }

  /// Failures of a weight that count for the exit code.
  func counted(_ severity: Severity) -> Int {
    count { $0.counts && $0.finding.severity == severity }
  }

  /// How many instances of the rules came out how, in the reports that are looked at.
  var outcomes: [(name: String, count: Int)] {
    var tally = Tally()
    for report in reports where selection.includes(agency: report.agency, year: report.year) {
      for rule in rules.rules where selection.includes(rule.id, .error) {
        tally += report.assessment.tally(of: rule.id)
      }
    }
    return [
      ("pass", tally.passed), ("fail", tally.failed), ("unknown", tally.unknown),
      ("consumed", tally.consumed), ("notApplicable", tally.notApplicable),
    ]
  }

  /// What cannot be told.
  var unknown: Int { count { $0.finding.outcome.isUnknown } }

  /// Failures that somebody waived.
  var waived: Int { count { $0.waiver != nil } }

  /// Failures by what a reader counts as one, without those that are waived in full.
  var causes: Int { reports.reduce(0) { $0 + $1.openProblems } }

  /// How many findings of the earlier run stand so.
  func count(_ change: CheckedFinding.Change) -> Int { count { $0.change == change } }

  /// How many files satisfy a condition.
  func files(_ condition: (CheckedReport) -> Bool) -> Int {
    let reports = reports.span
    return reports.indices.count { condition(reports[$0]) }
  }

  /// Counts findings where they lie: a copy of one has dozens of references.
  private func count(_ condition: (CheckedFinding) -> Bool) -> Int {
    let reports = reports.span
    var count = 0
    for report in reports.indices {
      let findings = reports[report].findings.span
      for index in findings.indices where condition(findings[index]) { count += 1 }
    }
    return count
  }
}

extension CheckedReport {
  /// Problems of which something is not waived.
  var openProblems: Int {
    problems.count { $0.contains { findings[$0].waiver == nil } }
  }
}
