import Library

/// The reports in which a text was found, as far as files have been searched.
struct BodyHits: Sendable {
  /// Those that are shown.
  private(set) var found: Set<EntryID> = []
  /// Files searched so far.
  private(set) var searched = 0
  /// Whether all have been searched.
  private(set) var isDone = false
  /// A search in the place of one that is done: what that found is shown until this is done too.
  private var renewed: Set<EntryID>?

  /// Begins anew, because files have changed.
  mutating func renew() {
    renewed = []
    searched = 0
    isDone = false
  }

  /// Takes in more.
  mutating func add(_ ids: [EntryID], searched: Int, isDone: Bool) {
    self.searched += searched
    // The last piece may be handed over before another that ended earlier.
    self.isDone = self.isDone || isDone
    if renewed == nil {
      found.formUnion(ids)
    } else {
      renewed?.formUnion(ids)
      if isDone, let renewed { (found, self.renewed) = (renewed, nil) }
    }
  }
}
