import ArgumentParser
import Browser
import Glibc
import Library
import Reports
import Terminal

/// Tells what the terminal, the locale and the helper programs can do, and where files are kept.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: .words("诊断：终端和系统能做什么。", "Tell what the terminal and the system can do here."),
    discussion: .words(
      """
      看起来不对时用：一行一项，✗ 是缺少的。浏览器不能正常工作时退出码为 1，否则为 0。
      """,
      """
      For when something looks wrong: a line for each thing, ✗ where something is missing. Ends with \
      1 when the browser cannot work as it should, else with 0.
      """))

  @OptionGroup var speech: SpeechOptions

  func run() throws {
    let report = DoctorReport(Environment.value)
    var output = OutputStream()
    for line in report.lines { output.line(line.text(speech.language)) }
    output.flush()
    if report.lines.contains(where: { $0.state == .bad }) { throw ExitCode.findings }
  }
}
