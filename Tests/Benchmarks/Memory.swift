import CHeap
import Library
import Reading

/// What a report takes of the heap, by the C library's own count: noise does not touch it.
enum Memory {
  private static let count = 200

  static func print() {
    Swift.print("memory-report \(perReport { $0 })")
    Swift.print("memory-listed \(perReport { $0.forComparison(at: $0.path) })")
  }

  /// Bytes that each report takes in a library of many.
  private static func perReport(_ kept: (FileResult) -> FileResult) -> Int {
    var library = Library()
    // What is made once for all of them is made by the first.
    library.add(kept(result(0)))
    let before = nb_heap_in_use()
    for seed in 1...count { library.add(kept(result(seed))) }
    let after = nb_heap_in_use()
    return withExtendedLifetime(library) { (after - before) / count }
  }

  private static func result(_ seed: Int) -> FileResult {
    let made = MadeDocument(.tabs, seed: seed)
    guard case .report(let report) = ReportReader().read(made.bytes, path: made.path) else {
      return FileResult(path: made.path, state: .waiting)
    }
    return FileResult(path: made.path, state: .report(report))
  }
}
