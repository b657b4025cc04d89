import ArgumentParser
import Reports

/// A way to write what came of a check; all write the same findings in the same order.
protocol FindingFormat {
  func write(_ result: CheckResult, to output: inout OutputStream)
}

/// The formats by name.
enum FindingFormatName: String, ExpressibleByArgument, CaseIterable {
  case text, json, sarif, junit, csv

  /// The language where nobody asked for one: files for programs are the same everywhere.
  func language(_ speech: SpeechOptions) -> Wording.Language {
    speech.lang ?? (self == .text ? speech.language : .chinese)
  }
}
