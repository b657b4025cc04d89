import Audit
import Library

/// A report some of whose findings are waived.
struct WaivedReport: Sendable {
  /// The waivers of its findings.
  let waivers: [Finding: Waiver]
  /// What fails or cannot be told, that which is waived last.
  let problems: [Problem]
  let verdict: Verdict
  /// What the waivers take away from the totals of all.
  let relief: Relief

  /// By how much the totals of the library are too high.
  struct Relief: Sendable {
    let agency: AgencyID
    let year: Int?
    let problems: Int
    /// Nothing is left of the problems.
    let isCleared: Bool
  }

  /// Nil where nothing is waived.
  init?(_ entry: Entry, _ book: WaiverBook, _ names: AgencyNames) {
    guard let agency = entry.agency else { return nil }
    let name = WaiverBook.key(entry.reportName, names)
    guard book.isAbout(name) else { return nil }
    let waivers = book.covered(entry.assessment.findings, of: name)
    guard !waivers.isEmpty else { return nil }
    self.waivers = waivers
    let all = entry.problems
    problems =
      all.filter { !$0.isWaived(waivers) } + all.filter { $0.isWaived(waivers) }
    verdict = Verdict(all, waivers: waivers)
    let standing = entry.standing.problems
    relief = Relief(
      agency: agency, year: entry.duplicateOf == nil ? entry.year : nil,
      problems: standing - verdict.problems,
      isCleared: standing > 0 && verdict.problems == 0)
  }
}
