import CVterm
import Glibc

/// Starts a program on a terminal, with nothing inherited from the tests.
struct Spawn {
  let path: String
  let arguments: [String]
  let environment: [String: String]

  /// Returns the process that now runs on the terminal with this name.
  func start(terminal: [CChar]) throws -> pid_t {
    var vector = ([path] + arguments).map { strdup($0) } + [nil]
    var variables =
      environment.merging(BuiltProgram.instruments) { own, _ in own }
      .map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in vector + variables { free(text) } }
    let process = nb_pty_start(path, &vector, &variables, terminal)
    if process < 0 { throw PtyError.system("posix_spawn", -process) }
    return process
  }
}
