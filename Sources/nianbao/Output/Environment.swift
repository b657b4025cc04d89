import Glibc
import Reports

/// What the environment says about how to speak.
enum Environment {
  /// The language of the process's locale.
  static func language() -> Wording.Language { Wording.Language(variable: value) }

  /// A variable of the process.
  static func value(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Who runs the program, as the system calls them; nil where nobody says.
  static var user: String? { value("USER") ?? value("LOGNAME") }
}
