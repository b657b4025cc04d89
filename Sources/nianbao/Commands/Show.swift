import ArgumentParser
import Library
import Reports

/// Prints a report as text: title, sections, tables with their merged headers.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: .words("把一份年报打印成文字，画出表格。", "Print a report as text, with its tables drawn."),
    discussion: .words(
      "退出码：0 完成；2 文件读不了或不是年报。", "Exit codes: 0 done; 2 the file could not be read or is no report.")
  )

  @Argument(help: .words("一份年报。", "A report."), completion: .file())
  var file: String

  @Option(
    help: .words(
      "页宽列数。（默认同终端，否则 80）", "Columns of the page. (default: those of the terminal, else 80)"))
  var width: Int?

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
}
