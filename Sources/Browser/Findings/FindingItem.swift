import Audit
import Canvas
import Library

/// A problem with the report it is of, as it is looked at.
struct FindingItem: Sendable {
  let entry: EntryID
  let name: String
  let year: Int?
  let problem: Problem
  /// Why it may stand, where it is waived.
  let waiver: Waiver?

  /// Nil where the report has changed and has it no more.
  init?(_ item: FindingList.Item, _ library: Library, _ ledger: Ledger) {
    entry = item.entry
    let problems = ledger.problems(of: item.entry, in: library)
    guard let problem = problems[checked: item.ordinal] else { return nil }
    self.problem = problem
    let waivers = ledger.waivers(of: item.entry)
    waiver = problem.isWaived(waivers) ? waivers[problem.lead] : nil
    name = library[item.entry].name
    year = library.year(of: item.entry)
  }

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
