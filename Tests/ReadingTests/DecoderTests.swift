import Reports
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

  @Test("Half of a pair by itself costs that character only", arguments: [true, false])
  func halfPair(isBig: Bool) throws {
    let units = Array(Self.text.utf16) + [0xD83D] + Array("完\n".utf16)
    let bytes = units.flatMap {
      isBig ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)]
    }
    let mark: [UInt8] = isBig ? [0xFE, 0xFF] : [0xFF, 0xFE]
    let text = String(decoding: try Self.decoded(mark + bytes).bytes, as: UTF8.self)
    #expect(text == Self.text + "\u{FFFD}完\n")
  }

  @Test("Big5 is told by the words that only it makes of the bytes")
  func traditional() throws {
    let text = "一、總體情況：政府信息公開年度報告，共收到申請12件。"
    let bytes = try #require(Iconv.convert(Array(text.utf8), from: "UTF-8", to: "BIG5-HKSCS"))
    #expect(String(decoding: try Self.decoded(bytes).bytes, as: UTF8.self) == text)
  }

  @Test(
    "Text that was taken for single bytes and stored so is taken back",
    arguments: [("UTF-8", "ISO-8859-1"), ("GB18030", "ISO-8859-1"), ("GB18030", "CP1252")])
  func misread(encoding: String, taken: String) throws {
    let text = "一、总体情况：政府信息公开年度报告，共收到申请12件。"
    let stored = try #require(Iconv.convert(Array(text.utf8), from: "UTF-8", to: encoding))
    let bytes = try #require(Iconv.convert(stored, from: taken, to: "UTF-8"))
    #expect(String(decoding: try Self.decoded(bytes).bytes, as: UTF8.self) == text)
  }

  @Test("Text of single bytes with a stray zero stays what it is", arguments: ["UTF-8", "GB18030"])
  func strayZero(encoding: String) throws {
    let text = String(repeating: "一、总体情况：政府信息公开申请12件。\n", count: 20)
    var bytes = try #require(Iconv.convert(Array(text.utf8), from: "UTF-8", to: encoding))
    bytes.insert(0, at: bytes.count - 1)
    let decoded = String(decoding: try Self.decoded(bytes).bytes, as: UTF8.self)
    #expect(decoded.hasPrefix(text.dropLast(2)))
  }

  @Test("UTF-16 without a mark is told though it has hardly an ASCII character", arguments: [0, 1])
  func denseUTF16(high: Int) throws {
    let text = String(repeating: "总体情况，政府信息公开申请若干件，依法办理，未发生行政复议", count: 30) + "\n"
    let bytes = text.utf16.flatMap {
      let pair = [UInt8($0 & 0xFF), UInt8($0 >> 8)]
      return high == 1 ? pair : pair.reversed()
    }
    #expect(String(decoding: try Self.decoded(bytes).bytes, as: UTF8.self) == text)
  }

  @Test(
    "UTF-16 without a mark is told by its words in a text full of drawn boxes", arguments: [0, 1])
  func drawnUTF16(high: Int) throws {
    let rule =
      "├" + String(repeating: "─", count: 60) + "┼" + String(repeating: "─", count: 60) + "┤\n"
    let row = "│本年新收政府信息公开申请" + String(repeating: " ", count: 90) + "│ 12 │\n"
    let text = "甲市乙局政府信息公开工作年度报告\n" + String(repeating: rule + row, count: 12)
    let bytes = text.utf16.flatMap {
      let pair = [UInt8($0 & 0xFF), UInt8($0 >> 8)]
      return high == 1 ? pair : pair.reversed()
    }
    #expect(String(decoding: try Self.decoded(bytes).bytes, as: UTF8.self) == text)
  }

  @Test("A GB18030 text with a broken byte costs that place only")
  func brokenChinese() throws {
    let text = String(repeating: "政府信息公开工作年度报告，共收到申请12件。\n", count: 9)
    var bytes = try #require(Iconv.convert(Array(text.utf8), from: "UTF-8", to: "GB18030"))
    bytes.insert(0xFF, at: bytes.count - 1)
    let decoded = String(decoding: try Self.decoded(bytes).bytes, as: UTF8.self)
    #expect(decoded.hasPrefix(text.dropLast(3)))
  }

  @Test("Characters that a converter cut in two spoil only the numbers beside them")
  func cutCharacters() throws {
    var random = SeededGenerator(seed: 3)
    let made = MadeReport(.form2021, .distinct, using: &random)
    var bytes: [UInt8] = []
    for (index, byte) in Layout.barRows.render(made).utf8.enumerated() {
      // The second byte of every fortieth character is lost.
      if byte & 0xC0 == 0x80, index % 120 == 0 { continue }
      bytes.append(byte)
    }
    let report = try SampleFiles.report(bytes)
    for key in made.cells.keys {
      if let value = report[key]?.value { #expect(value == made.value(key), "\(key)") }
    }
    #expect(report.tables.count == 3)
  }

  @Test("What is no text is refused")
  func refused() {
    #expect(Self.refusal([]) == .empty)
    let binary: [UInt8] = [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 3, 0, 62, 0, 1, 9, 4, 200]
    #expect(Self.refusal(binary) == .binary)
  }
}
