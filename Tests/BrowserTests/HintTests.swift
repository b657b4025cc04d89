import Testing

@Suite("Hints")
struct HintTests {
  @Test("What Enter does with a group of problems is said in their list, and nowhere else")
  func group() throws {
    var stage = Stage()
    try stage.press("!v")
    #expect(stage.line(23).contains("Enter只看这组"))
    try stage.press("q<Enter>3=")
    #expect(stage.line(23).contains("Enter去看"))
  }
}
