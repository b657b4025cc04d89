import Canvas
import Testing

@Suite("Themes")
struct ThemeTests {
  @Test("Without colour there is no colour", arguments: Role.allCases)
  func monochrome(_ role: Role) {
    #expect(Theme.monochrome.look(role).color == nil)
    #expect(!Theme.monochrome.look(role).isDim)
    #expect(Theme.highContrast.look(role).color == nil)
  }

  @Test("The colour-weak theme has neither red nor green", arguments: Role.allCases)
  func colorWeak(_ role: Role) {
    let color = Theme.colorWeak.look(role).color
    #expect(color != .red && color != .green && color != .magenta)
  }

  @Test("A reversed cell stands out in every theme and every role", arguments: Theme.builtIn)
  func reversed(_ theme: Theme) {
    for role in Role.allCases {
      let plain = theme.look(Cell(scalar: 0x20, role: role))
      let reversed = theme.look(Cell(scalar: 0x20, role: role, isReversed: true))
      #expect(plain != reversed)
      #expect(plain == theme.look(role))
    }
  }

  @Test("Themes are found by name")
  func names() {
    #expect(Theme.named("color-weak") == .colorWeak)
    #expect(Theme.named("粉色") == nil)
  }
}
