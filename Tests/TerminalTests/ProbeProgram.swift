import Canvas
import TestSupport

/// Starts the probe as most tests want it.
func probe(
  _ arguments: [String] = [], size: Size = Size(rows: 24, columns: 80),
  environment: [String: String] = [:]
) throws -> PtyProgram {
  let standard = [
    "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
    // The backtracer would stop and ask what to do.
    "SWIFT_BACKTRACE": "enable=no",
  ]
  let program = try PtyProgram(
    BuiltProgram.path("TerminalProbe"), arguments,
    environment: standard.merging(environment) { $1 }, size: size)
  return program
}

/// The probe, once it has drawn its first frame.
func shownProbe(
  _ arguments: [String] = [], size: Size = Size(rows: 24, columns: 80),
  environment: [String: String] = [:]
) throws -> PtyProgram {
  let program = try probe(arguments, size: size, environment: environment)
  try program.wait(forText: "size \(size.rows)x\(size.columns)")
  return program
}
