import Glibc
import TestSupport
import Testing

@Suite struct LeavingTests {
  /// What every way out owes the user's terminal.
  private func expectRestored(_ program: PtyProgram) {
    #expect(!program.screen.isAlternate)
    #expect(program.screen.isCursorVisible)
    #expect(!program.reportsMouse)
    #expect(!program.bracketsPastes)
    #expect(program.settings == program.initialSettings)
  }

  @Test("While it runs the terminal is the program's, afterwards as before")
  func quitting() throws {
    let program = try shownProbe()
    #expect(program.screen.isAlternate)
    #expect(program.settings.isRaw)
    #expect(program.bracketsPastes)
    program.type("q")
    #expect(try program.waitForExit() == .exited(0))
    expectRestored(program)
    #expect(program.screen.text.contains("goodbye 0"))
  }

  @Test(
    "Asked to end, it ends with one hang-up and a clean terminal", arguments: [SIGTERM, SIGHUP])
  func terminated(signal: Int32) throws {
    let program = try shownProbe()
    kill(program.process, signal)
    #expect(try program.waitForExit() == .exited(0))
    expectRestored(program)
    #expect(program.screen.text.contains("goodbye 1"))
  }

  @Test("An interrupt from outside is Ctrl-C")
  func interrupted() throws {
    let program = try shownProbe()
    kill(program.process, SIGINT)
    try program.wait(forText: "1 control c")
  }

  @Test("A crash leaves the terminal as it was and says so", arguments: ["!", "@"])
  func crashing(key: String) throws {
    let program = try shownProbe()
    program.type(key)
    let status = try program.waitForExit()
    #expect([.signalled(Int(SIGILL)), .signalled(Int(SIGTRAP))].contains(status))
    expectRestored(program)
    #expect(program.hasWritten("终端已恢复"))
    #expect(program.hasWritten("Index out of range"))
  }

  @Test("A stack overflow leaves the terminal as it was", arguments: ["#", "$"])
  func overflowing(key: String) throws {
    let program = try shownProbe()
    program.type(key)
    #expect(try program.waitForExit() == .signalled(Int(SIGSEGV)))
    expectRestored(program)
  }

  @Test("An exit from the middle of things leaves the terminal as it was")
  func exiting() throws {
    let program = try shownProbe()
    program.type("^")
    #expect(try program.waitForExit() == .exited(3))
    expectRestored(program)
  }

  @Test("An abort from outside leaves the terminal as it was")
  func aborted() throws {
    let program = try shownProbe()
    kill(program.process, SIGABRT)
    #expect(try program.waitForExit() == .signalled(Int(SIGABRT)))
    expectRestored(program)
  }

  @Test("What a library says meanwhile is shown afterwards, not on the screen")
  func standardError() throws {
    let program = try shownProbe()
    program.type("s")
    try program.wait(forText: "1 character s")
    #expect(!program.screen.text.contains("a library complains"))
    program.type("q")
    try program.waitForExit()
    #expect(program.screen.text.contains("a library complains"))
  }

  @Test("When its terminal is closed it ends")
  func closedTerminal() throws {
    let program = try shownProbe()
    program.closeTerminal()
    #expect(try program.waitForExit() == .exited(0))
  }

  @Test("When its terminal is closed under an external program both end")
  func closedUnderExternalProgram() throws {
    let program = try shownProbe(["--run", "/bin/cat"])
    program.type("e")
    try program.wait(for: "the terminal to be given away") { !$0.screen.isAlternate }
    program.closeTerminal()
    try program.waitForExit()
  }

  @Test(
    "An unknown terminal is an error in two languages", arguments: ["no-such-terminal", "dumb"])
  func badTerminal(name: String) throws {
    let program = try probe(environment: ["TERM": name])
    #expect(try program.waitForExit() == .exited(2))
    #expect(program.screen.text.contains("终端类型“\(name)”"))
    #expect(program.screen.text.contains("TERM=xterm-256color"))
    #expect(program.settings == program.initialSettings)
  }
}
