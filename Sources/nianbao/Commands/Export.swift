import ArgumentParser
import Audit
import Library
import Reports

/// Prints reports as data for other programs.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: .words(
      "把年报输出为数据：记录、单元格表或数据库。", "Print reports as data: records, a table of cells, or a database."),
    discussion: .words(
      """
      ndjson：每份年报一个 JSON 对象，含全部单元格、各部分、问题及其原因。csv：每个单元格一行，注明读取状态。sql：生成数据库的脚本：nianbao export --format sql 文件夹 | sqlite3 年报.db

      问题与 check 相同，包括跨年度的，因此先读完所有文件才写第一条。用 --alone 时每个文件单独判断，读一个写一个，文件再多也行。

      年报按路径排序；路径从文件夹算起，给出多个文件夹、文件或列表时则照原样。不是年报的文件在标准错误上说明。

      退出码：0 完成；2 有文件读不了。
      """,
      """
      ndjson: a JSON object a line for each report, with every cell, its sections, and its findings \
      with their causes. csv: a row for each cell, with its status. sql: a script that makes a \
      database: nianbao export --format sql DIR | sqlite3 reports.db

      Findings are those of check, also those across an agency's years; for these all files are \
      read before the first record is written. With --alone each file is judged by itself and \
      written at once, however many there are.

      Reports come in the order of their paths, which are below the folder; with several folders or \
      files, or a list, as they were given. Files that are no reports are told on standard error.

      Exit codes: 0 done; 2 something could not be read.
      """))

  /// The formats of reports.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case ndjson, csv, sql
  }

  @OptionGroup var input: InputPaths

  @Option(help: .words("ndjson、csv 或 sql。", "ndjson, csv or sql."))
  var format = Format.ndjson

  @Flag(
    help: .words(
      "每个文件单独判断；所占内存不随文件数增长。",
      "Judge each file by itself; needs room for no more than a few files at a time."))
  var alone = false

  @Flag(
    help: .words(
      "不是年报的文件也写一行，附原因。（ndjson）",
      "Write a line also for each file that is no report, with the reason. (ndjson)"))
  var others = false

  @Flag(
    help: .words("以字节顺序标记开头，供电子表格用。（csv）", "Begin with a byte order mark, for spreadsheets. (csv)"))
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
