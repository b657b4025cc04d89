import Library

// The ledger looks everything up in the library; the two stand side by side in the app.
extension App {
  /// What the rules say about a report; nil of what is none.
  func verdict(of id: EntryID) -> Verdict? { ledger.verdict(of: id, in: library) }

  /// Where a row stands among those shown.
  func rowIndex(of row: LibraryRow) -> Int? { ledger.rows.index(of: row, in: library) }

  /// Orders the rows of the library anew.
  mutating func arrangeLedger() {
    if asksForReviewed { learnFingerprints(atMost: .max) }
    ledger.arrange(
      library, ticked: Set(ticked), reviewed: reviewedEntries, bodies: bodyHits)
  }

  /// Takes over a library that is known from before, or an empty one where that turned out damaged.
  public mutating func adopt(_ library: Library) {
    let state = self.library.counts.all > 0 ? self.state : nil
    self.library = library
    renewFingerprints()
    // It names a report of the other library.
    formerPreview = nil
    if let state { forget(butFor: state) }
    ledger.takeOver(library)
    noteChanges()
  }

  /// Forgets what names files of another library; where one was is found again by its path.
  private mutating func forget(butFor state: FolderState) {
    stack = [.library(LibraryState())]
    overlays = []
    history = History()
    search = Search()
    bodies = Bodies()
    (dossier, article, findingList, chart, roster) = (nil, nil, nil, nil, nil)
    source = SourceReading()
    (announced, ticked, marks, unkept, bodyHits) = (nil, [], [:], [], [:])
    ledger.filter = nil
    remembered = state
    wanted = state.place
  }

  /// Whether there is work left that no key should wait for.
  public var isCatchingUp: Bool {
    !unkept.isEmpty || !fingerprints.left.isEmpty || ledger.isCatchingUp(library)
  }

  /// Does some of that work: so little that no key has to wait.
  public mutating func catchUp() {
    if !unkept.isEmpty { keepSome() }
    learnFingerprints()
    guard ledger.catchUp(library) else { return }
    noteChanges()
  }
}
