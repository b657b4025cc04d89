import CSystem
import Glibc

/// Asks the terminal how many columns it draws `“` in, which no environment variable says.
///
/// Before curses starts, and never inside tmux or screen, which answer for themselves. A terminal that
/// does not answer costs a tenth of a second, once.
public struct AmbiguousProbe: Hashable, Sendable {
  /// Whether two columns are drawn; nil when there was no answer.
  public let isWide: Bool?
  /// What was typed meanwhile.
  public let typed: [UInt8]

  /// How long an answer is waited for, in nanoseconds.
  static let patience = 100_000_000

  /// Asks, where both ends are a terminal and the variables say that it is not a multiplexer.
  public static func run(_ variable: (String) -> String?) -> AmbiguousProbe {
    let nothing = AmbiguousProbe(isWide: nil, typed: [])
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1, isWorthAsking(variable),
      nb_bytes_waiting(STDIN_FILENO) == 0
    else { return nothing }
    var saved = termios()
    guard tcgetattr(STDIN_FILENO, &saved) == 0 else { return nothing }
    var raw = saved
    cfmakeraw(&raw)
    guard tcsetattr(STDIN_FILENO, TCSANOW, &raw) == 0 else { return nothing }
    defer { tcsetattr(STDIN_FILENO, TCSANOW, &saved) }
    // Where the cursor is, before and after; then back, and the line's rest is cleared.
    let question = Array("\u{1B}7\u{1B}[6n“\u{1B}[6n\u{1B}8\u{1B}[K".utf8)
    guard write(STDOUT_FILENO, question, question.count) == question.count else { return nothing }
    return AmbiguousProbe(answer: answer())
  }

  /// Tells the two reports of the cursor, `ESC [ row ; column R`, from what was typed.
  init(answer: [UInt8]) {
    var columns: [Int] = []
    var typed: [UInt8] = []
    var rest = answer[...]
    while let first = rest.first {
      if let (column, end) = Self.report(rest) {
        columns.append(column)
        rest = rest[end...]
      } else {
        typed.append(first)
        rest = rest.dropFirst()
      }
    }
    let moved = columns.count == 2 ? columns[1] - columns[0] : 0
    self.init(isWide: (1...2).contains(moved) ? moved == 2 : nil, typed: typed)
  }

  private init(isWide: Bool?, typed: [UInt8]) {
    self.isWide = isWide
    self.typed = typed
  }

  /// Multiplexers answer what they think and not what the terminal around them does.
  static func isWorthAsking(_ variable: (String) -> String?) -> Bool {
    func isSet(_ name: String) -> Bool { variable(name)?.isEmpty == false }
    let term = variable("TERM") ?? ""
    return !isSet("TMUX") && !isSet("STY") && !term.isEmpty && term != "dumb"
      && !term.hasPrefix("screen") && !term.hasPrefix("tmux")
  }

  /// All that comes until two reports are there or patience ends.
  private static func answer() -> [UInt8] {
    var bytes: [UInt8] = []
    let end = Int(nb_now()) + patience
    while bytes.count < 4096, bytes.count(where: { $0 == UInt8(ascii: "R") }) < 2 {
      let left = (end - Int(nb_now())) / 1_000_000
      var ready = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      guard left > 0, poll(&ready, 1, Int32(left)) > 0 else { break }
      var chunk = [UInt8](repeating: 0, count: 256)
      let count = read(STDIN_FILENO, &chunk, chunk.count)
      guard count > 0 else { break }
      bytes += chunk.prefix(count)
    }
    return bytes
  }

  /// The column of a report at the start of bytes, and where it ends.
  private static func report(_ bytes: ArraySlice<UInt8>) -> (column: Int, end: Int)? {
    guard bytes.starts(with: [0x1B, UInt8(ascii: "[")]) else { return nil }
    let body = bytes.dropFirst(2).prefix(12)
    guard let end = body.firstIndex(of: UInt8(ascii: "R")) else { return nil }
    let numbers = body[..<end].split(separator: UInt8(ascii: ";"))
      .map { Int(String(decoding: $0, as: UTF8.self)) }
    guard numbers.count == 2, numbers[0] != nil, let column = numbers[1] else { return nil }
    return (column, end + 1)
  }
}
