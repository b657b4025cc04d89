import CSystem
import Glibc

/// A thread that nobody waits for.
enum DetachedThread {
  private final class Start: Sendable {
    let niceness: Int32
    let body: @Sendable () -> Void

    init(niceness: Int32, body: @escaping @Sendable () -> Void) {
      self.niceness = niceness
      self.body = body
    }
  }

  /// Runs `body` on a new thread; false when the system has none to give.
  static func start(niceness: Int32, body: @escaping @Sendable () -> Void) -> Bool {
    let start = Unmanaged.passRetained(Start(niceness: niceness, body: body))
    var thread = pthread_t()
    let result = pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        let start = Unmanaged<Start>.fromOpaque(argument).takeRetainedValue()
        nb_worker_begin(start.niceness)
        start.body()
        return nil
      }, start.toOpaque())
    guard result == 0 else {
      start.release()
      return false
    }
    pthread_detach(thread)
    return true
  }
}
