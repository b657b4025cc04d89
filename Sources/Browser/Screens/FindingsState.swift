import Audit
import Library

/// Where one is in the list of findings.
struct FindingsState: Hashable, Sendable {
  /// The report whose findings are listed; nil for those of all.
  var scope: EntryID?
  /// How they are ordered.
  var order = Order.rule
  /// The finding with the cursor; nil for the first.
  var selection: FindingReference?
  /// The line of the pane in which it stands.
  var line = 0

  /// How findings are ordered and grouped.
  enum Order: Hashable, Sendable, CaseIterable { case rule, agency, severity }
}

/// Names a finding for as long as its report stays what it is.
struct FindingReference: Hashable, Sendable {
  let entry: EntryID
  let rule: RuleID
  let scope: String?
}
