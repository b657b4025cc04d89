import ArgumentParser
import Library
import Reports

/// Prints reports as records for other programs.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print reports as records, one JSON object a line, in the order of their paths.",
    discussion: """
      A record has every cell of a report, its sections, and its findings with their causes: the \
      same findings as check's, also those across an agency's years. For these all files are read \
      before the first record is written. With --alone each file is judged by itself and written \
      at once, however many there are. Files that are no reports are told on standard error.

      Paths in the records are below the folder; with several folders or files, as they were given.

      Exit codes: 0 done; 2 something could not be read.
      """)

  /// The formats of records.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case ndjson
  }

  @OptionGroup var input: InputPaths

  @Option(help: "The format of the records.")
  var format = Format.ndjson

  @Flag(help: "Judge each file by itself; needs room for no more than a few files at a time.")
  var alone = false

  @OptionGroup var speech: SpeechOptions

  func run() throws {
    let talk = speech.talk
    let roots: [String]
    do { roots = try input.roots() } catch { throw talk.trouble(error) }
    var isTroubled = false
    let files = input.files(of: roots) { error in
      _ = talk.trouble(error)
      isTroubled = true
    }
    let names = roots.count == 1 ? files.map(\.file.path) : files.map(\.path)
    let sources = zip(files, names).enumerated().map {
      Record.Source(index: $0, file: $1.0.file, path: $1.1)
    }
    let facts = alone ? nil : Facts(of: sources)
    var output = OutputStream()
    InOrder.forEach(sources) { source in
      Record(source, facts)
    } then: { record in
      if let reason = record.reason { talk.say(record.path, reason) }
      isTroubled = isTroubled || record.isUnreadable
      output.write(record.bytes)
    }
    output.flush()
    if isTroubled { throw ExitCode.trouble }
  }
}
