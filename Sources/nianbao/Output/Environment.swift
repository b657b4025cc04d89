import Glibc
import Reports

/// What the environment says about how to speak.
enum Environment {
  /// Chinese where the locale is, by the usual order of its variables; else English.
  static func language(_ variable: (String) -> String? = value) -> Wording.Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(variable).first { !$0.isEmpty }
    return locale?.hasPrefix("zh") == true ? .chinese : .english
  }

  /// A variable of the process.
  static func value(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
