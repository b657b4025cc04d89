import CSystem
import Canvas
import Glibc

/// Asks how wide `“` is and waits for the answer, outside of a session.
///
/// A terminal that does not answer costs a tenth of a second.
public enum AmbiguousProbe {
  /// How long an answer is waited for, in nanoseconds.
  private static let patience = 100_000_000

  /// Whether two columns are drawn; nil when there was no answer, or nobody to ask.
  public static func run(_ variable: (String) -> String?) -> Bool? {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1,
      AmbiguousWidth.isWorthAsking(variable), nb_bytes_waiting(STDIN_FILENO) == 0
    else { return nil }
    var saved = termios()
    guard tcgetattr(STDIN_FILENO, &saved) == 0 else { return nil }
    var raw = saved
    cfmakeraw(&raw)
    guard tcsetattr(STDIN_FILENO, TCSANOW, &raw) == 0 else { return nil }
    defer { tcsetattr(STDIN_FILENO, TCSANOW, &saved) }
    let question = Array(AmbiguousWidth.questionInLine.utf8)
    guard write(STDOUT_FILENO, question, question.count) == question.count else { return nil }
    return column().flatMap(AmbiguousWidth.isWide)
  }

  /// The column of the cursor, unless patience ends before it is told.
  private static func column() -> Int? {
    var decoder = KeyDecoder()
    let end = Int(nb_now()) + patience
    while true {
      let left = (end - Int(nb_now())) / 1_000_000
      var ready = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      guard left > 0, poll(&ready, 1, Int32(left)) > 0 else { return nil }
      var chunk = [UInt8](repeating: 0, count: 256)
      let count = read(STDIN_FILENO, &chunk, chunk.count)
      guard count > 0 else { return nil }
      for byte in chunk[..<count] {
        for event in decoder.feed(.byte(byte)) {
          if case .cursorIsAt(_, let column) = event { return column }
        }
      }
    }
  }
}
