import ArgumentParser
import Glyphs
import Library
import Reading
import Reports

/// Prints a report as text: title, sections, tables with their merged headers.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: .words("把一份年报打印成文字，画出表格。", "Print a report as text, with its tables drawn."),
    discussion: .words(
      "退出码：0 完成；2 文件读不了、不是年报，或没有所问的格（列出相近的名称）。",
      "Exit codes: 0 done; 2 the file could not be read, is no report, or has no such cell; the names "
        + "next to it are told.")
  )

  @Argument(help: .words("一份年报。", "A report."), completion: .file())
  var file: String

  @Option(
    help: .words(
      "页宽列数。（默认同终端，否则 80）", "Columns of the page. (default: those of the terminal, else 80)"))
  var width: Int?

  @Option(
    help: .words(
      "只说明这一格是怎样读出的：原文、所在行列、认出它的标签和表头、候选、用去的合计。"
        + "格名同导出记录，如 requests.total.total。",
      "Only tell how this cell was read: what is printed where, the label and header that told it, "
        + "candidates, sums used up. Cells are named as in the record: requests.total.total."))
  var why: String?

  @OptionGroup var speech: SpeechOptions

  func validate() throws {
    if let width, !(20...1000).contains(width) {
      throw ValidationError(
        .words("--width 是 20 到 1000 的列数。", "--width is a number of columns from 20 to 1000."))
    }
  }

  func run() throws {
    let talk = speech.talk
    let only: ScannedFile?
    do {
      only = try FolderScan(file).file()
    } catch {
      throw talk.trouble(error)
    }
    guard let only else {
      talk.say(file, Wording("是文件夹（请给出其中一个文件）", "Is a directory (name a file in it)"))
      throw ExitCode.trouble
    }
    switch FileResult(reading: only).state {
    case .report(let report):
      if let why {
        try explain(why, of: only, report)
        return
      }
      let columns = width ?? PageWidth.ofTerminal() ?? 80
      var output = OutputStream()
      for line in ReportPage(report, columns: columns, language: speech.language).lines {
        output.line(line)
      }
      output.flush()
    case .notReport(let reason), .unreadable(let reason):
      talk.say(file, reason)
      throw ExitCode.trouble
    case .waiting: break
    }
  }

  /// Prints how a cell was read.
  private func explain(_ name: String, of file: ScannedFile, _ report: Report) throws {
    guard let key = CellKey(name), let table = report.table(key.table), let cell = table[key] else {
      let known = report.tables.flatMap { $0.form.cells.map(\.description) }
      let near = NearNames.of(name, among: known)
      speech.talk.say(
        Sanitizer.clean(name).text,
        near.isEmpty
          ? Wording(
            "这份年报没有这一格；nianbao export 列出全部",
            "the report has no such cell; nianbao export lists them")
          : Wording(
            "这份年报没有这一格，是否指 \(near.joined(separator: "、"))",
            "the report has no such cell; did you mean \(near.joined(separator: ", "))?"))
      throw ExitCode.trouble
    }
    let origin: CellOrigin?
    do {
      origin = ReportReader().origin(of: key, in: try FileBytes.read(file), path: file.path)
    } catch {
      throw speech.talk.trouble(error)
    }
    var output = OutputStream()
    for line in CellStory(key, cell, in: table, origin).lines(speech.language) { output.line(line) }
    output.flush()
  }
}
