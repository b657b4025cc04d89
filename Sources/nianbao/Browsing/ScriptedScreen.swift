import Audit
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
  let rules: RuleSet

  func run(_ keys: [Key], showsMarks: Bool) {
    var app = App(folder: FolderName.of(folder), language: language, size: size, rules: rules)
    if isASCII { app.useASCII() }
    let attendant = Attendant(folder, opening: &app)
    for key in keys where !attendant.attend(app.handle(.key(key)), &app) { break }
    print(app.render().asText(withMarks: showsMarks))
  }
}
