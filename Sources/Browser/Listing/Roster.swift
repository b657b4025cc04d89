import Audit
import Library
import Reports

/// The reports as a list, in order; made when something of it changes, not for each frame.
struct Roster: Sendable {
  /// What it was made for.
  struct Key: Hashable, Sendable {
    let revision: Int
    let sorting: [Sorting]
    let filter: ReportFilter?
  }

  let key: Key
  let entries: [EntryID]
  /// Sums of the numbers that there are, and how many reports have none.
  let totals: Totals

  /// Sums over the list.
  struct Totals: Sendable {
    var problems = 0
    var received = Sum()
    var carriedIn = Sum()
    var results = Sum()
    var carriedOut = Sum()
    var disclosure: Share?
  }

  /// A sum over reports some of which have no number.
  struct Sum: Sendable {
    var amount: Amount? = .zero
    var without = 0

    mutating func add(_ value: Amount?) {
      guard let value else {
        without += 1
        return
      }
      amount = amount.flatMap { $0.adding(value) }
    }
  }

  private var places: [EntryID: Int]

  init(_ app: App, _ key: Key) {
    self.key = key
    let library = app.library
    let ledger = app.ledger
    let all = library.order.flatMap { agency -> [EntryID] in
      let row = library[agency]
      return row.years.isEmpty ? row.entries : row.years.compactMap { $0.entries.first }
    }
    let shown = all.filter { ledger.facts[$0] != nil && ledger.matching?.contains($0) ?? true }
    if key.sorting.isEmpty {
      entries = shown
    } else {
      let values = shown.map { id in key.sorting.map { Self.value(of: id, $0.key, app) } }
      entries = SortValue.order(values, key.sorting).map { shown[$0] }
    }
    places = Dictionary(zip(entries, entries.indices)) { first, _ in first }
    var totals = Totals()
    for id in entries {
      guard let facts = ledger.facts[id] else { continue }
      totals.problems += ledger.verdicts[id]?.problems ?? 0
      totals.received.add(facts.received)
      totals.carriedIn.add(facts.carriedIn)
      totals.results.add(facts.results)
      totals.carriedOut.add(facts.carriedOut)
    }
    totals.disclosure = Ledger.rate(entries.compactMap { ledger.facts[$0] })
    self.totals = totals
  }

  /// Where a report stands.
  func index(of id: EntryID) -> Int? { places[id] }

  private static func value(of id: EntryID, _ key: SortKey, _ app: App) -> SortValue {
    guard let facts = app.ledger.facts[id] else { return SortValue(nil) }
    switch key {
    case .folder: return SortValue(nil)
    case .name: return SortValue(nil, app.library[facts.agency].name)
    case .year: return SortValue(facts.year.map(Double.init))
    case .problems: return SortValue(app.ledger.verdicts[id].map { Double($0.problems) })
    case .received: return SortValue(facts.received?.asDouble)
    case .results: return SortValue(facts.results?.asDouble)
    case .carriedOut: return SortValue(facts.carriedOut?.asDouble)
    case .disclosure: return SortValue(facts.disclosure?.asDouble)
    }
  }
}
