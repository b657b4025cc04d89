import CSystem
import Glibc

/// The signals that are read like any other input instead of interrupting the program.
///
/// Made in the first statement of the browser, before any thread starts: a thread inherits the
/// blocked signals, and one started earlier would be killed by what is meant for us. Batch
/// commands do without, so that Ctrl-C ends them as usual.
@MainActor
public final class SignalInbox {
  let descriptor: Int32
  private var pending: Set = []

  /// Blocks the signals and starts collecting them.
  public init() throws(TerminalError) {
    descriptor = nb_signals_open()
    if descriptor < 0 { throw .system(errno) }
  }

  struct Set: OptionSet {
    let rawValue: Int32
    static let resized = Set(rawValue: Int32(NB_WINCH))
    static let stop = Set(rawValue: Int32(NB_TSTP))
    static let continued = Set(rawValue: Int32(NB_CONT))
    static let terminate = Set(rawValue: Int32(NB_TERM))
    static let hangUp = Set(rawValue: Int32(NB_HUP))
    static let interrupt = Set(rawValue: Int32(NB_INT))
  }

  var hasPending: Bool { !pending.isEmpty }

  /// Everything that has arrived since the last time.
  func take() -> Set {
    collect()
    defer { pending = [] }
    return pending
  }

  /// Forgets signals that keys cause; a request to end stays.
  func discardFromKeyboard() {
    collect()
    pending.formIntersection([.terminate, .hangUp])
  }

  private func collect() {
    pending.formUnion(Set(rawValue: nb_signals_read(descriptor)))
  }
}
