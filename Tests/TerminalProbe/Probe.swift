import Canvas
import Glibc
import Terminal

/// The smallest program on a terminal: shows some Chinese and the events that reach it.
///
/// Keys with an effect: `q` quit, `!` crash, `@` crash on another thread, `#` and `$` the same by
/// endless recursion, `^` exit without leaving, `u` show the same frame a hundred times, `w` work in
/// the background, `m` mouse off and on, `c` cursor off and on, `s` say something on standard error,
/// `e` run the program given after `--run`.
@main
@MainActor
struct Probe {
  static func main() {
    do {
      let signals = try SignalInbox()
      _ = try LocaleChoice.establish()
      let waker = try Waker()
      var probe = Probe(waker: waker, signals: signals)
      try probe.session.enter()
      try probe.run(EventSource(session: probe.session, signals: signals, waker: waker))
      probe.session.leave()
      print("goodbye \(probe.hangUps)")
    } catch {
      print("\((error as? TerminalError)?.message ?? "\(error)")")
      exit(2)
    }
  }

  let session = TerminalSession()
  let signals: SignalInbox
  let mailbox: Mailbox<Int>
  var lines: [String] = []
  var events = 0
  var hangUps = 0
  var wakes = 0
  var results = 0
  var showsCursor = false
  var isRunning = true

  init(waker: Waker, signals: SignalInbox) {
    self.signals = signals
    mailbox = Mailbox(waker: waker)
  }

  mutating func run(_ source: EventSource) throws {
    session.flush(drawn())
    while isRunning, let batch = source.next() {
      for event in batch { try handle(event) }
      session.flush(drawn())
    }
  }

  mutating func handle(_ event: InputEvent) throws {
    if event != .wake {
      events += 1
      lines.append("\(events) \(Self.name(event))")
    }
    switch event {
    case .key(.character("e")): try runExternally()
    case .key(.character(let character)): act(on: character)
    case .wake:
      wakes += 1
      results += mailbox.take().count
    case .hangUp: hangUps += 1
    case .key, .mouse, .paste, .resize, .cursorIsAt: break
    }
  }

  mutating func act(on character: Character) {
    switch character {
    case "q": isRunning = false
    case "!": Crash.now()
    case "@": BackgroundWork(count: 1, threads: 1) { _ in Crash.now() }
    case "#": Crash.recursing(0)
    case "$": BackgroundWork(count: 1, threads: 1) { _ in Crash.recursing(0) }
    case "^": exit(3)
    case "u": showSameFrame()
    case "w":
      BackgroundWork(count: 2000, threads: 2) { [mailbox] in mailbox.post($0) }
    case "m": session.usesMouse.toggle()
    case "c": showsCursor.toggle()
    case "s": Crash.complain()
    default: break
    }
  }

  mutating func showSameFrame() {
    let surface = drawn()
    session.flush(surface)
    var changed = 0
    for _ in 0..<100 { changed += session.flush(surface) }
    lines.append("\(events) sent \(changed) rows")
  }

  mutating func runExternally() throws {
    let arguments = CommandLine.arguments.drop { $0 != "--run" }.dropFirst()
    let outcome = try ExternalProgram(Array(arguments)).run(in: session, signals: signals)
    lines.append("\(events) \(outcome)")
  }
}
