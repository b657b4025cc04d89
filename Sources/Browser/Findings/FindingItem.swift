import Audit
import Canvas
import Library

/// A problem with the report it is of.
struct FindingItem: Sendable {
  let entry: EntryID
  let agency: AgencyID?
  let name: String
  let year: Int?
  let problem: Problem
  /// Why it may stand, where it is waived.
  let waiver: Waiver?
  /// Where its agency stands in the matrix.
  let place: Int

  /// What came of it: failure, open question, or waived.
  var outcome: FindingOutcome {
    waiver != nil ? .waived : problem.isFailure ? .failure : .unknown
  }

  /// Failures by weight, then open questions, then what is waived.
  var rank: Int { waiver != nil ? 4 : problem.lead.rank }

  /// The mark before it in a list.
  var mark: Character { waiver != nil ? "~" : problem.lead.mark }

  /// How it is drawn there.
  var role: Role { waiver != nil ? .dim : problem.lead.role }

  /// What the problem is called as long as its report stays what it is.
  var reference: FindingReference { reference(of: problem.lead) }

  /// What one of its findings is called.
  func reference(of finding: Finding) -> FindingReference {
    FindingReference(entry: entry, rule: finding.rule, scope: finding.scope)
  }
}
