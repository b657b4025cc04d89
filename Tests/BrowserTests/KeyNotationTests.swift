import Browser
import Canvas
import Testing

@Suite struct KeyNotationTests {
  @Test("Letters stand for themselves and names for keys without a letter")
  func parsing() throws {
    #expect(
      try KeyNotation.parse("3<Enter>]<C-d><lt> 【")
        == [
          .character("3"), .named(.enter), .character("]"), .control("d"), .character("<"),
          .named(.space), .character("【"),
        ])
    #expect(
      try KeyNotation.parse("<A-Left><A-x><S-Tab><f1>") == [
        .alt(.named(.left)), .alt(.character("x")), .named(.backTab), .named(.f1),
      ])
    #expect(try KeyNotation.parse("").isEmpty)
  }

  @Test("Names that are no keys are named", arguments: ["<Foo>", "<>", "<C-ab>", "a<Enter"])
  func mistakes(_ text: String) {
    #expect(throws: KeyNotation.Mistake.self) { try KeyNotation.parse(text) }
  }

  @Test("What is written is read back")
  func roundTrip() throws {
    var keys: [Key] = Key.Name.allCases.map { .named($0) }
    keys += [
      .character("<"), .character("年"), .control("z"), .alt(.named(.up)), .alt(.character("<")),
    ]
    for key in keys {
      #expect(try KeyNotation.parse(KeyNotation.text(key)) == [key])
    }
  }
}
