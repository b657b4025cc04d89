import Glibc
import Synchronization

/// Threads that do numbered pieces of work together with the one that called them.
///
/// Threads of our own: the system's queues would cost every start their loading.
final class Crew<Result: Sendable>: Sendable {
  private let count: Int
  private let piece: @Sendable (Int) -> Result
  private let next = Atomic(0)
  private let results: Mutex<[Result?]>
  private let threads = Mutex<[pthread_t]>([])

  /// Begins with as many threads as there is work for; where the system has none to give, all is
  /// left to the caller.
  init(count: Int, helpers: Int, _ piece: @escaping @Sendable (Int) -> Result) {
    self.count = count
    self.piece = piece
    results = Mutex([Result?](repeating: nil, count: count))
    let started = (0..<max(0, min(helpers, count - 1))).compactMap { _ in
      Self.start { self.work() }
    }
    threads.withLock { $0 = started }
  }

  /// Takes part until no piece is left to begin.
  func work() {
    while true {
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      if index >= count { return }
      let result = piece(index)
      results.withLock { $0[index] = result }
    }
  }

  /// Waits for the last of the others; the results in order.
  func finish() -> [Result] {
    for thread in threads.withLock({ $0 }) { pthread_join(thread, nil) }
    return results.withLock { results in
      defer { results = [] }
      return results.compactMap { $0 }
    }
  }

  private static func start(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
    let start = Unmanaged.passRetained(ThreadStart(body))
    var thread = pthread_t()
    let refusal = pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<ThreadStart>.fromOpaque(argument).takeRetainedValue().body()
        return nil
      }, start.toOpaque())
    if refusal == 0 { return thread }
    start.release()
    return nil
  }
}

/// What a thread is to do.
private final class ThreadStart: Sendable {
  let body: @Sendable () -> Void

  init(_ body: @escaping @Sendable () -> Void) { self.body = body }
}
