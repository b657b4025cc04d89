import Audit
import Library

/// A problem with the report it is of.
struct FindingItem: Sendable {
  let entry: EntryID
  let agency: AgencyID?
  let name: String
  let year: Int?
  let problem: Problem
  /// Where its agency stands in the matrix.
  let place: Int

  /// What the problem is called as long as its report stays what it is.
  var reference: FindingReference { reference(of: problem.lead) }

  /// What one of its findings is called.
  func reference(of finding: Finding) -> FindingReference {
    FindingReference(entry: entry, rule: finding.rule, scope: finding.scope)
  }
}
