import CSystem
import Glibc
import Synchronization

/// Tells when something in folders has changed, by the system's word and not by looking.
///
/// What has changed, a scan tells: whoever waits here scans then.
public final class FolderWatch: Sendable {
  private let descriptor: Int32
  /// How many folders were asked for.
  private let count = Atomic(0)

  /// How long it has to be quiet before a change is told, and after how long it is told at any rate.
  private static let quiet: Int32 = 200
  private static let patience = 10
  /// From how many watches on taking them apart takes longer than starting a process.
  private static let many = 1000

  /// Nil where the system has no more watches to give.
  public init?() {
    descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
    if descriptor < 0 { return nil }
  }

  deinit { close(descriptor) }

  /// Watches a folder, but not those in it; once more does no harm.
  func add(_ folder: [CChar]) {
    // Where the system allows no more watches, what changes there shows at the next start.
    _ = inotify_add_watch(descriptor, folder, Self.mask)
    count.add(1, ordering: .relaxed)
  }

  /// To be called just before the process ends.
  ///
  /// The system takes some 70 ms to take 16,000 watches apart, and for so long a process does not
  /// end: that is left to one that nobody waits for.
  public func leaveBehind() {
    if count.load(ordering: .relaxed) > Self.many { nb_leave_behind(descriptor) }
  }

  /// Waits until something has changed and it has been quiet for a moment.
  ///
  /// - Parameter milliseconds: how long to wait at most; for ever without.
  /// - Returns: whether something has changed.
  public func wait(milliseconds: Int32? = nil) -> Bool {
    guard isReady(within: milliseconds ?? -1) else { return false }
    var rounds = 0
    repeat {
      drain()
      rounds += 1
    } while rounds < Self.patience && isReady(within: Self.quiet)
    return true
  }

  private func isReady(within milliseconds: Int32) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while true {
      let count = poll(&request, 1, milliseconds)
      if count >= 0 { return count > 0 }
      if errno != EINTR { return false }
    }
  }

  private func drain() {
    var bytes = [UInt8](repeating: 0, count: 1 << 14)
    while read(descriptor, &bytes, bytes.count) > 0 {}
  }

  private static let mask = UInt32(
    IN_CREATE | IN_CLOSE_WRITE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB
      | IN_DELETE_SELF | IN_MOVE_SELF)
}
