import ArgumentParser
import Reports

/// The language of messages, as an option that all batch commands share.
struct SpeechOptions: ParsableArguments {
  @Option(
    help: .words(
      "文字所用语言：zh 或 en。（默认同系统区域）", "Language of messages: zh or en. (default: that of the locale)"))
  var lang: Wording.Language?

  /// The language to speak.
  var language: Wording.Language { lang ?? Environment.language() }

  /// Speaks to the user.
  var talk: Talk { Talk(language: language) }
}

extension Wording.Language: ExpressibleByArgument {}
