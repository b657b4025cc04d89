import CSystem
import Glibc

/// One wait for the terminal, the signals and the waker.
struct Wait {
  private var descriptors: [pollfd]
  private let waker: Int32
  private let wakeAt: Int
  private let end: Int?

  /// - Parameter end: when to wait no longer; nil for ever.
  init(signals: Int32, waker: Int32, wakeAt: Int, end: Int? = nil) {
    descriptors = [STDIN_FILENO, signals, waker].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    self.waker = waker
    self.wakeAt = wakeAt
    self.end = end
  }

  /// Waits until something is ready or the time is up, or looks only, when `atOnce`.
  mutating func run(atOnce: Bool) {
    while true {
      // Until the next frame is due nobody listens to the waker: poll skips a negative descriptor.
      let now = Int(nb_now())
      let left = max(0, wakeAt - now)
      descriptors[2].fd = left > 0 ? -1 : waker
      let next = [left > 0 ? left : nil, end.map { max(0, $0 - now) }].compactMap { $0 }.min()
      let timeout = atOnce ? 0 : next.map { Int32(clamping: ($0 + 999_999) / 1_000_000) } ?? -1
      let ready = poll(&descriptors, nfds_t(descriptors.count), timeout)
      if ready > 0 || atOnce { return }
      if let end, Int(nb_now()) >= end { return }
    }
  }

  var terminalIsReadable: Bool { descriptors[0].revents & Int16(POLLIN) != 0 }
  var terminalIsGone: Bool { descriptors[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 }
  var wakerIsRaised: Bool { descriptors[2].revents & Int16(POLLIN) != 0 }
}
