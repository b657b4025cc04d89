import Testing

@testable import Reading

/// `UTF8Check` looks at twelve bytes at once: it must tell the same as the standard library.
struct UTF8CheckTests {
  @Test("Whatever byte stands at whatever place, the standard library agrees")
  func everyByteEverywhere() {
    let text = Array("一二三四五六a1七八、九“十”。２０２１年 ok 𠀀龥鿿".utf8)
    var disagreements = 0
    for place in text.indices {
      for byte in UInt8.min...UInt8.max {
        var changed = text
        changed[place] = byte
        if UTF8Check.isValid(changed) != isValid(changed) { disagreements += 1 }
      }
    }
    #expect(disagreements == 0)
  }

  @Test("Sequences of three bytes are told wherever they stand among four of them")
  func leadsAmongFour() {
    for lead in UInt8(0xE0)...0xEF {
      for second in UInt8(0x7F)...0xC0 {
        for place in 0..<5 {
          var text = Array("中文信息公开".utf8)
          text[3 * place] = lead
          text[3 * place + 1] = second
          #expect(UTF8Check.isValid(text) == isValid(text), "\(lead) \(second) at \(place)")
        }
      }
    }
  }

  @Test("Text cut off in a character is none")
  func cutOff() {
    let text = Array("政府信息公开工作年度报告2021年".utf8)
    for end in text.indices {
      #expect(UTF8Check.isValid(Array(text[..<end])) == isValid(Array(text[..<end])))
    }
  }

  private func isValid(_ bytes: [UInt8]) -> Bool { String(validating: bytes, as: UTF8.self) != nil }
}
