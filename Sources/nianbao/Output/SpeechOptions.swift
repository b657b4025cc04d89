import ArgumentParser
import Reports

/// The language of messages, as an option that all batch commands share.
struct SpeechOptions: ParsableArguments {
  @Option(help: "Language of messages: zh or en. (default: that of the locale)")
  var lang: Wording.Language?

  /// The language to speak.
  var language: Wording.Language { lang ?? Environment.language() }

  /// Speaks to the user.
  var talk: Talk { Talk(language: language) }
}

extension Wording.Language: ExpressibleByArgument {}
