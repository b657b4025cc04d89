import CSystem
import Canvas
import Glibc

/// All that happens to the browser, in one place to wait: keys, signals, and background work.
///
/// Waiting costs nothing: without input there is not one wake-up. Keys are handed over at once and
/// all together, so that a held arrow key is painted once; wakes are held back to 30 a second.
@MainActor
public final class EventSource {
  /// Frames per second that background work can cause.
  static let wakesPerSecond = 30

  let session: TerminalSession
  /// The signals that concern the terminal.
  public let signals: SignalInbox
  private let waker: Waker
  private let reader = InputReader()
  private var decoder = KeyDecoder()
  private var nextWake = 0
  private var hasMore = false
  private var fruitlessReads = 0
  private var isOver = false

  /// Makes the source of an entered session's events.
  public init(session: TerminalSession, signals: SignalInbox, waker: Waker) {
    self.session = session
    self.signals = signals
    self.waker = waker
  }

  /// Whether something has been typed that was not returned yet.
  public var hasKeys: Bool { hasMore || nb_bytes_waiting(STDIN_FILENO) > 0 }

  /// Waits for events and returns them all; nil after the one that brought ``InputEvent/hangUp``.
  ///
  /// With `limit` it waits no longer than that, and then returns none.
  ///
  /// Ctrl-Z is not returned: the process stops here, and once continued a resize is returned.
  public func next(within limit: Duration? = nil) -> [InputEvent]? {
    let end = limit.map { Int(nb_now()) + Int($0 / .nanoseconds(1)) }
    while !isOver {
      var wait = Wait(
        signals: signals.descriptor, waker: waker.descriptor, wakeAt: nextWake, end: end)
      wait.run(atOnce: hasMore || signals.hasPending)
      var events = takeSignals()
      if wait.terminalIsGone { events.append(.hangUp) }
      if wait.terminalIsReadable || hasMore { events += takeInput() }
      if wait.wakerIsRaised { events.append(takeWake()) }
      if let end = events.firstIndex(of: .hangUp) {
        isOver = true
        events.removeSubrange((end + 1)...)
      }
      if !events.isEmpty { return events }
      if let end, Int(nb_now()) >= end { return [] }
    }
    return nil
  }

  private func takeWake() -> InputEvent {
    waker.clear()
    nextWake = Int(nb_now()) + 1_000_000_000 / Self.wakesPerSecond
    return .wake
  }

  private func takeSignals() -> [InputEvent] {
    let arrived = signals.take()
    if !arrived.isDisjoint(with: [.terminate, .hangUp]) { return [.hangUp] }
    var events: [InputEvent] = []
    if arrived.contains(.interrupt) { events.append(.key(.control("c"))) }
    if arrived.contains(.stop) {
      events.append(suspend(wholeGroup: false))
    } else if arrived.contains(.continued) {
      // Stopped behind our back, so the shell has had the terminal: take it afresh.
      events.append(resumed { () throws(TerminalError) in try session.retake() })
    } else if arrived.contains(.resized) {
      session.measure()
      events.append(.resize(session.size))
    }
    return events
  }

  /// Everything typed so far, to its end or to a limit that an endless stream would hit.
  private func takeInput() -> [InputEvent] {
    let before = nb_bytes_waiting(STDIN_FILENO)
    var events: [InputEvent] = []
    hasMore = true
    var units = 0
    while hasMore, units < 20_000 {
      switch reader.next() {
      case .nothing: hasMore = false
      case .ignored: units += 1
      case .unit(let unit):
        units += 1
        events += decoder.feed(unit)
      }
    }
    if !hasMore { events += decoder.endOfBurst() }
    if isDead(unitsRead: units, waitingBefore: before) { events.append(.hangUp) }
    return suspending(events)
  }

  /// Whether a terminal that claims to be readable, again and again, yields nothing.
  private func isDead(unitsRead: Int, waitingBefore before: Int32) -> Bool {
    let isFruitless = unitsRead == 0 && nb_bytes_waiting(STDIN_FILENO) >= before
    fruitlessReads = isFruitless ? fruitlessReads + 1 : 0
    return fruitlessReads >= 3
  }

  private func suspending(_ events: [InputEvent]) -> [InputEvent] {
    let stop = InputEvent.key(.control("z"))
    guard events.contains(stop) else { return events }
    // What was typed before and after it stays in order; the stop itself comes last.
    return events.filter { $0 != stop } + [suspend()]
  }

  /// Gives the terminal back, stops as a shell expects of Ctrl-Z, and goes on when continued.
  ///
  /// Returns what the browser must handle then: a resize, since all must be painted again. Where
  /// no shell could continue the process it is not stopped.
  public func suspend() -> InputEvent { suspend(wholeGroup: true) }

  private func suspend(wholeGroup: Bool) -> InputEvent {
    session.leave()
    nb_stop(wholeGroup ? 1 : 0)
    signals.discardFromKeyboard()
    return resumed { () throws(TerminalError) in try session.enter() }
  }

  private func resumed(_ take: () throws(TerminalError) -> Void) -> InputEvent {
    do {
      try take()
      return .resize(session.size)
    } catch {
      // We had it a moment ago; what cannot be taken again is gone.
      return .hangUp
    }
  }
}
