import Dispatch
import Synchronization

/// Works on many things on all cores and hands the results on in the order of the things.
enum InOrder {
  /// Never holds more than a chunk of results, however many things there are.
  static func forEach<Item: Sendable, Result: Sendable>(
    _ items: [Item], chunk: Int = 256, work: @Sendable (Item) -> Result, then: (Result) -> Void
  ) {
    var start = 0
    while start < items.count {
      let part = items[start..<min(start + chunk, items.count)]
      let results = Mutex([Result?](repeating: nil, count: part.count))
      let first = start
      DispatchQueue.concurrentPerform(iterations: part.count) { index in
        let result = work(items[first + index])
        results.withLock { $0[index] = result }
      }
      for case let result? in results.withLock({ $0 }) { then(result) }
      start += part.count
    }
  }
}
