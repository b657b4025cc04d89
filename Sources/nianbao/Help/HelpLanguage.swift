import ArgumentParser
import Reports

/// The language of help, which is made before the options are read.
enum HelpLanguage {
  /// What `--lang` asks for, wherever it stands among the arguments; else that of the locale.
  static let current = asked(CommandLine.arguments) ?? Environment.language()

  /// The language that arguments ask for.
  static func asked(_ arguments: [String]) -> Wording.Language? {
    for (index, argument) in arguments.enumerated() where argument.hasPrefix("--lang") {
      let value = argument.dropFirst("--lang".count)
      if value.first == "=" { return Wording.Language(rawValue: String(value.dropFirst())) }
      if value.isEmpty, index + 1 < arguments.count {
        return Wording.Language(rawValue: arguments[index + 1])
      }
    }
    return nil
  }
}

extension String {
  /// Words of help, in the language in which it is asked for.
  static func words(_ zh: String, _ en: String) -> String {
    HelpLanguage.current == .chinese ? zh : en
  }
}

extension ArgumentHelp {
  /// Words on an argument or option, in the language in which help is asked for.
  static func words(_ zh: String, _ en: String, valueName: String? = nil) -> ArgumentHelp {
    ArgumentHelp(String.words(zh, en), valueName: valueName)
  }
}
