import Audit
import Library

/// Where one is in the list of findings.
struct FindingsState: Hashable, Sendable {
  /// The report whose findings are listed; nil for those of all.
  var scope: EntryID?
  /// What they are listed under.
  var grouping = FindingGrouping.weight
  /// Which of them are listed.
  var filter = FindingFilter()
  /// Problems whose findings are listed one by one below them.
  var expanded: Set<FindingReference> = []
  /// The row with the cursor; nil for the first.
  var selection: FindingSelection?
  /// The line of the pane in which it stands.
  var line = 0
}

/// Names a finding for as long as its report stays what it is.
struct FindingReference: Hashable, Sendable {
  let entry: EntryID
  let rule: RuleID
  let scope: String?
}

/// Names a row of the list of findings.
enum FindingSelection: Hashable, Sendable {
  /// A heading.
  case group(FindingGroup)
  /// A problem, by the finding that stands for it.
  case problem(FindingReference)
  /// One finding of a problem.
  case part(FindingReference)
}
