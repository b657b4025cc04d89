import Audit
import Browser
import Canvas
import Glibc
import Library
import Reports

/// The browser without a screen: a line in, sentences out, for screen readers, slow lines and logs.
struct PlainRun {
  let folder: String
  let language: Wording.Language
  let rules: RuleSet

  /// Runs until the input ends or the user leaves.
  func run(_ keys: [Key]) {
    var app = App(
      folder: FolderName.of(folder), language: language, size: Size(rows: 24, columns: 80),
      rules: rules)
    let own = UserFiles(for: folder)
    own.prepare(&app)
    let attendant = Attendant(folder, opening: &app)
    var output = OutputStream()
    let isAsked = isatty(STDIN_FILENO) == 1
    for line in app.spokenWelcome { output.line(line) }
    var isOver = keys.contains { !attend(app.handle(.key($0)), &app, attendant, own, &output) }
    while !isOver {
      say(app, to: &output)
      if isAsked { output.write(Array("> ".utf8)) }
      output.flush()
      guard let line = readLine() else { break }
      isOver = !attend(app.type(line), &app, attendant, own, &output)
    }
    output.flush()
    // Where one was is a comfort; that it could not be kept is nothing to be told on leaving.
    _ = own.keep(app.state)
  }

  private func say(_ app: App, to output: inout OutputStream) {
    if let notice = app.spokenNotice { output.line(notice) }
    for line in app.spoken { output.line(line) }
  }

  /// Does what the browser asks for; false when it is left.
  private func attend(
    _ effects: [Effect], _ app: inout App, _ attendant: Attendant, _ own: UserFiles,
    _ output: inout OutputStream
  ) -> Bool {
    for effect in effects {
      switch effect {
      case .keepState: if let outcome = own.keep(app.state) { app.tell(outcome) }
      case .note(let change): if let outcome = own.keep(change) { app.tell(outcome) }
      // Said instead of copied or opened: from here nothing is easier than to take it.
      case .copy(let text): for line in text.split(separator: "\n") { output.line(line) }
      case .edit(let path, let line): output.line("\(path):\(line)")
      case .open(let path): output.line(path)
      default: break
      }
    }
    return attendant.attend(effects, &app)
  }
}
