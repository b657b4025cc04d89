import Audit
import Library
import Reports

/// The report that is open, with all that the rules say about it.
struct Dossier: Sendable {
  let id: EntryID
  let path: String
  let fileName: String
  let agency: AgencyID?
  /// Who reports, or the file name where nobody knows.
  let name: String
  let report: Report
  /// The report of the year before.
  let previous: Report?
  /// Failures by weight, then open questions, each in the order of the document.
  let findings: [Finding]
  /// The weightiest failure that shows at each cell.
  let marks: [CellKey: Severity]
  let failures: Int
  /// What stands behind the failing sums.
  let causes: [Cause]

  init?(_ id: EntryID, in library: Library) {
    let entry = library[id]
    guard let report = entry.report else { return nil }
    self.id = id
    self.report = report
    path = entry.path
    fileName = String(entry.fileName)
    agency = entry.agency
    name = report.agency ?? fileName
    previous = library.previous(of: id)?.report
    findings = Self.ordered(entry.assessment.findings)
    failures = findings.count { $0.outcome == .fail }
    marks = Self.marks(findings)
    causes = entry.assessment.causes
  }

  /// The cause of a finding, where it has one.
  func cause(of finding: Finding) -> Cause? {
    guard finding.outcome == .fail, let scope = finding.scope else { return nil }
    return causes.first {
      $0.instances.contains(Cause.Instance(rule: finding.rule, scope: scope))
    }
  }

  /// The cause that is located in a cell.
  func cause(locatedAt key: CellKey) -> Cause? { causes.first { $0.located?.cell == key } }

  /// The cell to show for a finding: the wrong one where it is located, else the total.
  func target(of finding: Finding) -> CellKey? {
    cause(of: finding)?.located?.cell ?? finding.target
  }

  /// The report's year, or `年份不明` where it has none.
  func yearText(_ language: Wording.Language) -> String {
    report.year.map(String.init) ?? Wording("年份不明", "year unknown")(language)
  }

  private static func ordered(_ findings: [Finding]) -> [Finding] {
    findings.indices.sorted {
      (findings[$0].rank, $0) < (findings[$1].rank, $1)
    }
    .map { findings[$0] }
  }

  /// The weightiest failure that shows at each cell.
  static func marks(_ findings: [Finding]) -> [CellKey: Severity] {
    var marks: [CellKey: Severity] = [:]
    for finding in findings where finding.outcome == .fail {
      let cells = finding.terms.isEmpty ? finding.cells : [finding.target].compactMap { $0 }
      for cell in cells { marks[cell] = max(marks[cell] ?? .notice, finding.severity) }
    }
    return marks
  }
}
