import Glibc
import TestSupport

/// A program on a terminal of its own, from its start until its work is done, left by `q`.
///
/// What counts its instructions is put before it: `valgrind --log-file=… nianbao FOLDER`.
enum Launch {
  /// Runs it and leaves it; how it ended.
  ///
  /// Its work is done when `isDone` says so, asked four times a second, or, without that, when it
  /// has nothing more to show.
  static func run(_ command: [String], until isDone: (() -> Bool)? = nil) throws -> ExitStatus {
    let program = try PtyProgram("/usr/bin/env", command, environment: environment)
    try program.wait(for: "the first screen") { $0.hasWritten("\u{1B}[?1049h") }
    if let isDone {
      // Where instructions are counted, one file may take longer than any silence that tells of an end.
      try program.wait(for: "what it has to write", seconds: 300) { program in
        _ = program.isSilent(milliseconds: 250)
        return isDone()
      }
    } else {
      try program.wait(for: "quiet") { $0.isSilent(milliseconds: 4000) }
    }
    // Twice: the first may only close what a first start shows.
    program.send(Array("qq".utf8))
    return try program.waitForExit()
  }

  private static var environment: [String: String] {
    let kept = ["PATH", "HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "SWIFT_DETERMINISTIC_HASHING"]
    var values = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no"]
    for name in kept { values[name] = getenv(name).map { String(cString: $0) } }
    return values
  }
}
