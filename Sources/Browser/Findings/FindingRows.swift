import Audit
import Library

/// Puts the problems of a list into rows, under headings or without.
struct FindingRows {
  private let list: FindingList
  private let library: Library
  /// The items whose findings are listed one by one below them.
  private let expanded: Set<Int>

  init(_ list: FindingList, _ library: Library, _ expanded: Set<Int>) {
    self.list = list
    self.library = library
    self.expanded = expanded
  }

  /// The rows of the problems that are shown, and the headings among them.
  func rows(
    _ shown: [Int], _ state: FindingsState
  ) -> (rows: [FindingList.Row], groups: [FindingList.Group]) {
    let items = list.items
    switch state.grouping {
    case .weight: return (listed(sorted(shown)), [])
    case .rule: return byRule(sorted(shown), state.filter)
    case .agency:
      // The items stand in the order of the matrix, and so do their agencies.
      var places: [AgencyID: Int] = [:]
      for index in shown {
        guard let agency = library.agency(of: items[index].entry) else { continue }
        if places[agency] == nil { places[agency] = places.count }
      }
      return grouped(sorted(shown)) { item in
        library.agency(of: item.entry).map { (.agency($0), places[$0] ?? 0) }
      }
    case .year:
      return grouped(sorted(shown)) { item in
        let year = library.year(of: item.entry) ?? 0
        return (.year(year), -year)
      }
    case .severity:
      return grouped(sorted(shown)) { item in
        item.outcome == .failure
          ? (.severity(item.severity), item.rank) : (.outcome(item.outcome), item.rank)
      }
    }
  }

  /// By weight; equal ones stay in the order of the matrix, that is by agency and file.
  private func sorted(_ shown: [Int]) -> [Int] {
    var ranks: [[Int]] = Array(repeating: [], count: 5)
    for index in shown { ranks[list.items[index].rank].append(index) }
    return ranks.flatMap { $0 }
  }

  /// Problems with the findings of those that are opened.
  private func listed(_ shown: [Int]) -> [FindingList.Row] {
    guard !expanded.isEmpty else { return shown.map { .problem(UInt32($0)) } }
    return shown.flatMap { index -> [FindingList.Row] in
      let problem = FindingList.Row.problem(UInt32(index))
      guard expanded.contains(index) else { return [problem] }
      return [problem]
        + list.items[index].rules.indices.map { part in
          let place = UInt16(clamping: part - list.items[index].rules.lowerBound)
          return .part(UInt32(index), place, isBelow: true)
        }
    }
  }

  private func grouped(
    _ shown: [Int], by group: (FindingList.Item) -> (FindingGroup, Int)?
  ) -> (rows: [FindingList.Row], groups: [FindingList.Group]) {
    var order: [FindingGroup: Int] = [:]
    var members: [FindingGroup: [Int]] = [:]
    for index in shown {
      guard let (key, place) = group(list.items[index]) else { continue }
      order[key] = place
      members[key, default: []].append(index)
    }
    return headed(
      members.keys.sorted { order[$0] ?? 0 < order[$1] ?? 0 }.map { key in
        let indices = members[key] ?? []
        return (FindingList.Group(group: key, count: indices.count), listed(indices))
      })
  }

  /// Under rules each finding stands by itself, for a cause breaks several.
  private func byRule(
    _ shown: [Int], _ filter: FindingFilter
  ) -> (rows: [FindingList.Row], groups: [FindingList.Group]) {
    let wanted = filter.rule.flatMap { library.place(of: $0) }
    var members: [UInt16: [FindingList.Row]] = [:]
    for index in shown {
      for (part, rule) in list.rules[list.items[index].rules].enumerated()
      where wanted == nil || wanted == Int(rule) {
        members[rule, default: []].append(
          .part(UInt32(index), UInt16(clamping: part), isBelow: false))
      }
    }
    return headed(
      members.keys.sorted().compactMap { place in
        guard let rule = library.rule(at: Int(place)), let rows = members[place] else {
          return nil
        }
        return (FindingList.Group(group: .rule(rule), count: rows.count), rows)
      })
  }

  private func headed(
    _ parts: [(FindingList.Group, [FindingList.Row])]
  ) -> (rows: [FindingList.Row], groups: [FindingList.Group]) {
    var rows: [FindingList.Row] = []
    for (number, part) in parts.enumerated() {
      rows.append(.group(UInt32(number)))
      rows += part.1
    }
    return (rows, parts.map(\.0))
  }
}
