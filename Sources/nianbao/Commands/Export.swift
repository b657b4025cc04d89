import ArgumentParser
import Library

/// Prints the reports of a folder as records for other programs.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print reports as records, one JSON object a line, in the order of their paths.",
    discussion: """
      A record tells of one file by itself; check adds the rules across an agency's years. \
      Files that are no reports are told on standard error.

      Exit codes: 0 done; 2 something could not be read.
      """)

  /// The formats of records.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case ndjson
  }

  @Argument(help: "A folder of reports, or a single report.", completion: .directory)
  var path: String

  @Option(help: "The format of the records.")
  var format = Format.ndjson

  @OptionGroup var speech: SpeechOptions

  func run() throws {
    let talk = speech.talk
    let files: [ScannedFile]
    do {
      files = try FolderScan(path).files()
    } catch {
      throw talk.trouble(error)
    }
    var output = OutputStream()
    var isTroubled = false
    InOrder.forEach(files) { file in
      Line(FileResult(reading: file))
    } then: { line in
      if let reason = line.reason { talk.say(line.path, reason) }
      isTroubled = isTroubled || line.isUnreadable
      output.write(line.bytes)
    }
    output.flush()
    if isTroubled { throw ExitCode.trouble }
  }
}
