import Library
import Testing

@Suite("JSON")
struct JSONTests {
  @Test(
    "What is written is read back",
    arguments: [
      "", "年报", "a\"b\\c/d", "\u{1}\u{1F}\u{7F}\n\t\r", "\u{80}\u{9B}\u{A0}é",
      "\u{202E}\u{200B}\u{FEFF}",
      "👨‍👩‍👧‍👦", "“引号”…—\u{2028}", "\u{FFFF}\u{FFFD}",
    ])
  func roundTrip(text: String) {
    var json = JSONWriter()
    json.object { json in
      json.field("a", text)
      json.field("b", [text, text])
      json.field("c", -12)
      json.field("d", true)
      json.field("e", nil as String?)
    }
    let value = JSONValue(json.bytes)
    #expect(value?["a"]?.text == text)
    #expect(value?["b"]?.elements?.map(\.text) == [text, text])
    #expect(value?["c"]?.integer == -12)
    #expect(value?["d"] == .bool(true))
    #expect(value?["e"] == .null)
    let isHarmless = String(decoding: json.bytes, as: UTF8.self).unicodeScalars.allSatisfy {
      $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) && $0.value != 0x202E
    }
    #expect(isHarmless)
  }

  @Test(
    "The grammar is kept to",
    arguments: [
      ("{}", true), (" [ ] ", true), ("[1,2.5,-0,1e9,1.5E-3]", true),
      (#""\u00e9\ud83d\ude00""#, true),
      ("", false), ("[1,]", false), ("{\"a\"}", false), ("{\"a\":1,}", false), ("01", false),
      ("1.", false), ("-", false), ("+1", false), ("1e", false), ("nul", false),
      ("true false", false),
      ("\"\n\"", false), (#""\x""#, false), (#""\ud83d""#, false), (#""\u12g4""#, false),
      ("\"a", false),
      ("[", false), ("{\"a\":", false), ("'a'", false),
    ])
  func grammar(text: String, isValid: Bool) {
    #expect((JSONValue(text.utf8) != nil) == isValid)
  }

  @Test("Deep nesting and bytes that are no UTF-8 are refused")
  func hostile() {
    #expect(JSONValue(String(repeating: "[", count: 1_000_000).utf8) == nil)
    let deep = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(JSONValue(deep.utf8) != nil)
    #expect(JSONValue(("[" + deep + "]").utf8) == nil)
    #expect(JSONValue([0x22, 0xFF, 0x22]) == nil)
  }
}
