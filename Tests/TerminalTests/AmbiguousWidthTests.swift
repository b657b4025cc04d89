import Testing

@testable import Terminal

@Suite struct AmbiguousWidthTests {
  @Test("One or two columns are told by where the cursor is then; anything else is no answer")
  func width() {
    #expect(AmbiguousWidth.isWide(columnBehind: 2) == false)
    #expect(AmbiguousWidth.isWide(columnBehind: 3) == true)
    for column in [-1, 0, 1, 4, 80] { #expect(AmbiguousWidth.isWide(columnBehind: column) == nil) }
  }

  @Test("Inside tmux and screen nothing is asked")
  func multiplexers() {
    func isAsked(_ variables: [String: String]) -> Bool {
      AmbiguousWidth.isWorthAsking { variables[$0] }
    }
    #expect(isAsked(["TERM": "xterm-256color"]))
    #expect(!isAsked(["TERM": "xterm-256color", "TMUX": "/tmp/tmux,1,0"]))
    #expect(!isAsked(["TERM": "screen-256color"]))
    #expect(!isAsked(["TERM": "xterm", "STY": "1.pts"]))
    #expect(!isAsked(["TERM": "dumb"]) && !isAsked([:]))
  }
}
