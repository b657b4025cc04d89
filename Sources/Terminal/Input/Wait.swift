import CSystem
import Glibc

/// One wait for the terminal, the signals and the waker.
struct Wait {
  private var descriptors: [pollfd]
  private let waker: Int32
  private let wakeAt: Int

  init(signals: Int32, waker: Int32, wakeAt: Int) {
    descriptors = [STDIN_FILENO, signals, waker].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    self.waker = waker
    self.wakeAt = wakeAt
  }

  /// Waits until something is ready, or looks only, when `atOnce`.
  mutating func run(atOnce: Bool) {
    while true {
      // Until the next frame is due nobody listens to the waker: poll skips a negative descriptor.
      let left = max(0, wakeAt - Int(nb_now()))
      descriptors[2].fd = left > 0 ? -1 : waker
      let timeout = atOnce ? 0 : left > 0 ? Int32((left + 999_999) / 1_000_000) : -1
      let ready = poll(&descriptors, nfds_t(descriptors.count), timeout)
      if ready > 0 || atOnce { return }
    }
  }

  var terminalIsReadable: Bool { descriptors[0].revents & Int16(POLLIN) != 0 }
  var terminalIsGone: Bool { descriptors[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 }
  var wakerIsRaised: Bool { descriptors[2].revents & Int16(POLLIN) != 0 }
}
