import Audit
import Library
import Reports

/// One file as `check` speaks of it: its findings as far as they were asked for.
struct CheckedReport {
  let path: String
  let agency: String?
  let year: Int?
  /// Whose reports it is counted with: the agency over its years, else the file.
  let owner: String
  /// Why it is no report; nil for a report.
  let reason: Wording?
  let isUnreadable: Bool
  let assessment: Assessment
  /// What is to be looked at, in the order of lines.
  var findings: [CheckedFinding]
  /// The failures among them by what a reader counts as one, each as indices into `findings`.
  let problems: [[Int]]

  init(_ entry: Entry, of library: Library, _ selection: Selection, _ waivers: WaiverReview) {
    path = entry.path
    agency = entry.agencyName
    year = entry.year
    owner = entry.agency.map { library[$0].isAgency ? library[$0].name : entry.path } ?? entry.path
    reason = entry.reason
    isUnreadable = entry.kind == .unreadable
    assessment = entry.assessment
    let isWanted = selection.includes(agency: agency, year: year)
    var numbers: [Int] = []
    var groups: [[Int]] = []
    if isWanted, !assessment.findings.isEmpty {
      (numbers, groups) = Self.problems(of: assessment)
    }
    var kept: [CheckedFinding] = []
    for (index, finding) in (isWanted ? assessment.findings : []).enumerated()
    where selection.includes(finding.rule, finding.severity) {
      if finding.outcome == .fail { groups[numbers[index]].append(kept.count) }
      kept.append(
        CheckedFinding(
          finding: finding, cause: assessment.cause(of: finding),
          waiver: waivers.waiver(of: finding, in: entry.id)))
    }
    findings = kept
    problems = groups.filter { !$0.isEmpty }
  }

  /// For each finding the number of its problem, and as many empty groups as there are problems.
  ///
  /// Findings that say the same are of one problem.
  private static func problems(of assessment: Assessment) -> ([Int], [[Int]]) {
    let places = assessment.placesOfProblems
    var numbers = [Int](repeating: 0, count: assessment.findings.count)
    for (number, places) in places.enumerated() { for place in places { numbers[place] = number } }
    let findings = assessment.findings
    // In the order of lines, so that those that say the same are near each other.
    for first in findings.indices {
      var other = first + 1
      while other < findings.count, findings[other].line == findings[first].line {
        if findings[other] == findings[first] {
          numbers[first] = max(numbers[first], numbers[other])
          numbers[other] = numbers[first]
        }
        other += 1
      }
    }
    return (numbers, [[Int]](repeating: [], count: places.count))
  }

  /// How the report is called in lists that outlive its file.
  var name: ReportName { ReportName(agency: agency, year: year, path: path) }

  /// The causes of the findings that are looked at.
  var causes: [Cause] {
    assessment.causes.filter { cause in findings.contains { $0.cause?.id == cause.id } }
  }

  /// How the cell was read that a cause locates.
  func status(of cause: Cause) -> CellStatus? {
    guard let cell = cause.located?.cell else { return nil }
    for checked in findings where checked.cause?.id == cause.id {
      for operand in checked.finding.terms where operand.cell == cell {
        return operand.printed.status
      }
    }
    return nil
  }
}

/// A finding with what is known of it beyond the report.
struct CheckedFinding {
  let finding: Finding
  let cause: Cause?
  /// Who lets it stand, and why; nil where nobody does.
  let waiver: Waiver?
  /// How it stands to an earlier run; nil without one.
  var change: Change?

  /// Line of the document, from 1, where to look: at the wrong cell, where it is known which.
  var line: Int {
    let cell = cause?.located?.cell
    return cell.flatMap { finding.line(of: $0) } ?? finding.line ?? 1
  }

  /// How a finding stands to an earlier run.
  enum Change: String {
    case new, unchanged, updated
  }

  /// What makes it the same in another run.
  var fingerprint: Fingerprint { finding.fingerprint }

  /// Whether it counts for the exit code: a failure that nobody waived and that is not from before.
  var counts: Bool { finding.outcome == .fail && waiver == nil && change != .unchanged }
}
