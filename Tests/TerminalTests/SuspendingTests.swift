import Canvas
import Glibc
import TestSupport
import Testing

@Suite struct SuspendingTests {
  /// A shell with job control, as on a user's terminal, about to run the probe.
  private func shell(_ arguments: String = "") throws -> PtyProgram {
    let program = try PtyProgram(
      "/bin/sh", ["-i"],
      environment: [
        "TERM": "xterm-256color", "LANG": "C.UTF-8", "PS1": "shell> ", "PATH": "/usr/bin:/bin",
        "SWIFT_BACKTRACE": "enable=no",
      ])
    try program.wait(forText: "shell>")
    program.type("\(BuiltProgram.path("TerminalProbe")) \(arguments)\r")
    try program.wait(forText: "size 24x80")
    return program
  }

  /// What is typed before the prompt stands would be echoed in front of it.
  private func waitForPrompt(_ program: PtyProgram) throws {
    try program.wait(for: "the shell's prompt") {
      !$0.screen.isAlternate && $0.screen.rows.last { !$0.isEmpty } == "shell>"
    }
  }

  private func waitForShell(_ program: PtyProgram) throws {
    try waitForPrompt(program)
    program.type("echo still here\r")
    try program.wait(for: "the shell's answer") { $0.screen.rows.contains("still here") }
  }

  @Test("Ctrl-Z gives the shell its terminal, and fg brings everything back at the new size")
  func controlZ() throws {
    let program = try shell()
    program.type("x")
    try program.wait(forText: "1 character x")
    program.type("z", .control)
    try waitForShell(program)
    #expect(program.screen.isCursorVisible)
    #expect(!program.reportsMouse)
    program.resize(Size(rows: 12, columns: 60))
    program.type("fg\r")
    try program.wait(forText: "2 resize 12x60")
    #expect(program.screen.isAlternate)
    #expect(program.settings.isRaw)
    #expect(program.screen.rows[0] == "年报浏览 “云溪市” ① ✓|")
    program.press(.left)
    try program.wait(forText: "3 named left")
    program.type("q")
    try program.wait(forText: "goodbye")
  }

  @Test("Where no shell could continue it, Ctrl-Z does not freeze the terminal")
  func controlZWithoutShell() throws {
    let program = try shownProbe()
    program.type("z", .control)
    try program.wait(forText: "1 resize 24x80")
    program.type("k")
    try program.wait(forText: "2 character k")
  }

  @Test("Stopped without notice and continued, it takes the terminal again")
  func stoppedBehindOurBack() throws {
    let program = try shownProbe()
    kill(program.process, SIGSTOP)
    kill(program.process, SIGCONT)
    try program.wait(forText: "1 resize 24x80")
    #expect(program.screen.isAlternate)
    #expect(program.settings.isRaw)
  }

  @Test("An external program gets a plain terminal, and Ctrl-C in it is not ours")
  func externalProgram() throws {
    let program = try shownProbe(["--run", "/bin/cat"])
    program.type("e")
    try program.wait(for: "a plain terminal") {
      !$0.screen.isAlternate && $0.settings == $0.initialSettings
    }
    program.type("编辑\r")
    try program.wait(forText: "编辑\n编辑")
    program.type("c", .control)
    try program.wait(forText: "1 exited(130)")
    program.type("k")
    try program.wait(forText: "2 character k")
    #expect(program.screen.isAlternate)
  }

  @Test("Ctrl-Z in an external program stops both, and fg continues the program")
  func externalProgramStopped() throws {
    let program = try shell("--run /bin/cat")
    program.type("e")
    try program.wait(for: "a plain terminal") { !$0.screen.isAlternate && !$0.settings.isRaw }
    program.type("one\r")
    try program.wait(forText: "one\none")
    program.type("z", .control)
    try program.wait(forText: "Stopped")
    try waitForPrompt(program)
    program.type("fg\r")
    // The shell names what it continues, in its own time, which must not mix with what is typed.
    try program.wait(for: "the shell to say what goes on") { program in
      let rows = program.screen.rows
      return rows.firstIndex(of: "shell> fg").map { rows[$0 + 1].contains("/") } ?? false
    }
    program.type("two\r")
    try program.wait(for: "cat's answer") { $0.screen.rows.count { $0.hasSuffix("two") } == 2 }
    program.type("d", .control)
    try program.wait(forText: "1 exited(0)")
  }

  @Test("A program that does not exist is reported and the screen comes back")
  func missingProgram() throws {
    let program = try shownProbe(["--run", "/no/such/editor"])
    program.type("e")
    try program.wait(forText: "1 notStarted(2)")
    #expect(program.screen.isAlternate)
  }
}
