import Canvas
import Testing

@testable import Terminal

@Suite struct KeyDecoderTests {
  private func decoded(_ bytes: [UInt8]) -> [InputEvent] {
    var decoder = KeyDecoder()
    return bytes.flatMap { decoder.feed(.byte($0)) } + decoder.endOfBurst()
  }

  @Test(
    "Bytes are keys",
    arguments: [
      ([0x71], [Key.character("q")]),
      ([0x20], [.named(.space)]),
      ([0x0D], [.named(.enter)]), ([0x0A], [.named(.enter)]),
      ([0x7F], [.named(.backspace)]), ([0x08], [.named(.backspace)]),
      ([0x03], [.control("c")]), ([0x1A], [.control("z")]), ([0x1C], [.control("\\")]),
      ([0x00], [.control(" ")]),
      ([0x1B], [.named(.escape)]),
      ([0x1B, 0x1B], [.named(.escape), .named(.escape)]),
      ([0x1B, 0x78], [.alt(.character("x"))]),
      ([0x1B, 0x5B], [.alt(.character("["))]),
      ([0x1B, 0xE3, 0x80, 0x90], [.alt(.character("【"))]),
      (Array("【】".utf8), [.character("【"), .character("】")]),
      // Focus reports, broken answers to questions and keys without a name.
      (Array("\u{1B}[I\u{1B}[12R\u{1B}[;R\u{1B}[1;2;3R\u{1B}Ojq".utf8), [.character("q")]),
      // Broken UTF-8 is dropped without taking what follows with it.
      ([0xE3, 0x80, 0x71], [.character("q")]), ([0x80, 0xFF, 0x71], [.character("q")]),
      ([0xED, 0xA0, 0x80, 0x71], [.character("q")]),
    ] as [([UInt8], [Key])])
  func bytes(bytes: [UInt8], keys: [Key]) {
    #expect(decoded(bytes) == keys.map { .key($0) })
  }

  @Test("A character may come in two bursts")
  func twoBursts() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(.byte(0xE5)).isEmpty)
    #expect(decoder.endOfBurst().isEmpty)
    #expect(decoder.feed(.byte(0xB9)).isEmpty)
    #expect(decoder.feed(.byte(0xB4)) == [.key(.character("年"))])
  }

  @Test("An answer about the cursor is told, also when it comes in pieces, and is no keys")
  func cursor() {
    var decoder = KeyDecoder()
    var events: [InputEvent] = []
    for piece in ["j\u{1B}[2", ";", "3Rj"] {
      events += piece.utf8.flatMap { decoder.feed(.byte($0)) } + decoder.endOfBurst()
    }
    #expect(
      events == [.key(.character("j")), .cursorIsAt(row: 2, column: 3), .key(.character("j"))])
  }

  @Test("A sequence without an end does not take the keyboard for good")
  func endless() {
    let keys = decoded(Array("\u{1B}[".utf8) + [UInt8](repeating: 0x31, count: 100))
    #expect(keys.last == .key(.character("1")))
  }

  @Test("Escape before a key that curses knows is Alt")
  func altKey() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(.byte(0x1B)).isEmpty)
    #expect(decoder.feed(.key(.named(.left))) == [.key(.alt(.named(.left)))])
  }

  @Test("A paste is one event with plain line ends, whatever it holds")
  func paste() {
    var decoder = KeyDecoder()
    var events = decoder.feed(.pasteStart)
    for byte in "一\r\n二\r三\n q".utf8 { events += decoder.feed(.byte(byte)) }
    events += decoder.feed(.key(.named(.up)))
    events += decoder.endOfBurst() + decoder.feed(.pasteEnd)
    #expect(events == [.paste("一\n二\n三\n q")])
  }

  @Test("A paste is cut at its limit, between characters")
  func longPaste() {
    var decoder = KeyDecoder()
    _ = decoder.feed(.pasteStart)
    for _ in 0..<PasteCollector.limit { for byte in "年".utf8 { _ = decoder.feed(.byte(byte)) } }
    let text = String(repeating: "年", count: PasteCollector.limit / 3)
    #expect(decoder.feed(.pasteEnd) == [.paste(text)])
  }

  @Test("Ctrl-C ends a paste whose end was lost")
  func endlessPaste() {
    var decoder = KeyDecoder()
    _ = decoder.feed(.pasteStart)
    _ = decoder.feed(.byte(0x61))
    #expect(decoder.feed(.byte(3)) == [.paste("a")])
    #expect(decoder.feed(.byte(0x71)) == [.key(.character("q"))])
  }

  @Test("Two presses at one place within the interval are a double press, a third is not")
  func presses() {
    var counter = PressCounter()
    let soon = PressCounter.interval / 2
    #expect(counter.action(.press, row: 1, column: 2, time: 0) == .press)
    #expect(counter.action(.press, row: 1, column: 2, time: soon) == .doublePress)
    #expect(counter.action(.press, row: 1, column: 2, time: 2 * soon) == .press)
    #expect(counter.action(.press, row: 1, column: 3, time: 2 * soon) == .press)
    #expect(counter.action(.press, row: 1, column: 3, time: 5 * soon) == .press)
    #expect(counter.action(.wheelUp, row: 1, column: 3, time: 5 * soon) == .wheelUp)
  }
}
