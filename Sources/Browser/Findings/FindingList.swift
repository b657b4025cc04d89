import Audit
import Library

/// The problems of one report or of all, in rows; made when something changes, not for each frame.
///
/// Of a problem it keeps a few bytes; what it says is unpacked when it is looked at.
struct FindingList: Sendable {
  /// A row: a heading, a problem, or one of its findings.
  enum Row: Hashable, Sendable {
    /// By its place among `groups`.
    case group(UInt32)
    /// By its place among `items`.
    case problem(UInt32)
    /// A finding of a problem, and whether it stands below that problem.
    case part(UInt32, UInt16, isBelow: Bool)

    /// The problem that it is of; nil for a heading.
    var item: Int? {
      switch self {
      case .group: nil
      case .problem(let item), .part(let item, _, _): Int(item)
      }
    }

    /// Which of the problem's findings it is; nil where it is the problem.
    var part: Int? { if case .part(_, let part, _) = self { Int(part) } else { nil } }
  }

  /// A problem as a list needs it.
  struct Item: Hashable, Sendable {
    private let number: UInt32
    private let place: UInt16
    private let ruleCount: UInt16
    private let firstRule: UInt32
    let outcome: FindingOutcome
    let severity: Severity

    init(
      _ entry: EntryID, place: Int, _ outcome: FindingOutcome, _ severity: Severity,
      rules: Range<Int>
    ) {
      number = UInt32(clamping: entry.index)
      self.place = UInt16(clamping: place)
      ruleCount = UInt16(clamping: rules.count)
      firstRule = UInt32(clamping: rules.lowerBound)
      self.outcome = outcome
      self.severity = severity
    }

    var entry: EntryID { EntryID(index: Int(number)) }
    /// Which of the report's problems it is.
    var ordinal: Int { Int(place) }
    /// Where the rules of its findings stand among those of all.
    var rules: Range<Int> { Int(firstRule)..<Int(firstRule) + Int(ruleCount) }

    /// Failures by weight, then open questions, then what is waived.
    var rank: Int {
      switch outcome {
      case .failure: severity == .error ? 0 : severity == .warning ? 1 : 2
      case .unknown: 3
      case .waived: 4
      }
    }
  }

  /// A heading.
  struct Group: Hashable, Sendable {
    let group: FindingGroup
    /// How many rows stand under it.
    let count: Int
  }

  let scope: EntryID?
  /// All problems of the scope, in the order of the matrix.
  let items: [Item]
  /// The rules of all findings, by their places among those of the rule set.
  let rules: [UInt16]
  /// What the rows were made for.
  private(set) var state: FindingsState
  private(set) var rows: [Row] = []
  private(set) var groups: [Group] = []
  /// How many problems the rows show.
  private(set) var count = 0
  /// How many of them are waived, which are not counted.
  private(set) var waived = 0
  /// How many they would show without a filter.
  let all: Int
  /// By the numbers of reports where their items begin, counted from 1.
  private let starts: [UInt32]
  /// Where the items stand among the rows, counted from 1.
  private var places: [UInt32] = []

  init(_ library: Library, _ ledger: Ledger, _ state: FindingsState) {
    scope = state.scope
    self.state = state
    var making = FindingListMaking(library, ledger)
    if let scope {
      making.add(scope)
    } else {
      for row in library.order {
        for id in library.entries(of: row) where ledger.passes(id) { making.add(id) }
      }
    }
    items = making.items
    rules = making.rules
    starts = making.starts
    let scope = state.scope
    all = items.count { $0.outcome == .failure || ($0.outcome == .unknown && scope != nil) }
    arrange(state, library, ledger)
  }

  /// Makes the rows anew for other headings, another filter, or problems opened and closed.
  mutating func arrange(_ state: FindingsState, _ library: Library, _ ledger: Ledger) {
    self.state = state
    let pass = FindingPass(state.filter, library, showsOpen: scope != nil)
    let shown = items.indices.filter { pass.lets(items[$0], rules) }
    count = shown.count { items[$0].outcome != .waived }
    waived = shown.count - count
    let expanded = Set(state.expanded.compactMap { item(of: $0, library, ledger)?.index })
    (rows, groups) = FindingRows(self, library, expanded).rows(shown, state)
    places = [UInt32](repeating: 0, count: items.count)
    for (place, row) in rows.enumerated() {
      if let item = row.item, places[item] == 0 { places[item] = UInt32(place + 1) }
    }
  }

  /// The item of a report's problem.
  func item(_ entry: EntryID, _ ordinal: Int) -> Int? {
    guard starts.indices.contains(entry.index), starts[entry.index] > 0 else { return nil }
    let index = Int(starts[entry.index]) - 1 + ordinal
    return items.indices.contains(index) && items[index].entry == entry ? index : nil
  }

  /// The first row of an item; nil where none is shown.
  func firstRow(of item: Int) -> Int? { places[item] > 0 ? Int(places[item]) - 1 : nil }

  /// Whether the rows are those of a state.
  func isUpToDate(_ state: FindingsState) -> Bool {
    self.state.grouping == state.grouping && self.state.filter == state.filter
      && self.state.expanded == state.expanded
  }
}

extension FindingList {
  /// Where a row stands; nil when it is gone.
  func index(of selection: FindingSelection?, _ library: Library, _ ledger: Ledger) -> Int? {
    switch selection {
    case nil: return nil
    case .group(let wanted):
      return rows.firstIndex { row in
        if case .group(let index) = row { groups[Int(index)].group == wanted } else { false }
      }
    case .problem(let reference), .part(let reference):
      guard let (item, part) = item(of: reference, library, ledger), let first = firstRow(of: item)
      else { return nil }
      guard case .part? = selection else { return first }
      // A finding whose problem is closed stands for itself no more.
      return rows[first...].firstIndex { $0.item == item && $0.part == part } ?? first
    }
  }

  /// The name of a row.
  func selection(_ row: Row, _ library: Library, _ ledger: Ledger) -> FindingSelection? {
    if case .group(let index) = row { return .group(groups[Int(index)].group) }
    guard let (item, part) = item(row, library, ledger) else { return nil }
    return part.map { .part(item.reference(of: item.problem.findings[$0])) }
      ?? .problem(item.reference)
  }

  /// The problem of a row, and which of its findings the row is about.
  func item(
    _ row: Row, _ library: Library, _ ledger: Ledger
  ) -> (item: FindingItem, part: Int?)? {
    switch row {
    case .group: nil
    case .problem(let index):
      FindingItem(items[Int(index)], library, ledger).map { ($0, nil) }
    case .part(let index, let part, _):
      FindingItem(items[Int(index)], library, ledger).flatMap { item in
        item.problem.findings.indices.contains(Int(part)) ? (item, Int(part)) : nil
      }
    }
  }

  /// The item that a finding belongs to, and which of its findings it is.
  private func item(
    of reference: FindingReference, _ library: Library, _ ledger: Ledger
  ) -> (index: Int, part: Int)? {
    for (ordinal, problem) in ledger.problems(of: reference.entry, in: library).enumerated() {
      let part = problem.findings.firstIndex {
        $0.rule == reference.rule && $0.scope == reference.scope
      }
      if let part { return item(reference.entry, ordinal).map { ($0, part) } }
    }
    return nil
  }
}
