import Glyphs
import Testing

@Suite("Cleaning text for the screen")
struct SanitizerTests {
  @Test("Clean text comes back as it is")
  func clean() {
    let text = "2024年，我局“坚持”以人民为中心　①"
    #expect(Sanitizer.clean(text) == .init(text: text, dropped: 0))
  }

  @Test("Escape sequences lose what makes them work")
  func escape() {
    let result = Sanitizer.clean("总计\u{1B}[31m50\u{9B}2J\u{7}")
    #expect(result.text == "总计[31m502J")
    #expect(result.dropped == 3)
  }

  @Test("Direction controls, zero-width characters and selectors are counted and dropped")
  func invisible() {
    let text = "12\u{202E}34\u{2066}年\u{200B}\u{FEFF}\u{AD}报\u{FE0F}\u{61C}\u{E0101}"
    #expect(Sanitizer.clean(text) == .init(text: "1234年报", dropped: 8))
  }

  @Test("Line breaks and tabs become spaces, a pair of them one")
  func lineBreaks() {
    #expect(Sanitizer.clean("一\r\n二\n三\t四\u{2028}五") == .init(text: "一 二 三 四 五", dropped: 0))
    #expect(Sanitizer.clean("一\r\n二", keepsLineBreaks: true).text == "一\n二")
  }
}
