import Browser
import Canvas
import Library
import Reports

/// The browser on a screen in memory: everything is read, the keys are pressed, the screen printed.
///
/// The state, the keys and the drawing are those of the real program; only its two ends are not.
struct ScriptedScreen {
  let folder: String
  let language: Wording.Language
  let size: Size
  let isASCII: Bool

  func run(_ keys: [Key], showsMarks: Bool) {
    var app = App(folder: FolderName.of(folder), language: language, size: size)
    if isASCII { app.useASCII() }
    let files = (try? FolderScan(folder).files()) ?? []
    app.add(Reader.results(files))
    app.finishScan()
    var events: [InputEvent] = [.wake]
    events += keys.map { .key($0) }
    for event in events where !handle(event, &app, files) { break }
    print(app.render().asText(withMarks: showsMarks))
  }

  /// Lets something happen and reads what is asked for; false when the browser is left.
  private func handle(_ event: InputEvent, _ app: inout App, _ files: [ScannedFile]) -> Bool {
    for effect in app.handle(event) {
      switch effect {
      case .quit: return false
      case .compareAgencies: app.take(app.library.comparedAgencies())
      case .readSource(let path):
        if let file = files.first(where: { $0.path == path }) {
          app.add(SourceOutcome(reading: file))
        }
      case .readBody(let path):
        if let file = files.first(where: { $0.path == path }) {
          app.receive(FileResult(reading: file))
        }
      case .write(let name, let text, let isNumbered, let overwrites):
        app.tell(FileWriting.write(name, text, isNumbered: isNumbered, overwrites: overwrites))
      default: break
      }
    }
    return true
  }
}
