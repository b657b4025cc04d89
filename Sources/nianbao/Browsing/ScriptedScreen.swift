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

  func run(_ keys: [Key], showsMarks: Bool) {
    var app = App(folder: FolderName.of(folder), language: language, size: size)
    app.add(Reader.results(folder))
    app.finishScan()
    for key in keys {
      let effects = app.handle(.key(key))
      if effects.contains(.quit) { break }
      for case .readSource(let path) in effects { readSource(path, for: &app) }
    }
    print(app.render().asText(withMarks: showsMarks))
  }

  private func readSource(_ path: String, for app: inout App) {
    let file = (try? FolderScan(folder).files())?.first { $0.path == path }
    if let file { app.add(SourceOutcome(reading: file)) }
  }
}
