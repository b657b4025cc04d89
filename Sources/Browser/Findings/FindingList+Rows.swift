import Audit
import Reports

extension FindingList {
  /// The rows of the problems that are shown.
  static func rows(_ shown: [Int], _ items: [FindingItem], _ state: FindingsState) -> [Row] {
    switch state.grouping {
    case .weight: return list(sorted(shown, items), items, state)
    case .rule: return byRule(shown, items, state.filter)
    case .agency:
      return grouped(sorted(shown, items), items, state) { item in
        item.agency.map { (.agency($0), item.place) }
      }
    case .year:
      return grouped(sorted(shown, items), items, state) { item in
        (.year(item.year ?? 0), -(item.year ?? 0))
      }
    case .severity:
      return grouped(sorted(shown, items), items, state) { item in
        item.outcome == .failure
          ? (.severity(item.problem.severity), item.rank) : (.outcome(item.outcome), item.rank)
      }
    }
  }

  /// By weight; equal ones stay in the order of the matrix, that is by agency and file.
  private static func sorted(_ shown: [Int], _ items: [FindingItem]) -> [Int] {
    let ranks = shown.map { items[$0].rank }
    return shown.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.map { shown[$0] }
  }

  /// Problems with the findings of those that are opened.
  private static func list(
    _ shown: [Int], _ items: [FindingItem], _ state: FindingsState
  ) -> [Row] {
    guard !state.expanded.isEmpty else { return shown.map { .problem($0) } }
    return shown.flatMap { index -> [Row] in
      guard state.expanded.contains(items[index].reference) else { return [.problem(index)] }
      return [.problem(index)]
        + items[index].problem.findings.indices.map { .part(index, $0, isBelow: true) }
    }
  }

  private static func grouped(
    _ shown: [Int], _ items: [FindingItem], _ state: FindingsState,
    by group: (FindingItem) -> (FindingGroup, Int)?
  ) -> [Row] {
    var order: [FindingGroup: Int] = [:]
    var members: [FindingGroup: [Int]] = [:]
    for index in shown {
      guard let (key, place) = group(items[index]) else { continue }
      order[key] = place
      members[key, default: []].append(index)
    }
    return members.keys.sorted { order[$0] ?? 0 < order[$1] ?? 0 }.flatMap { key -> [Row] in
      let indices = members[key] ?? []
      return [.group(key, count: indices.count)] + list(indices, items, state)
    }
  }

  /// Under rules each finding stands by itself, for a cause breaks several.
  private static func byRule(
    _ shown: [Int], _ items: [FindingItem], _ filter: FindingFilter
  ) -> [Row] {
    var members: [RuleID: [Row]] = [:]
    for index in sorted(shown, items) {
      for (part, finding) in items[index].problem.findings.enumerated()
      where filter.rule == nil || filter.rule == finding.rule {
        members[finding.rule, default: []].append(.part(index, part, isBelow: false))
      }
    }
    return members.keys.sorted().flatMap { rule -> [Row] in
      guard let rows = members[rule] else { return [] }
      return [.group(.rule(rule), count: rows.count)] + rows
    }
  }
}
