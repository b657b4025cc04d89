import CSystem
import Glibc

/// A program that gets the terminal for a while: the user's editor or pager.
///
/// Run from its argument vector, never through a shell, so that no file name can become a command.
public struct ExternalProgram: Hashable, Sendable {
  /// The program, looked up on PATH unless it holds a slash, and its arguments.
  public var arguments: [String]

  /// Makes a program, such as `ExternalProgram(["vi", "+412", "云溪市/edu-2024.html"])`.
  public init(_ arguments: [String]) {
    self.arguments = arguments
  }

  /// How it ended.
  public enum Outcome: Hashable, Sendable {
    /// By itself, with this status; 0 is success.
    case exited(Int32)
    /// It did not start, for the reason with this error number.
    case notStarted(Int32)
  }

  /// Gives the terminal away, runs the program to its end and takes the terminal back.
  ///
  /// The caller flushes again afterwards: the screen is then empty, and may have a new size.
  @MainActor
  public func run(in session: TerminalSession, signals: SignalInbox) throws(TerminalError)
    -> Outcome
  {
    guard !arguments.isEmpty else { return .notStarted(ENOENT) }
    session.leave()
    var vector: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    vector.append(nil)
    let status = nb_run(&vector)
    for argument in vector { free(argument) }
    // Ctrl-C and Ctrl-Z typed into the program went to its whole group; they were not for us.
    signals.discardFromKeyboard()
    try session.enter()
    return status < 0 ? .notStarted(-status) : .exited(status)
  }
}
