import Testing

@testable import Reading

@Suite("Decoding")
struct DecoderTests {
  static let text = "一、总体情况：共收到申请12件。"

  static func decoded(_ bytes: [UInt8]) throws -> DecodedText {
    try Decoder.decode(bytes).get()
  }

  static func refusal(_ bytes: [UInt8]) -> Decoder.Refusal? {
    guard case .failure(let refusal) = Decoder.decode(bytes) else { return nil }
    return refusal
  }

  @Test("UTF-8 passes as it is, with or without a byte-order mark")
  func utf8() throws {
    let bytes = Array(Self.text.utf8)
    #expect(try Self.decoded(bytes).bytes == bytes)
    #expect(try Self.decoded([0xEF, 0xBB, 0xBF] + bytes).bytes == bytes)
  }

  @Test("UTF-16 is told by its mark, and by its zero bytes", arguments: [true, false])
  func utf16(hasMark: Bool) throws {
    let units = Array((Self.text + String(repeating: "abc 123\n", count: 9)).utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let expected = Array(String(decoding: units, as: UTF16.self).utf8)
    #expect(try Self.decoded((hasMark ? [0xFF, 0xFE] : []) + little).bytes == expected)
    #expect(try Self.decoded((hasMark ? [0xFE, 0xFF] : []) + big).bytes == expected)
  }

  @Test("GB18030 is told by not being UTF-8")
  func chinese() throws {
    // 总体情况 in GBK.
    let bytes: [UInt8] = [0xD7, 0xDC, 0xCC, 0xE5, 0xC7, 0xE9, 0xBF, 0xF6, 0x0A]
    let decoded = try Self.decoded(bytes)
    #expect(decoded.encoding == "GB18030")
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == "总体情况\n")
  }

  @Test("A character cut off at the end costs that character only")
  func cut() throws {
    let bytes = Array(Array(Self.text.utf8).dropLast(2))
    let text = String(decoding: try Self.decoded(bytes).bytes, as: UTF8.self)
    #expect(text.hasPrefix("一、总体情况：共收到申请12件"))
  }

  @Test("What is no text is refused")
  func refused() {
    #expect(Self.refusal([]) == .empty)
    let binary: [UInt8] = [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 3, 0, 62, 0, 1, 9, 4, 200]
    #expect(Self.refusal(binary) == .binary)
  }
}
