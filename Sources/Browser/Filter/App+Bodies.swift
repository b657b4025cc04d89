import Library

// The filter `正文~…` asks for what only the files say: they are searched in the background, and
// reports come into sight as they are found.
extension App {
  /// Takes in where a text was found.
  ///
  /// - Parameters:
  ///   - paths: of the files that have it, among those that were searched.
  ///   - searched: how many were searched since the last time.
  public mutating func found(_ text: String, in paths: [String], searched: Int, isDone: Bool) {
    guard bodyHits[text] != nil else { return }
    let ids = paths.compactMap { library.id(at: $0) }
    bodyHits[text]?.add(ids, searched: searched, isDone: isDone)
    if !ids.isEmpty || isDone, filteredTexts.contains(text) { rearrange() }
    settle()
  }

  /// The texts that the filter looks for in files.
  var filteredTexts: [String] {
    ledger.filter?.terms.compactMap { $0.field == .text ? $0.value : nil } ?? []
  }

  /// Asks for the texts of the filter that nobody has looked for yet; forgets those of no filter.
  mutating func searchBodies() {
    let wanted = filteredTexts
    for text in bodyHits.keys where !wanted.contains(text) {
      bodyHits[text] = nil
      effects.append(.searchBodies(text, isWanted: false))
    }
    for text in wanted where bodyHits[text] == nil {
      bodyHits[text] = BodyHits()
      effects.append(.searchBodies(text, isWanted: true))
    }
  }

  /// Asks for all of them once more, because files have changed.
  mutating func searchBodiesAnew() {
    for text in bodyHits.keys.sorted() {
      bodyHits[text]?.renew()
      effects.append(.searchBodies(text, isWanted: true))
    }
  }

  /// How far the search has come; nil while there is none.
  var bodySearchProgress: (searched: Int, all: Int)? {
    let open = bodyHits.values.filter { !$0.isDone }
    guard let least = open.map(\.searched).min() else { return nil }
    return (least, library.counts.all)
  }

  /// In a report that the filter found by its text, `n` goes to where that stands.
  mutating func searchWhatWasFiltered() {
    guard let text = filteredTexts.first else { return }
    search = Search(query: text)
    search.isLastJump = true
    notice = Notice(Words.nextHit(text))
  }
}
