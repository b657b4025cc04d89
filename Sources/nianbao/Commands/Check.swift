import ArgumentParser
import Audit
import Library

/// Prints what is wrong with the reports of folders, one line a finding.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check reports by the rules, one line a finding.",
    discussion: """
      A line reads path:line: severity [rule] message; severities are error, warning and note. \
      With several folders, an agency's reports are compared across all of them.

      Exit codes: 0 nothing is wrong, or notes only; 1 there are errors or warnings; 2 something \
      could not be read.
      """)

  @Argument(help: "Folders of reports, or single reports.", completion: .directory)
  var paths: [String] = ["."]

  @Flag(
    name: [.long, .customLong("verbose")], help: "Also print what cannot be told, as unknown.")
  var all = false

  @OptionGroup var speech: SpeechOptions

  func run() throws {
    let talk = speech.talk
    var library = Library()
    var isTroubled = false
    for path in paths {
      do {
        InOrder.forEach(try FolderScan(path).files()) { file in
          FileResult(reading: file).forComparison(at: file.path(from: path))
        } then: {
          library.add($0)
        }
      } catch {
        _ = talk.trouble(error)
        isTroubled = true
      }
    }
    let lines = FindingLines(library: library, language: speech.language, includesUnknown: all)
    var output = OutputStream()
    lines.write(to: &output, talk)
    output.flush()
    if library.counts.all > 0 { talk.say(lines.summary) }
    if isTroubled || library.counts.unreadable > 0 { throw ExitCode.trouble }
    if lines.count(.error) + lines.count(.warning) > 0 { throw ExitCode.findings }
  }
}
