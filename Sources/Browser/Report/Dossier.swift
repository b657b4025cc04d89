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
  /// Whether the text has come; the tables have in any case.
  let hasText: Bool
  /// The report of the year before.
  let previous: Report?
  /// What fails by weight, what nobody can tell, what is waived: the places that `n` goes through.
  let problems: [Problem]
  /// The waivers of its findings.
  let waivers: [Finding: Waiver]
  /// The weightiest failure that shows at each cell.
  let marks: [CellKey: Severity]
  /// How many problems are failures.
  let failures: Int
  /// What stands behind the failing sums.
  let causes: [Cause]
  /// How many instances of rules hold, fail, or cannot be judged.
  let tally: Tally

  /// - Parameter body: the report with its text; without it the dossier has none.
  init?(_ id: EntryID, in library: Library, _ ledger: Ledger, body: Report?) {
    let entry = library[id]
    guard let report = body ?? entry.outline else { return nil }
    self.id = id
    self.report = report
    hasText = body != nil
    path = entry.path
    fileName = String(entry.fileName)
    agency = entry.agency
    name = report.agency ?? fileName
    previous = library.previous(of: id)?.outline
    let assessment = entry.assessment
    let waivers = ledger.waivers(of: id)
    self.waivers = waivers
    let all = assessment.problems
    problems =
      waivers.isEmpty
      ? all : all.filter { !$0.isWaived(waivers) } + all.filter { $0.isWaived(waivers) }
    failures = problems.count { $0.isFailure && !$0.isWaived(waivers) }
    marks = Self.marks(assessment.findings.filter { waivers[$0] == nil })
    causes = assessment.causes
    tally = assessment.tally
  }

  /// The cause of a finding, where it has one.
  func cause(of finding: Finding) -> Cause? {
    causes.first { $0.explains(finding) }
  }

  /// The cause that is located in a cell.
  func cause(locatedAt key: CellKey) -> Cause? { causes.first { $0.located?.cell == key } }

  /// The problem that a finding belongs to, by its place.
  func problem(of reference: FindingReference) -> (index: Int, part: Int)? {
    for (index, problem) in problems.enumerated() {
      let part = problem.findings.firstIndex {
        $0.rule == reference.rule && $0.scope == reference.scope
      }
      if let part { return (index, part) }
    }
    return nil
  }

  /// Failures whose cell or section is in a section; those of all sections and of none for nil.
  func failures(in kind: SectionKind?) -> [Problem] {
    problems.filter { problem in
      guard problem.isFailure, !problem.isWaived(waivers) else { return false }
      return kind == nil || (problem.target?.table.sectionKind ?? problem.lead.place) == kind
    }
  }

  /// How weighty the worst of them is; nil where there is none.
  func weight(in kind: SectionKind? = nil) -> Severity? {
    failures(in: kind).map(\.severity).max()
  }

  /// The report's year, or `年份不明` where it has none.
  func yearText(_ language: Wording.Language) -> String {
    report.year.map(String.init) ?? Wording("年份不明", "year unknown")(language)
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
