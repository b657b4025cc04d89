import Audit
import Canvas
import Library
import Reports

/// The problems of one report or of all, in rows; made when something changes, not for each frame.
struct FindingList: Sendable {
  /// A row: a heading, a problem, or one of its findings.
  enum Row: Hashable, Sendable {
    case group(FindingGroup, count: Int)
    /// By its place among `items`.
    case problem(Int)
    /// A finding of a problem, and whether it stands below that problem.
    case part(Int, Int, isBelow: Bool)
  }

  let scope: EntryID?
  /// All problems of the scope, in the order of the matrix.
  let items: [FindingItem]
  /// What the rows were made for.
  private(set) var state: FindingsState
  private(set) var rows: [Row] = []
  /// How many problems the rows show.
  private(set) var count = 0
  /// How many of them are waived, which are not counted.
  private(set) var waived = 0
  /// How many they would show without a filter.
  let all: Int
  private var places: [FindingSelection: Int] = [:]

  init(_ library: Library, _ ledger: Ledger, _ state: FindingsState) {
    scope = state.scope
    self.state = state
    var items: [FindingItem] = []
    func add(_ id: EntryID, place: Int) {
      guard let problems = ledger.problems(of: id) else { return }
      let entry = library[id]
      let waivers = ledger.waivers(of: id)
      let name = entry.name
      for problem in problems {
        items.append(
          FindingItem(
            entry: id, agency: entry.agency, name: name, year: entry.year, problem: problem,
            waiver: problem.isWaived(waivers) ? waivers[problem.lead] : nil, place: place))
      }
    }
    if let scope {
      add(scope, place: 0)
    } else {
      for (place, row) in library.order.enumerated() {
        for id in library[row].entries { add(id, place: place) }
      }
    }
    self.items = items
    let scope = state.scope
    all = items.count { $0.outcome == .failure || ($0.outcome == .unknown && scope != nil) }
    arrange(state)
  }

  /// Makes the rows anew for other headings, another filter, or problems opened and closed.
  mutating func arrange(_ state: FindingsState) {
    self.state = state
    let shown = items.indices.filter { state.filter.lets(items[$0], showsOpen: scope != nil) }
    count = shown.count { items[$0].outcome != .waived }
    waived = shown.count - count
    rows = Self.rows(shown, items, state)
    places = Dictionary(zip(rows.map(selection), rows.indices)) { first, _ in first }
  }

  /// Whether the rows are those of a state.
  func isUpToDate(_ state: FindingsState) -> Bool {
    self.state.grouping == state.grouping && self.state.filter == state.filter
      && self.state.expanded == state.expanded
  }

  /// Where a row stands; nil when it is gone.
  func index(of selection: FindingSelection?) -> Int? {
    guard let selection else { return nil }
    if let place = places[selection] { return place }
    // A finding whose problem is closed, or that is listed by itself now.
    switch selection {
    case .part(let reference):
      let owner = items.first { item in
        item.entry == reference.entry
          && item.problem.findings.contains { item.reference(of: $0) == reference }
      }
      return owner.flatMap { places[.problem($0.reference)] }
    case .problem(let reference): return places[.part(reference)]
    case .group: return nil
    }
  }

  /// The name of a row.
  func selection(_ row: Row) -> FindingSelection {
    switch row {
    case .group(let group, _): .group(group)
    case .problem(let index): .problem(items[index].reference)
    case .part(let index, let part, _):
      .part(items[index].reference(of: items[index].problem.findings[part]))
    }
  }

  /// The problem of a row, and which of its findings the row is about.
  func item(_ row: Row) -> (item: FindingItem, part: Int?)? {
    switch row {
    case .group: nil
    case .problem(let index): (items[index], nil)
    case .part(let index, let part, _): (items[index], part)
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

  /// The row under the cursor of the list.
  var selectedFindingRow: FindingList.Row? { findingList?.rows[checked: findingScroll.cursor] }

  /// The problem under the cursor of the list, and which of its findings.
  var selectedFinding: (item: FindingItem, part: Int?)? {
    guard let list = findingList, let row = selectedFindingRow else { return nil }
    return list.item(row)
  }
}
