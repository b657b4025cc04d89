/// Why the browser cannot have the terminal.
///
/// The words come in Chinese and English on one line, because these are the cases in which it is
/// not known what the reader's screen can show, or what language they read.
public enum TerminalError: Error, Hashable, Sendable {
  /// Standard input or output leads to a file or pipe.
  case notATerminal
  /// TERM names a terminal nobody has described.
  case unknownTerminal(String)
  /// TERM names a terminal on which the cursor cannot be moved, such as `dumb`.
  case noCursorMovement(String)
  /// The user's locale says that the terminal speaks another charset, such as GB18030.
  case foreignCharset(String)
  /// No locale on this system handles UTF-8.
  case noUnicodeLocale
  /// The system refused a resource, by its error number.
  case system(Int32)

  /// One line that says what is wrong and what to do, in Chinese and English.
  public var message: String {
    switch self {
    case .notATerminal:
      "需要在终端里运行；输出到文件或管道请用 nianbao check。"
        + " / Needs a terminal on input and output; use nianbao check with files and pipes."
    case .unknownTerminal(let name):
      "不认识终端类型“\(name)”；请试 TERM=xterm-256color nianbao。"
        + " / Unknown terminal type \"\(name)\"; try TERM=xterm-256color nianbao."
    case .noCursorMovement(let name):
      "终端类型“\(name)”不能移动光标；请试 TERM=xterm-256color nianbao。"
        + " / Terminal type \"\(name)\" cannot move its cursor; try TERM=xterm-256color nianbao."
    case .foreignCharset(let name):
      "区域设置的字符集是 \(name)；终端若用 UTF-8，请试 LC_ALL=C.UTF-8 nianbao。"
        + " / The locale's charset is \(name); if the terminal is UTF-8, try"
        + " LC_ALL=C.UTF-8 nianbao."
    case .noUnicodeLocale:
      "系统没有 UTF-8 区域设置；请安装 C.UTF-8 或 en_US.UTF-8。"
        + " / No UTF-8 locale on this system; install C.UTF-8 or en_US.UTF-8."
    case .system(let number):
      "系统资源不足（错误 \(number)），请稍后再试。"
        + " / The system refused a resource (error \(number)); try again later."
    }
  }
}
