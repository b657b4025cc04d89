import Browser
import Canvas
import Terminal

/// Waits, hands what happened to the browser, does what it asks, and shows the screen.
@MainActor
struct EventLoop {
  var app: App
  let session: TerminalSession
  let source: EventSource
  let reading: BackgroundReading
  private var isRunning = true

  init(
    app: App, session: TerminalSession, source: EventSource, reading: BackgroundReading
  ) {
    self.app = app
    self.session = session
    self.source = source
    self.reading = reading
  }

  /// Runs until the browser or the terminal ends it.
  mutating func run(pressing keys: [Key]) {
    // The first frame is on the screen before the first file is opened.
    session.flush(app.render())
    reading.start()
    for key in keys where isRunning { handle(.key(key)) }
    if !keys.isEmpty { session.flush(app.render()) }
    while isRunning, let events = source.next() {
      for event in events where isRunning { handle(event) }
      if isRunning { session.flush(app.render()) }
    }
    reading.stop()
  }

  private mutating func handle(_ event: InputEvent) {
    if event == .wake { reading.deliver(to: &app) }
    for effect in app.handle(event) { perform(effect) }
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .quit: isRunning = false
    case .suspend:
      let event = source.suspend()
      for effect in app.handle(event) where effect == .quit { isRunning = false }
    case .repaint: session.measure()
    case .waive(let waivers): reading.waive(waivers)
    case .readSource(let path): reading.readSource(path)
    case .compareAgencies: reading.compare(app.library)
    case .readBody(let path): reading.readBody(path)
    case .mouse(let isOurs): session.usesMouse = isOurs
    }
  }
}
