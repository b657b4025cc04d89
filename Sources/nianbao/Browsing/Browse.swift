import ArgumentParser
import Audit
import Browser
import Canvas
import Glibc
import Library
import Reports
import Terminal

/// Opens a folder of reports in the browser; with `--dump`, shows what a person would see.
struct Browse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: .words("浏览文件夹里的年报。", "Browse a folder of reports."),
    discussion: .words(
      """
      标准输出不是终端时，把机关与年度的矩阵打印成文字。用 --dump 时程序在内存中的屏幕上运行：先按键，再把屏幕打印出来。\
      用 --plain 时不用整屏：一行一条命令（打开、下一个、go 教育局 2023、/文字），用句子回答；help 列出命令。
      """,
      """
      Without a terminal on standard output the matrix is printed as text. With --dump the real \
      program runs on a screen in memory: keys are pressed, and the screen is printed. With --plain \
      there is no screen: a command a line (open, next, go jyj 2023, /text), answers in sentences; \
      help lists the commands.
      """))

  @Argument(help: .words("文件夹，或单独一份年报。", "The folder, or a single report."))
  var folder = "."

  @Option(
    help: .words(
      "先按下的键，如 '3<Enter>]q'；<lt> 指 <，<C-d> 指 Ctrl-d。",
      "Keys to press first, such as '3<Enter>]q'; <lt> is <, <C-d> is Ctrl-d."))
  var keys: String?

  @Option(help: .words("--dump 所用屏幕的大小。", "The size of the screen for --dump."))
  var size = ScreenSize(columns: 80, rows: 24)

  @Flag(help: .words("不用终端，把屏幕打印成文字。", "Print the screen as text instead of using the terminal."))
  var dump = false

  @Flag(
    help: .words(
      "与 --dump 合用：并打印每格的含义，一格一字母。",
      "With --dump, also print what each cell means, one letter a cell."))
  var marks = false

  @Flag(
    help: .words(
      "逐行模式：一行一条命令，用句子回答；供读屏软件、慢线路和记录使用。",
      "Line mode: a command a line, answers in sentences; for screen readers, slow lines and logs.")
  )
  var plain = false

  @OptionGroup var own: RuleOptions

  @OptionGroup var speech: SpeechOptions

  @Option(
    help: .words(
      "auto、always 或 never；遵从 NO_COLOR。", "auto, always or never; NO_COLOR is respected."))
  var color = ColorChoice.auto

  @Flag(help: .words("记号与图形只用 ASCII 字符。", "Marks and graphs of ASCII characters only."))
  var ascii = false

  @Option(
    help: .words(
      "每隔这么多秒重新查看文件夹，用于网络文件夹；平时由系统告知变化。",
      "Look again at the folder after so many seconds, for network folders; else the system tells of changes."
    ))
  var poll: Int?

  func validate() throws {
    guard let poll, !(1...86400).contains(poll) else { return }
    throw ValidationError(.words("--poll 要 1 到 86400 的秒数", "--poll takes seconds from 1 to 86400"))
  }

  func run() throws { try plan().run() }

  /// What the arguments say.
  func plan() throws -> BrowsePlan {
    var plan = BrowsePlan()
    plan.folder = folder
    plan.keys = try parsedKeys()
    plan.size = size.size
    if plain { plan.manner = .plain }
    if dump { plan.manner = .dump(showsMarks: marks) }
    plan.rules = try own.rules(speech.talk)
    plan.language = speech.language
    plan.color = color
    plan.isASCII = ascii
    plan.poll = poll
    return plan
  }

  private func parsedKeys() throws -> [Key] {
    do throws(KeyNotation.Mistake) {
      return try KeyNotation.parse(keys ?? "")
    } catch {
      throw ValidationError(
        .words(
          "没有叫 \(error.name) 的键；< 本身写作 <lt>",
          "no key is called \(error.name); <lt> stands for a < itself"))
    }
  }
}
