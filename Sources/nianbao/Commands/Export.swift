import ArgumentParser
import Audit
import Library
import Reports

/// Prints reports as data for other programs.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print reports as data: records, a table of cells, or a database.",
    discussion: """
      ndjson: a JSON object a line for each report, with every cell, its sections, and its findings \
      with their causes. csv: a row for each cell, with its status. sql: a script that makes a \
      database: nianbao export --format sql DIR | sqlite3 reports.db

      Findings are those of check, also those across an agency's years; for these all files are \
      read before the first record is written. With --alone each file is judged by itself and \
      written at once, however many there are.

      Reports come in the order of their paths, which are below the folder; with several folders or \
      files, or a list, as they were given. Files that are no reports are told on standard error.

      Exit codes: 0 done; 2 something could not be read.
      """)

  /// The formats of reports.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case ndjson, csv, sql
  }

  @OptionGroup var input: InputPaths

  @Option(help: "ndjson, csv or sql.")
  var format = Format.ndjson

  @Flag(help: "Judge each file by itself; needs room for no more than a few files at a time.")
  var alone = false

  @Flag(help: "Write a line also for each file that is no report, with the reason. (ndjson)")
  var others = false

  @Flag(help: "Begin with a byte order mark, for spreadsheets. (csv)")
  var bom = false

  @OptionGroup var own: RuleOptions

  @OptionGroup var speech: SpeechOptions

  func run() throws {
    let talk = speech.talk
    let rules = try own.rules(talk)
    var work = Work(
      format: writer(rules), rules: rules, talk: talk, isOneFolder: input.isOneFolder)
    work.begin()
    do throws(FileError) {
      if alone || !work.format.hasFindings {
        try input.forEachPart { work.write($0) }
      } else {
        var found: [InputPaths.Found] = []
        try input.forEachPart { found += $0 }
        work.write(found, isTogether: true)
      }
    } catch {
      throw talk.trouble(error)
    }
    work.end()
    if work.isTroubled { throw ExitCode.trouble }
  }

  private func writer(_ rules: RuleSet) -> any RecordFormat {
    switch format {
    case .ndjson: JSONRecords(hasOthers: others)
    case .csv: CellTable(language: speech.lang ?? .chinese, hasByteOrderMark: bom)
    case .sql: SQLScript(rules: rules)
    }
  }
}
