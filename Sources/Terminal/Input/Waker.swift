import CSystem
import Glibc
import Synchronization

/// Wakes the event loop from any thread.
///
/// Many calls before the loop gets to it are one ``InputEvent/wake``, and cost one system call.
public final class Waker: Sendable {
  let descriptor: Int32
  private let isRaised = Atomic(false)

  /// Makes a waker; it belongs to the ``EventSource`` it is given to.
  public init() throws(TerminalError) {
    descriptor = nb_event_open()
    if descriptor < 0 { throw .system(errno) }
  }

  deinit {
    close(descriptor)
  }

  /// Makes the event loop return a wake event, soon.
  public func wake() {
    if !isRaised.exchange(true, ordering: .acquiringAndReleasing) { nb_event_raise(descriptor) }
  }

  /// Ready for the next call; whoever waits must look for what was posted after this, not before.
  func clear() {
    nb_event_clear(descriptor)
    isRaised.store(false, ordering: .sequentiallyConsistent)
  }
}
