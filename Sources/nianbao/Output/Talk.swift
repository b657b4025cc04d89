import ArgumentParser
import Glyphs
import Library
import Reports

/// Speaks to the user on standard error, never on standard output, which is data.
struct Talk {
  let language: Wording.Language

  /// Says one line under the program's name.
  func say(_ text: Wording) { say(text(language)) }

  /// Says what is the matter with a file.
  func say(_ path: String, _ reason: Wording) { say("\(path): \(reason(language))") }

  /// Says why the system refused, and gives the exit code for it.
  func trouble(_ error: FileError) -> ExitCode {
    say(error.path, error.reason)
    return .trouble
  }

  private func say(_ text: String) {
    var errors = OutputStream(descriptor: 2)
    errors.line("nianbao: " + text)
    errors.flush()
  }
}

extension ExitCode {
  /// Rules fail.
  static let findings = ExitCode(1)
  /// Something could not be read or written.
  static let trouble = ExitCode(2)
  /// Nothing fails, and something cannot be told.
  static let undecided = ExitCode(3)
}
