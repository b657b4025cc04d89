import Browser
import Canvas
import Library
import Terminal

/// Waits, hands what happened to the browser, does what it asks, and shows the screen.
@MainActor
struct EventLoop {
  var app: App
  let session: TerminalSession
  let source: EventSource
  let reading: BackgroundReading
  let work: EffectWork
  let files: UserFiles
  let usesColor: Bool
  private var isRunning = true
  /// What the next frame may have in common with the last.
  private var kept = KeptPieces()
  private var pace = ReadingPace()
  /// Before when the mere progress of reading is not shown again.
  private var nextFrame = ContinuousClock.now
  /// Whether a report has been on the screen.
  private var hasShownReports = false
  /// Whether there is something that the screen does not show yet.
  private var isBehind = false

  /// Before when a further key follows the last one quickly.
  private var rest = ContinuousClock.now
  /// Whether keys follow each other quickly, and something waits until they rest.
  private var isHurried = false

  /// Keys that follow each other within this are those of a held key: nobody reads in between.
  private static let hurry = Duration.milliseconds(75)
  /// How long the screen may be behind the files that are read.
  private static let patience = Duration.milliseconds(250)

  init(
    app: App, session: TerminalSession, source: EventSource, reading: BackgroundReading,
    work: EffectWork, files: UserFiles, usesColor: Bool
  ) {
    self.app = app
    self.session = session
    self.source = source
    self.reading = reading
    self.work = work
    self.files = files
    self.usesColor = usesColor
  }

  /// Runs until the browser or the terminal ends it.
  mutating func run(pressing keys: [Key]) {
    // The first frame is on the screen before the first file is opened.
    session.flush(app.render(keeping: &kept))
    reading.start()
    for key in keys where isRunning { _ = handle(.key(key)) }
    if !keys.isEmpty { session.flush(app.render(keeping: &kept)) }
    while isRunning, let events = source.next(within: limit) {
      var urgency = noteHurry(events) ? Urgency.urgent : .none
      for event in events where isRunning { urgency = max(urgency, handle(event)) }
      if isRunning, urgency > .none || isBehind { show(isUrgent: urgency == .urgent) }
    }
    reading.stop()
    // Where one was is a comfort; that it could not be kept is nothing to be told on leaving.
    _ = files.keep(app.state, isLast: true)
  }

  /// How long to wait for events until there is something to be done without one; nil for ever.
  private var limit: Duration? {
    [isBehind ? nextFrame : nil, isHurried ? rest : nil].compactMap { $0 }.min().map { $0 - .now }
  }

  /// Tells the browser whether keys follow each other quickly; whether they have just come to rest,
  /// and what has waited is to be shown.
  private mutating func noteHurry(_ events: [InputEvent]) -> Bool {
    let now = ContinuousClock.now
    let keys = events.count { if case .key = $0 { true } else { false } }
    if keys > 0 {
      isHurried = now < rest || keys > 1
      app.hurry(isHurried)
      rest = now + Self.hurry
      return true
    }
    guard isHurried, now >= rest else { return false }
    isHurried = false
    app.hurry(false)
    for effect in app.handle(.wake) { perform(effect) }
    return true
  }

  /// Paints the screen; what files bring while they are read is shown a few times a second, all else
  /// and the first reports at once.
  private mutating func show(isUrgent: Bool) {
    let now = ContinuousClock.now
    let isFirst = !hasShownReports && app.library.counts.reports > 0
    isBehind = app.isReading && !isUrgent && !isFirst && now < nextFrame
    guard !isBehind else { return }
    if app.finishTaking() { for effect in app.handle(.wake) { perform(effect) } }
    app.tellTimeLeft(pace.secondsLeft(app.progress, at: now))
    session.flush(app.render(keeping: &kept))
    nextFrame = now + Self.patience
    hasShownReports = app.library.counts.reports > 0
  }

  /// Does what an event asks for; how much that asks for a new frame.
  private mutating func handle(_ event: InputEvent) -> Urgency {
    var urgency = Urgency.urgent
    if event != .wake {
      // A key is for what is there, not for lists of what was there a moment ago.
      app.finishTaking()
    } else {
      urgency = reading.deliver(to: &app) { [source] in source.hasKeys }
      if work.deliver(to: &app) { urgency = .urgent }
    }
    if case .cursorIsAt(_, let column) = event,
      let isWide = AmbiguousWidth.isWide(columnBehind: column)
    {
      app.learn(ambiguousIsWide: isWide)
    }
    for effect in app.handle(event) { perform(effect) }
    return urgency
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .quit: isRunning = false
    case .suspend:
      let event = source.suspend()
      for effect in app.handle(event) where effect == .quit { isRunning = false }
    case .repaint: session.measure()
    case .waive(let waivers): reading.waive(waivers)
    case .readFiles(let isOn): reading.goOn(isOn)
    case .readSource(let path): reading.readSource(path)
    case .compareAgencies: reading.compare(app.library)
    case .readBody(let path): reading.readBody(path)
    case .searchBodies(let text, let isWanted): reading.search(text, isWanted: isWanted)
    case .theme(let id): session.theme = theme(id)
    case .keepState: if let outcome = files.keep(app.state) { app.tell(outcome) }
    case .note(let change): if let outcome = files.keep(change) { app.tell(outcome) }
    case .mouse(let isOurs): session.usesMouse = isOurs
    case .copy(let text): work.copy(text, in: &app)
    case .write(let name, let text, let isNumbered, let overwrites):
      app.tell(
        FileWriting.write(name, text, isNumbered: isNumbered, overwrites: overwrites))
    case .open(let path): work.open(path)
    case .edit(let path, let line): edit(path, line)
    }
  }

  /// The theme of a name, without its colours where none are wanted.
  private func theme(_ id: String) -> Theme {
    let theme = Theme.named(id) ?? .standard
    return usesColor ? theme : theme.withoutColor
  }

  /// Gives the terminal to the editor until it ends.
  private mutating func edit(_ path: String, _ line: Int) {
    let program = work.editor(path, line: line)
    do {
      let outcome = try program.run(in: session, signals: source.signals)
      for effect in app.handle(.resize(session.size)) { perform(effect) }
      if case .notStarted(let code) = outcome {
        app.tell(.failed(program.arguments[0], SystemError.words(code)))
      }
    } catch {
      isRunning = false
    }
  }
}
