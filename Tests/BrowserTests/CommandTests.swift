import Browser
import Canvas
import Glyphs
import Reports
import Testing

@Suite struct CommandTests {
  @Test("Every command stands in the table once and has a key that is no letter")
  func keys() {
    #expect(Set(CommandTable.all.map(\.id)).count == CommandTable.all.count)
    #expect(CommandTable.all.count == CommandID.allCases.count)
    for command in CommandTable.all where command.isListed {
      let hasOther = command.keys.contains { key in
        if case .character(let character) = key { !character.isLetter } else { true }
      }
      #expect(hasOther, "\(command.id)")
    }
  }

  @Test("No key means two things in one place")
  func conflicts() {
    for context in [
      Context.library, .outline, .text, .table, .strip, .findings, .source, .compare, .trend,
    ] {
      let keys = CommandTable.all.filter { !$0.contexts.isDisjoint(with: context) }.flatMap(\.keys)
      #expect(Set(keys).count == keys.count)
    }
  }

  @Test("Words of both languages are there and free of control characters")
  func words() {
    for command in CommandTable.all {
      for text in [command.title.zh, command.title.en, command.help.zh, command.help.en] {
        #expect(!text.isEmpty)
        #expect(Sanitizer.clean(text).dropped == 0)
      }
    }
  }
}
