import CVterm
import Canvas
import Glibc

/// A real program running on a terminal of its own, and what it shows there.
///
/// Nothing here sleeps: ``wait(for:seconds:until:)`` reads what the program writes until a
/// condition holds. Deadlines are long, since they matter only to a test that fails.
public final class PtyProgram {
  /// The screen the program draws on.
  public let screen: VirtualScreen
  /// Every byte the program wrote.
  public private(set) var output: [UInt8] = []
  /// The program's process.
  public let process: pid_t
  /// The line's modes before the program started.
  public let initialSettings: LineSettings

  private var terminal: Int32
  // Held open, or the line would hang up and forget its modes when the program ends.
  private var line: Int32
  private var status: Int32?

  /// Starts a program by its path, on a terminal of a size, with this environment alone.
  public init(
    _ path: String, _ arguments: [String] = [], environment: [String: String] = [:],
    size: Size = Size(rows: 24, columns: 80)
  ) throws {
    screen = VirtualScreen(size: size)
    var window = winsize(
      ws_row: UInt16(size.rows), ws_col: UInt16(size.columns), ws_xpixel: 0, ws_ypixel: 0)
    var name = [CChar](repeating: 0, count: 128)
    (terminal, line) = (-1, -1)
    guard openpty(&terminal, &line, &name, nil, &window) == 0 else {
      throw PtyError.system("openpty", errno)
    }
    initialSettings = LineSettings(descriptor: line)
    process = try Spawn(path: path, arguments: arguments, environment: environment)
      .start(terminal: name)
  }

  deinit {
    closeTerminal()
    if status == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
  }

  /// The line's modes now.
  public var settings: LineSettings { LineSettings(descriptor: terminal) }

  /// Reads until a condition holds; throws after `seconds`, with the screen as it is then.
  public func wait(
    for what: String, seconds: Int = 60, until condition: (PtyProgram) -> Bool
  ) throws {
    let start = Self.now
    while true {
      pump()
      if condition(self) { return }
      if Self.now - start > seconds * 1000 { throw PtyError.timeout(what, screen: screen.text) }
      read(milliseconds: 20)
    }
  }

  /// Reads until the screen holds a text.
  public func wait(forText text: String) throws {
    try wait(for: "“\(text)”") { $0.screen.text.contains(text) }
  }

  /// Reads until the program has ended, and returns the status that `waitpid` gave.
  @discardableResult
  public func waitForExit(seconds: Int = 60) throws -> ExitStatus {
    try wait(for: "the program's end", seconds: seconds) { $0.hasExited() }
    while read(milliseconds: 0) {}
    return ExitStatus(raw: status ?? 0)
  }

  /// Reads everything that comes within a time; true when nothing came.
  public func isSilent(milliseconds: Int) -> Bool {
    let before = output.count
    let start = Self.now
    while Self.now - start < milliseconds, output.count == before {
      read(milliseconds: Int32(milliseconds))
    }
    return output.count == before
  }

  /// Sends bytes as if typed.
  public func send(_ bytes: [UInt8]) {
    guard terminal >= 0 else { return }
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
      if written <= 0 { return }
      rest = rest.dropFirst(written)
    }
  }

  /// Gives the terminal another size and tells the program.
  public func resize(_ size: Size) {
    screen.resize(size)
    nb_pty_resize(terminal, Int32(size.rows), Int32(size.columns))
  }

  /// Takes the terminal away, as when its window is closed.
  public func closeTerminal() {
    for descriptor in [terminal, line] where descriptor >= 0 { close(descriptor) }
    (terminal, line) = (-1, -1)
  }

  /// Sends what the terminal has to say to the program: typed keys and answers.
  func pump() { send(screen.take()) }

  @discardableResult
  private func read(milliseconds: Int32) -> Bool {
    var waiting = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, milliseconds) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = Glibc.read(terminal, &buffer, buffer.count)
    guard count > 0 else { return false }
    output += buffer[..<count]
    screen.feed(buffer[..<count])
    pump()
    return true
  }

  private func hasExited() -> Bool {
    guard status == nil else { return true }
    var found: Int32 = 0
    if waitpid(process, &found, WNOHANG) == process { status = found }
    return status != nil
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
