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
      for agency in Set([before, library[id].agency].compactMap { $0 }) {
        ledger.judge(library[agency].entries, in: library)
        if let dossier, dossier.agency == agency { self.dossier = nil }
      }
      ledger.judge([id], in: library)
    }
    if !isReading { ledger.judge(library.compareAgencies(), in: library) }
    ledger.arrange(library, ticked: Set(ticked))
    findingList = nil
    revision += 1
    settle()
  }

  /// Whether files are still to be read.
  public var isReading: Bool { !isScanned || library.counts.waiting > 0 }
}

extension App {
  /// Takes over a library as a whole.
  mutating func adopt(_ library: Library) {
    self.library = library
    self.library.compareAgencies()
    ledger.judge(self.library.order.flatMap { self.library[$0].entries }, in: self.library)
    ledger.arrange(library, ticked: Set(ticked))
    finishScan()
  }
}
