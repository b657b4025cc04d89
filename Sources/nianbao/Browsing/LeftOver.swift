import Synchronization

/// How much of a work is still to be done, counted down by whoever does a part.
final class LeftOver: Sendable {
  private let count: Atomic<Int>

  /// Begins with all.
  init(_ count: Int) { self.count = Atomic(count) }

  /// Takes away what was done; how much is left.
  func takeAway(_ done: Int) -> Int {
    count.wrappingSubtract(done, ordering: .acquiringAndReleasing).newValue
  }
}
