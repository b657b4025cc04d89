import Library

/// The reports most worth a look, worst first, kept as reports come and change.
///
/// A report that gets better may leave its place to one that is not among these: only then all have
/// to be gone through again.
struct WorstReports: Sendable {
  /// How many of the worst are named.
  private static let room = 12

  /// What weighs a report: errors, then warnings, then who was met first.
  private struct Place: Comparable {
    let errors: Int
    let warnings: Int
    let id: EntryID

    static func < (left: Place, right: Place) -> Bool {
      (-left.errors, -left.warnings, left.id) < (-right.errors, -right.warnings, right.id)
    }
  }

  private var places: [Place] = []
  /// Whether no other report can be worse than one of these.
  private(set) var isCertain = true

  /// The reports, worst first.
  var ids: [EntryID] { places.map(\.id) }

  /// Takes note of how a report stands now; nil for one that does not count.
  mutating func note(_ id: EntryID, _ verdict: Verdict?) {
    let wasFull = places.count == Self.room
    let former = places.firstIndex { $0.id == id }.map { places.remove(at: $0) }
    guard let verdict, verdict.errors + verdict.warnings > 0 else {
      if former != nil, wasFull { isCertain = false }
      return
    }
    let place = Place(errors: verdict.errors, warnings: verdict.warnings, id: id)
    // Now the last of all and better than before: one that was never in the list may be worse.
    if let former, wasFull, former < place, places.last.map({ $0 < place }) ?? true {
      isCertain = false
    }
    add(place)
  }

  /// Takes note of a report that was not noted before.
  mutating func add(_ id: EntryID, _ verdict: Verdict) {
    guard verdict.errors + verdict.warnings > 0 else { return }
    add(Place(errors: verdict.errors, warnings: verdict.warnings, id: id))
  }

  private mutating func add(_ place: Place) {
    if places.count == Self.room, let last = places.last, last < place { return }
    let index = places.firstIndex { place < $0 } ?? places.count
    places.insert(place, at: index)
    if places.count > Self.room { places.removeLast() }
  }
}
