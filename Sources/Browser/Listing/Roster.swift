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
    private(set) var amount: Amount? = .zero
    private(set) var without = 0
    private var with = 0

    mutating func add(_ value: Amount?) {
      guard let value else {
        without += 1
        return
      }
      with += 1
      amount = amount.flatMap { $0.adding(value) }
    }

    /// `3,481`, `3,481?` where some have no number, `?` where none has: nothing known is no zero.
    var text: String {
      guard let amount, with > 0 || without == 0 else { return "?" }
      return amount.grouped + (without > 0 ? "?" : "")
    }
  }

  /// By the numbers of reports where they stand, counted from 1.
  private var places: [UInt32]

  /// - Parameter all: the reports that count.
  init(_ all: [EntryID], _ library: Library, _ ledger: inout Ledger, _ key: Key) {
    self.key = key
    var shown = all
    if let passing = ledger.passing {
      shown.removeAll { !passing.indices.contains($0.index) || !passing[$0.index] }
    }
    if !key.sorting.isEmpty {
      var order = SortOrder()
      for sorting in key.sorting {
        let values = Self.values(of: shown, sorting.key, library, &ledger)
        order.add(values, isDescending: sorting.isDescending)
      }
      shown = order.places(of: shown.count).map { shown[$0] }
    }
    entries = shown
    places = [UInt32](repeating: 0, count: library.entryLimit)
    var totals = Totals()
    for (place, id) in shown.enumerated() {
      places[id.index] = UInt32(place + 1)
      let numbers = library.numbers(of: id)
      totals.problems += ledger.verdict(of: id, in: library)?.problems ?? 0
      totals.received.add(numbers.received)
      totals.carriedIn.add(numbers.carriedIn)
      totals.results.add(numbers.results)
      totals.carriedOut.add(numbers.carriedOut)
    }
    totals.disclosure = Ledger.rate(shown.lazy.map { library.numbers(of: $0) })
    self.totals = totals
  }

  /// Where a report stands.
  func index(of id: EntryID) -> Int? {
    places.indices.contains(id.index) && places[id.index] > 0 ? Int(places[id.index]) - 1 : nil
  }

  private static func values(
    of entries: [EntryID], _ key: SortKey, _ library: Library, _ ledger: inout Ledger
  ) -> [Double] {
    func numbers(_ number: (ReportNumbers) -> Double?) -> [Double] {
      entries.map { number(library.numbers(of: $0)) ?? SortOrder.none }
    }
    switch key {
    case .folder: return entries.map { _ in SortOrder.none }
    case .name:
      let ranks = ledger.names.ranks(library)
      return entries.map { id in
        library.agency(of: id).map { Double(ranks[$0.index]) } ?? SortOrder.none
      }
    case .year: return entries.map { library.year(of: $0).map(Double.init) ?? SortOrder.none }
    case .problems:
      return entries.map { Double(ledger.verdict(of: $0, in: library)?.problems ?? 0) }
    case .received: return numbers { $0.received?.asDouble }
    case .results: return numbers { $0.results?.asDouble }
    case .carriedOut: return numbers { $0.carriedOut?.asDouble }
    case .disclosure: return numbers { $0.disclosure?.asDouble }
    }
  }
}
