import Audit
import Browser
import Canvas
import Glibc
import Reports
import Terminal

/// One use of the browser on the terminal: takes it, runs the loop, gives it back.
@MainActor
struct BrowsingRun {
  let plan: BrowsePlan

  nonisolated init(plan: BrowsePlan) { self.plan = plan }

  /// Runs until the user leaves; what is wrong with the terminal, if something is.
  func run() -> String? {
    do throws(TerminalError) {
      // Before the first thread starts, which would else inherit unblocked signals.
      let signals = try SignalInbox()
      _ = try LocaleChoice.establish()
      let waker = try Waker()
      var app = App(
        folder: FolderName.of(plan.folder), language: plan.language,
        size: Size(rows: 24, columns: 80),
        rules: plan.rules)
      let files = UserFiles(for: plan.folder)
      files.prepare(&app)
      if plan.isASCII { app.useASCII() }
      let theme = Theme.named(app.terminal.theme) ?? .standard
      let usesColor = plan.color.isOn
      let session = TerminalSession(theme: usesColor ? theme : theme.withoutColor)
      session.usesMouse = app.terminal.usesMouse
      try session.enter()
      defer { session.leave() }
      // Not waited for: the first frame is drawn as for one column, and again if the answer is two.
      if app.terminal.ambiguous == .auto, AmbiguousWidth.isWorthAsking(Environment.value) {
        session.askAmbiguousWidth()
      }
      if plan.keys.isEmpty, files.isFirstTime() { app.showTour() }
      _ = app.handle(.resize(session.size))
      let source = EventSource(session: session, signals: signals, waker: waker)
      var loop = EventLoop(
        app: app, session: session, source: source,
        reading: BackgroundReading(plan.folder, plan.rules, poll: plan.poll, waker: waker),
        work: EffectWork(folder: plan.folder, session: session, waker: waker), files: files,
        usesColor: usesColor)
      loop.run(pressing: plan.keys)
      session.leave()
      loop.reading.finishWriting()
      loop.reading.leaveBehind()
      // All that a hundred thousand reports left in memory goes at once, not one by one.
      withExtendedLifetime(loop) { exit(0) }
    } catch {
      return error.message
    }
  }
}
