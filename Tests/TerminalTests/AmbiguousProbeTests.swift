import Canvas
import Testing

@testable import Terminal

@Suite struct AmbiguousProbeTests {
  private func probe(_ answer: String) -> AmbiguousProbe {
    AmbiguousProbe(answer: Array(answer.utf8))
  }

  @Test("One or two columns are told by how far the cursor went")
  func width() {
    #expect(probe("\u{1B}[24;1R\u{1B}[24;2R").isWide == false)
    #expect(probe("\u{1B}[24;1R\u{1B}[24;3R").isWide == true)
  }

  @Test(
    "Anything else is no answer",
    arguments: [
      "", "\u{1B}[24;1R", "\u{1B}[24;80R\u{1B}[25;1R", "\u{1B}[24;1R\u{1B}[24;9R",
      "\u{1B}[;R\u{1B}[;R", "\u{1B}[1R\u{1B}[2R", "R R",
    ])
  func none(_ answer: String) { #expect(probe(answer).isWide == nil) }

  @Test("What was typed meanwhile is kept")
  func typed() {
    let probe = probe("j\u{1B}[24;1Rj\u{1B}[24;2Rq")
    #expect(probe.isWide == false)
    #expect(
      EventSource.keys(in: probe.typed) == [.character("j"), .character("j"), .character("q")])
  }

  @Test("Inside tmux and screen nothing is asked")
  func multiplexers() {
    func isAsked(_ variables: [String: String]) -> Bool {
      AmbiguousProbe.isWorthAsking { variables[$0] }
    }
    #expect(isAsked(["TERM": "xterm-256color"]))
    #expect(!isAsked(["TERM": "xterm-256color", "TMUX": "/tmp/tmux,1,0"]))
    #expect(!isAsked(["TERM": "screen-256color"]))
    #expect(!isAsked(["TERM": "xterm", "STY": "1.pts"]))
    #expect(!isAsked(["TERM": "dumb"]) && !isAsked([:]))
  }
}
