import Glibc
import ReportFixtures
import TestSupport

/// A run of the program as a process, and what came of it.
struct Run {
  /// The exit code; negative for a signal.
  let code: Int32
  /// Standard output.
  let output: String
  /// Standard error.
  let errors: String

  /// Runs the program in an environment that has the given variables only.
  init(_ arguments: String..., environment: [String] = ["LC_ALL=C.UTF-8"]) {
    self.init(arguments, environment: environment)
  }

  /// Runs the program with more arguments at the end.
  init(_ first: String..., arguments: [String]) {
    self.init(first + arguments, environment: ["LC_ALL=C.UTF-8"])
  }

  /// Runs the program with a text on standard input.
  init(_ arguments: [String], input: String) {
    self.init(arguments, environment: ["LC_ALL=C.UTF-8"], input: input)
  }

  /// Runs the program in a folder.
  init(_ arguments: [String], in folder: String) {
    self.init(arguments, environment: ["LC_ALL=C.UTF-8"], directory: folder)
  }

  /// Runs a shell script in which `$nianbao` is the program; it is ended after a minute.
  init(shell script: String, in folder: String = "/tmp") {
    self.init(
      ["-C", folder, "timeout", "60", "sh", "-c", script],
      environment: [
        "LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin", "nianbao=" + BuiltProgram.path("nianbao"),
      ], program: "/usr/bin/env")
  }

  init(_ arguments: [String], environment: [String], input: String = "", directory: String? = nil) {
    let built = BuiltProgram.path("nianbao")
    let before = directory.map { ["-C", $0, built] } ?? []
    self.init(
      before + arguments, environment: environment, input: input,
      program: directory == nil ? built : "/usr/bin/env")
  }

  private init(
    _ arguments: [String], environment: [String], input: String = "", program: String
  ) {
    let folder = TemporaryFolder()
    let paths = (folder.path + "/out", folder.path + "/err")
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    folder.write("in", input)
    posix_spawn_file_actions_addopen(&actions, 0, folder.path + "/in", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, paths.0, O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, paths.1, O_WRONLY | O_CREAT, 0o600)
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    let instruments = BuiltProgram.instruments.map { "\($0)=\($1)" }
    var variables = (environment + instruments).map { strdup($0) } + [nil]
    var process: pid_t = 0
    var status: Int32 = -1
    if posix_spawn(&process, program, &actions, nil, &words, &variables) == 0 {
      waitpid(process, &status, 0)
    }
    (words + variables).forEach { free($0) }
    posix_spawn_file_actions_destroy(&actions)
    code = status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
    output = Self.text(paths.0)
    errors = Self.text(paths.1)
  }

  /// The lines of standard output.
  var lines: [Substring] { output.split(separator: "\n") }

  static func text(_ path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// The samples' folder.
let samples = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/Samples"
