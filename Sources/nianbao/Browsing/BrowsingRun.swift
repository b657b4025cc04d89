import Audit
import Browser
import Canvas
import Reports
import Terminal

/// One use of the browser on the terminal: takes it, runs the loop, gives it back.
@MainActor
struct BrowsingRun {
  let folder: String
  let language: Wording.Language
  let keys: [Key]
  let usesColor: Bool
  let isASCII: Bool
  let poll: Int?
  let rules: RuleSet

  nonisolated init(
    folder: String, language: Wording.Language, keys: [Key], usesColor: Bool, isASCII: Bool,
    poll: Int?, rules: RuleSet
  ) {
    self.folder = folder
    self.language = language
    self.keys = keys
    self.usesColor = usesColor
    self.isASCII = isASCII
    self.poll = poll
    self.rules = rules
  }

  /// Runs until the user leaves; what is wrong with the terminal, if something is.
  func run() -> String? {
    do throws(TerminalError) {
      // Before the first thread starts, which would else inherit unblocked signals.
      let signals = try SignalInbox()
      _ = try LocaleChoice.establish()
      let waker = try Waker()
      var app = App(
        folder: FolderName.of(folder), language: language, size: Size(rows: 24, columns: 80),
        rules: rules)
      let files = UserFiles(for: folder)
      files.prepare(&app)
      if isASCII { app.useASCII() }
      var typed: [UInt8] = []
      if app.terminal.ambiguous == .auto {
        let probe = AmbiguousProbe.run(Environment.value)
        if let isWide = probe.isWide { app.learn(ambiguousIsWide: isWide) }
        typed = probe.typed
      }
      let theme = Theme.named(app.terminal.theme) ?? .standard
      let session = TerminalSession(theme: usesColor ? theme : theme.withoutColor)
      session.usesMouse = app.terminal.usesMouse
      try session.enter()
      defer { session.leave() }
      if keys.isEmpty, files.isFirstTime() { app.showTour() }
      _ = app.handle(.resize(session.size))
      let source = EventSource(session: session, signals: signals, waker: waker)
      var loop = EventLoop(
        app: app, session: session, source: source,
        reading: BackgroundReading(folder, rules, poll: poll, waker: waker),
        work: EffectWork(folder: folder, session: session, waker: waker), files: files,
        usesColor: usesColor)
      loop.run(pressing: keys + EventSource.keys(in: typed))
      return nil
    } catch {
      return error.message
    }
  }
}
