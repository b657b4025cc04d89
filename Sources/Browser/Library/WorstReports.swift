import Library

/// The reports most worth a look, worst first, kept as reports come and change.
///
/// A report that gets better may leave its place to one that is not among these: only then all have
/// to be gone through again.
struct WorstReports: Sendable {
  /// How many of the worst are named.
  private static let room = 12

  /// What weighs a report: errors, then warnings; the order of the folder among equals.
  private struct Place: Comparable {
    let errors: Int
    let warnings: Int
    let path: String
    let id: EntryID

    init(_ id: EntryID, _ verdict: Verdict, _ path: String) {
      (errors, warnings) = (verdict.errors, verdict.warnings)
      self.path = path
      self.id = id
    }

    static func < (left: Place, right: Place) -> Bool {
      let weights = (left.errors, left.warnings)
      guard weights == (right.errors, right.warnings) else {
        return weights > (right.errors, right.warnings)
      }
      return left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
    }
  }

  private var places: [Place] = []
  /// Whether no other report can be worse than one of these.
  private(set) var isCertain = true

  /// The reports, worst first.
  var ids: [EntryID] { places.map(\.id) }

  /// Takes note of how a report stands now; nil for one that does not count.
  mutating func note(_ id: EntryID, _ verdict: Verdict?, path: @autoclosure () -> String) {
    let wasFull = places.count == Self.room
    let former = places.firstIndex { $0.id == id }.map { places.remove(at: $0) }
    guard let verdict, verdict.errors + verdict.warnings > 0 else {
      if former != nil, wasFull { isCertain = false }
      return
    }
    guard let former else { return add(id, verdict, path: path()) }
    let place = Place(id, verdict, former.path)
    // Now the last of all and better than before: one that was never in the list may be worse.
    if wasFull, former < place, places.last.map({ $0 < place }) ?? true { isCertain = false }
    add(place)
  }

  /// Takes note of a report that was not noted before.
  mutating func add(_ id: EntryID, _ verdict: Verdict, path: @autoclosure () -> String) {
    guard verdict.errors + verdict.warnings > 0 else { return }
    if places.count == Self.room, let last = places.last,
      (verdict.errors, verdict.warnings) < (last.errors, last.warnings)
    {
      return
    }
    add(Place(id, verdict, path()))
  }

  private mutating func add(_ place: Place) {
    let index = places.firstIndex { place < $0 } ?? places.count
    guard index < Self.room else { return }
    places.insert(place, at: index)
    if places.count > Self.room { places.removeLast() }
  }
}
