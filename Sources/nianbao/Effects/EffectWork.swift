import Browser
import Glibc
import Library
import Reports
import Terminal

/// Does what the browser asks for besides drawing; what may take long, on another thread.
@MainActor
final class EffectWork {
  private let folder: String
  private let session: TerminalSession
  private let outcomes: Mailbox<EffectOutcome>
  private var threads: [BackgroundWork] = []

  init(folder: String, session: TerminalSession, waker: Waker) {
    self.folder = folder
    self.session = session
    outcomes = Mailbox(waker: waker)
  }

  /// Hands over what has come of it since the last time; whether there was something.
  func deliver(to app: inout App) -> Bool {
    let outcomes = outcomes.take()
    for outcome in outcomes {
      // Where no program could copy, the terminal may.
      if case .notCopied = outcome, let text = pending {
        app.tell(copyThroughTerminal(text))
      } else {
        app.tell(outcome)
      }
    }
    return !outcomes.isEmpty
  }

  private var pending: String?

  /// Puts a text on the clipboard.
  func copy(_ text: String, in app: inout App) {
    let tools = Clipboard.tools(Environment.value)
    guard !tools.isEmpty else {
      app.tell(copyThroughTerminal(text))
      return
    }
    pending = text
    let bytes = Array(text.utf8)
    threads.append(
      BackgroundWork(count: 1, threads: 1) { [outcomes] _ in
        let tool = tools.first { QuietProgram($0).run(feeding: bytes, milliseconds: 2000) }
        outcomes.post(tool.map { .copied(by: $0[0]) } ?? .notCopied)
      })
  }

  private func copyThroughTerminal(_ text: String) -> EffectOutcome {
    let isInTmux = Environment.value("TMUX")?.isEmpty == false
    return session.copyThroughTerminal(text, isInTmux: isInTmux)
      ? .copied(by: "OSC 52") : .notCopied
  }

  /// Opens a report in the desktop's program for it.
  func open(_ path: String) {
    let full = file(path)
    threads.append(
      BackgroundWork(count: 1, threads: 1) { [outcomes] _ in
        outcomes.post(.opened(path: path))
        if !QuietProgram(["xdg-open", full]).run() {
          outcomes.post(
            .failed("xdg-open", Wording("打不开 \(path)", "could not open \(path)")))
        }
      })
  }

  /// The program and arguments that open a file at a line: `$VISUAL`, `$EDITOR`, else `vi`.
  func editor(_ path: String, line: Int) -> ExternalProgram {
    let setting = ["VISUAL", "EDITOR"].compactMap(Environment.value).first { !$0.isEmpty } ?? "vi"
    return ExternalProgram(EditorCommand.arguments(setting, file: file(path), line: line))
  }

  /// The report's file; the folder may itself be one.
  private func file(_ path: String) -> String {
    let joined = folder.hasSuffix("/") ? folder + path : folder + "/" + path
    let full = access(joined, F_OK) == 0 ? joined : folder
    // A name that begins with a dash must not be taken for an option.
    return full.hasPrefix("-") ? "./" + full : full
  }
}
