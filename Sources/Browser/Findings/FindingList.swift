import Audit
import Canvas
import Library
import Reports

/// The findings of one report or of all, in order; made when the list is opened, not for each frame.
struct FindingList: Sendable {
  /// A finding with the report it is of.
  struct Item: Sendable {
    let entry: EntryID
    let name: String
    let year: Int?
    let finding: Finding

    /// What it is called as long as its report stays what it is.
    var reference: FindingReference {
      FindingReference(entry: entry, rule: finding.rule, scope: finding.scope)
    }
  }

  let scope: EntryID?
  let order: FindingsState.Order
  let items: [Item]
  let failures: Int

  init(
    _ library: Library, scope: EntryID?, order: FindingsState.Order, language: Wording.Language
  ) {
    self.scope = scope
    self.order = order
    let entries = scope.map { [$0] } ?? library.order.flatMap { library[$0].entries }
    var items: [Item] = []
    for id in entries {
      let entry = library[id]
      let name = entry.report?.agency ?? String(entry.fileName)
      // Of all reports what fails; of one report also what nobody can tell.
      for finding in entry.assessment.findings where scope != nil || finding.outcome == .fail {
        items.append(Item(entry: id, name: name, year: entry.report?.year, finding: finding))
      }
    }
    let keys = items.indices.map { Self.key(items[$0], order) + [$0] }
    self.items = items.indices.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }
      .map { items[$0] }
    failures = items.count { $0.finding.outcome == .fail }
  }

  /// Where a finding stands; nil when it is gone.
  func index(of reference: FindingReference?) -> Int? {
    guard let reference else { return nil }
    return items.firstIndex { $0.reference == reference }
  }

  private static func key(_ item: Item, _ order: FindingsState.Order) -> [Int] {
    let rule = RuleID.allCases.firstIndex(of: item.finding.rule) ?? 0
    let year = item.year ?? 0
    switch order {
    // Items come by agency already, and equal keys stay in that order.
    case .rule: return [item.finding.rank, rule]
    case .agency: return []
    case .severity: return [item.finding.rank, -year]
    }
  }
}

extension App {
  /// The list's cursor and what is in sight around it.
  var findingScroll: Scroll {
    guard let state = findings, let list = findingList else { return Scroll() }
    let index = list.index(of: state.selection) ?? 0
    return Scroll(cursor: index, offset: index - state.line)
  }

  /// The finding under the cursor of the list.
  var selectedFinding: FindingList.Item? {
    guard let list = findingList else { return nil }
    return list.items[checked: findingScroll.cursor]
  }
}
