import Testing

@testable import Terminal

@Suite struct LocaleTests {
  private func choose(_ installed: [String: String]) -> Result<LocaleChoice, TerminalError> {
    Result { () throws(TerminalError) in try LocaleChoice.choose { installed[$0] } }
  }

  @Test("The user's own locale is taken when it is UTF-8")
  func own() {
    #expect(choose(["": "UTF-8"]) == .success(LocaleChoice(name: "", isFallback: false)))
  }

  @Test("A missing or ASCII locale is replaced", arguments: [nil, "ANSI_X3.4-1968"])
  func replaced(own: String?) {
    var installed = ["C.UTF-8": "UTF-8", "en_US.UTF-8": "UTF-8"]
    installed[""] = own
    #expect(choose(installed) == .success(LocaleChoice(name: "C.UTF-8", isFallback: true)))
    installed["C.UTF-8"] = nil
    #expect(choose(installed) == .success(LocaleChoice(name: "en_US.UTF-8", isFallback: true)))
    installed["en_US.UTF-8"] = nil
    #expect(choose(installed) == .failure(.noUnicodeLocale))
  }

  @Test("Another charset is named and not overruled")
  func foreign() {
    let installed = ["": "GB18030", "C.UTF-8": "UTF-8"]
    #expect(choose(installed) == .failure(.foreignCharset("GB18030")))
    #expect(TerminalError.foreignCharset("GB18030").message.contains("GB18030"))
  }
}
