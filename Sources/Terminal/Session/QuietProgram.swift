import CSystem
import Glibc

/// A program that needs no terminal: a clipboard tool, or what the desktop opens a file with.
///
/// Run from its argument vector, never through a shell. Blocks: call it on a background thread.
public struct QuietProgram: Hashable, Sendable {
  /// The program, looked up on PATH unless it holds a slash, and its arguments.
  public var arguments: [String]

  /// Makes a program, such as `QuietProgram(["wl-copy"])`.
  public init(_ arguments: [String]) { self.arguments = arguments }

  /// Hands bytes to its input and waits for its end; whether it succeeded.
  ///
  /// - Parameter milliseconds: how long to wait before it is ended; nil for as long as it takes.
  public func run(feeding bytes: [UInt8] = [], milliseconds: Int32? = nil) -> Bool {
    guard !arguments.isEmpty else { return false }
    var vector: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    vector.append(nil)
    defer { for argument in vector { free(argument) } }
    return nb_feed(&vector, bytes, UInt(bytes.count), milliseconds ?? -1) == 0
  }
}
