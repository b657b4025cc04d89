import CSystem
import Glibc
import Synchronization

/// Numbered pieces of work, done by threads that give way to the user's keys.
///
/// Threads and not tasks, because the main thread waits in `poll` and never lets an actor run.
/// It knows nothing of what the work is: the executable hands it closures over `Library`, which
/// must not import this module.
public final class BackgroundWork: Sendable {
  private let count: Int
  private let threads: Int
  private let niceness: Int32
  private let each: @Sendable (Int) -> Void
  private let finished: @Sendable () -> Void
  private let nextPiece = Atomic(0)
  private let runningThreads = Atomic(0)
  private let cancelled = Atomic(false)

  /// Starts `each(0)`, `each(1)` … `each(count - 1)` on detached threads, and when all are done
  /// or cancelled calls `finished`, on the last of them.
  @discardableResult
  public init(
    count: Int, threads: Int, niceness: Int32 = 10,
    each: @escaping @Sendable (Int) -> Void, finished: @escaping @Sendable () -> Void = {}
  ) {
    self.count = count
    self.each = each
    self.finished = finished
    self.threads = max(1, min(threads, count))
    self.niceness = niceness
    start()
  }

  private func start() {
    runningThreads.wrappingAdd(threads, ordering: .acquiringAndReleasing)
    for _ in 0..<threads where !DetachedThread.start(niceness: niceness, body: { self.work() }) {
      // No thread to be had: the work is done here, late rather than never.
      work()
    }
  }

  /// Lets pieces that have begun end, and begins no more.
  public func cancel() {
    cancelled.store(true, ordering: .releasing)
  }

  /// Goes on with the pieces that ``cancel()`` has left.
  public func resume() {
    guard cancelled.exchange(false, ordering: .acquiringAndReleasing) else { return }
    start()
  }

  /// Whether all pieces have been begun.
  public var isUsedUp: Bool { nextPiece.load(ordering: .relaxed) >= count }

  /// Whether nothing of it is running any more.
  public var isDone: Bool { runningThreads.load(ordering: .acquiring) <= 0 }

  /// Whether ``cancel()`` was called; long pieces of work ask this.
  public var isCancelled: Bool { cancelled.load(ordering: .acquiring) }

  private func work() {
    while !isCancelled {
      let piece = nextPiece.wrappingAdd(1, ordering: .relaxed).oldValue
      if piece >= count { break }
      each(piece)
    }
    if runningThreads.wrappingSubtract(1, ordering: .acquiringAndReleasing).newValue == 0 {
      finished()
    }
  }
}
