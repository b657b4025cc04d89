import Audit
import Library

extension App {
  /// Takes note of files that will be read.
  public mutating func expect(_ paths: [String]) {
    for path in paths { library.expect(path) }
    settle()
  }

  /// Says that no more files will be met.
  public mutating func finishScan() {
    isScanned = true
    settle()
  }

  /// Adds what came of reading files; of the reports the text is left out.
  public mutating func add(_ results: [FileResult]) { add(results.map(PackedResult.init)) }

  /// Adds what came of reading files; the cursor stays on what it is on.
  public mutating func add(_ results: [PackedResult]) {
    for result in results {
      let before = library.id(at: result.path).flatMap { library[$0].agency }
      let id = library.add(result)
      bodies.forget(id)
      for agency in Set([before, library[id].agency].compactMap { $0 }) {
        ledger.judge(library[agency].entries, in: library)
        if let dossier, dossier.agency == agency { self.dossier = nil }
      }
      ledger.judge([id], in: library)
    }
    if !isReading { effects.append(.compareAgencies) }
    noteChanges()
  }

  /// Takes files out that are not there any more; who looks at one looks at the library then.
  public mutating func remove(_ paths: [String]) {
    for path in paths {
      guard let id = library.id(at: path) else { continue }
      let agency = library[id].agency
      if library.remove(path) == nil { continue }
      ledger.judge([id], in: library)
      if let agency { ledger.judge(library[agency].entries, in: library) }
      bodies.forget(id)
      ticked.removeAll { $0 == id }
      if stack.contains(where: { $0.isAbout(id) }) {
        stack = [.library(matrix)]
        dossier = nil
      }
    }
    if !isReading { effects.append(.compareAgencies) }
    noteChanges()
  }

  /// Says that files have changed while they were browsed.
  public mutating func tellChanges(read: Int, gone: Int) {
    notice = Notice(Words.changedFiles(read: read, gone: gone))
    settle()
  }

  /// Takes over what comparing the agencies has found.
  public mutating func take(_ compared: [EntryID: Assessment]) {
    let changed = library.take(compared)
    ledger.judge(changed, in: library)
    if let dossier, changed.contains(dossier.id) { self.dossier = nil }
    noteChanges()
  }

  /// Brings up to date what is made from the library.
  mutating func noteChanges() {
    arrangeLedger()
    findingList = nil
    revision += 1
    findWanted()
    settle()
  }

  /// Whether files are still to be read.
  public var isReading: Bool { !isScanned || library.counts.waiting > 0 }
}

extension App {
  /// Orders the rows of the library anew.
  mutating func arrangeLedger() {
    ledger.arrange(library, ticked: Set(ticked), reviewed: notes.reviewed)
  }

  /// Takes over a library that is known from before; `judgeMore()` goes through it.
  public mutating func adopt(_ library: Library) {
    self.library = library
    unjudged = 0..<library.order.count
    noteChanges()
  }

  /// Whether parts of an adopted library are still to be gone through.
  public var isJudging: Bool { !unjudged.isEmpty }

  /// Goes through some more rows: few enough that no key has to wait.
  public mutating func judgeMore(rows: Int = 60) {
    let part = unjudged.prefix(rows)
    unjudged = part.endIndex..<unjudged.endIndex
    for place in part where place < library.order.count {
      ledger.judge(library[library.order[place]].entries, in: library)
    }
    noteChanges()
  }
}
