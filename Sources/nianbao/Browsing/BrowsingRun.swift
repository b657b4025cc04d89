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

  nonisolated init(folder: String, language: Wording.Language, keys: [Key], usesColor: Bool) {
    self.folder = folder
    self.language = language
    self.keys = keys
    self.usesColor = usesColor
  }

  /// Runs until the user leaves; what is wrong with the terminal, if something is.
  func run() -> String? {
    do throws(TerminalError) {
      // Before the first thread starts, which would else inherit unblocked signals.
      let signals = try SignalInbox()
      _ = try LocaleChoice.establish()
      let waker = try Waker()
      let session = TerminalSession(theme: usesColor ? .standard : .monochrome)
      try session.enter()
      defer { session.leave() }
      let source = EventSource(session: session, signals: signals, waker: waker)
      var loop = EventLoop(
        app: App(folder: FolderName.of(folder), language: language, size: session.size),
        session: session, source: source, reading: BackgroundReading(folder, waker: waker))
      loop.run(pressing: keys)
      return nil
    } catch {
      return error.message
    }
  }
}
