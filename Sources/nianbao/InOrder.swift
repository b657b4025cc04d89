import Glibc

/// Works on many things on all cores and hands the results on in the order of the things.
enum InOrder {
  /// Never holds more than two chunks of results, however many things there are: while the one is
  /// handed on, the other is worked on.
  static func forEach<Item: Sendable, Result: Sendable>(
    _ items: [Item], chunk: Int = 256, work: @escaping @Sendable (Item) -> Result,
    then: (Result) -> Void
  ) {
    let helpers = max(0, sysconf(Int32(_SC_NPROCESSORS_ONLN)) - 1)
    func begin(_ start: Int) -> Crew<Result>? {
      guard start < items.count else { return nil }
      let part = min(chunk, items.count - start)
      return Crew(count: part, helpers: helpers) { work(items[start + $0]) }
    }
    var start = 0
    var current = begin(start)
    while let crew = current {
      crew.work()
      start += chunk
      current = begin(start)
      for result in crew.finish() { then(result) }
    }
  }
}
