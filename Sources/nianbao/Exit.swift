import ArgumentParser
import Glibc

/// How the program ends when it cannot do what it was asked to.
enum Exit {
  /// Says why on standard error, and gives the status of trouble: 2.
  static func trouble(_ message: String) -> ExitCode {
    let line = Array("nianbao: \(message)\n".utf8)
    _ = line.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    return ExitCode(2)
  }
}
