import Glibc

/// Ends the process the way a mistake in the program would.
enum Crash {
  static func now() {
    let empty: [Int] = []
    print(empty[empty.count + 1])
  }

  /// Uses up the stack.
  static func recursing(_ depth: Int) {
    if depth >= 0 { recursing(depth + 1) }
    // Something to come back for, or the calls would be made a loop.
    if depth.isMultiple(of: 2) { complain() }
  }

  /// Writes to standard error, as a library does that thinks it is alone.
  static func complain() {
    let text = Array("a library complains\n".utf8)
    write(STDERR_FILENO, text, text.count)
  }
}
