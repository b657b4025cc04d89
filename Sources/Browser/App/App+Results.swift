import Audit
import Library

extension App {
  /// Takes note of files that will be read.
  public mutating func expect(_ paths: [String]) {
    for path in paths { library.expect(path) }
    settle()
  }

  /// Says how many files there are, which will be met or turn out to be gone.
  public mutating func beginScan(of count: Int) {
    (isScanned, met, expected) = (false, nil, count)
  }

  /// Says how many files a scan has met that is still on its way.
  public mutating func tellMet(_ count: Int) { met = count }

  /// Says that no more files will be met.
  public mutating func finishScan() {
    (isScanned, met, expected) = (true, nil, 0)
    compareOnceRead()
    settle()
  }

  /// Adds what came of reading files; of the reports the text is left out.
  public mutating func add(_ results: [FileResult]) { add(results.map(PackedResult.init)) }

  /// Adds what came of reading files; the cursor stays on what it is on.
  public mutating func add(_ results: [PackedResult]) {
    take(results)
    finishTaking()
  }

  /// Adds what came of reading files to the library alone, which takes as long for each of them
  /// however many there are; ``finishTaking()`` must follow before a key is handled or anything is
  /// shown.
  public mutating func take(_ results: [PackedResult]) {
    guard !results.isEmpty else { return }
    (hasTaken, isUncompared) = (true, true)
    for result in results {
      let before = library.id(at: result.path).flatMap { library[$0].agency }
      let id = library.add(result)
      bodies.forget(id)
      renewFingerprint(of: id)
      for agency in Set([before, library[id].agency].compactMap { $0 }) {
        ledger.review(library.entries(of: agency), in: library)
        if let dossier, dossier.agency == agency { self.dossier = nil }
      }
      ledger.review([id], in: library)
    }
  }

  /// Brings lists and sums up to what was taken, which takes the longer the more reports there are;
  /// false where nothing was.
  @discardableResult
  public mutating func finishTaking() -> Bool {
    guard hasTaken else { return false }
    hasTaken = false
    compareOnceRead()
    noteChanges()
    return true
  }

  /// Once no more files are to come, what was read is compared among agencies, and searched.
  private mutating func compareOnceRead() {
    guard isUncompared, !isReading else { return }
    (isUncompared, isStopped) = (false, false)
    effects.append(.compareAgencies)
    searchBodiesAnew()
  }

  /// Takes files out that are not there any more, which ``finishScan()`` must follow; who looks at one looks at the library then.
  public mutating func remove(_ paths: [String]) {
    for path in paths {
      guard let id = library.id(at: path) else { continue }
      let agency = library[id].agency
      if library.remove(path) == nil { continue }
      ledger.review([id], in: library)
      if let agency { ledger.review(library.entries(of: agency), in: library) }
      bodies.forget(id)
      fingerprints.forget(id)
      ticked.removeAll { $0 == id }
      if stack.contains(where: { $0.isAbout(id) }) {
        stack = [.library(matrix)]
        dossier = nil
      }
    }
    isUncompared = true
    noteChanges()
  }

  /// Says that files have changed while they were browsed.
  public mutating func tellChanges(read: Int, gone: Int) {
    notice = Notice(Words.changedFiles(read: read, gone: gone))
    settle()
  }

  /// Takes over what comparing the agencies has found, some of it at once and the rest bit by bit.
  public mutating func take(_ compared: [EntryID: Assessment]) {
    unkept = library.changes(by: compared)
    keepSome()
  }

  /// Reports about which something found is taken over before the next key is looked at.
  private static let slice = 200

  mutating func keepSome() {
    let part = unkept.prefix(Self.slice)
    unkept.removeFirst(part.count)
    for (id, assessment) in part { library.take(assessment, of: id) }
    ledger.review(part.map(\.id), in: library)
    if let dossier, part.contains(where: { $0.id == dossier.id }) { self.dossier = nil }
    noteChanges()
  }

  /// Brings up to date what is made from the library.
  mutating func noteChanges() {
    ledger.libraryChanged(library)
    arrangeLedger()
    findingList = nil
    revision += 1
    findWanted()
    settle()
  }
}
