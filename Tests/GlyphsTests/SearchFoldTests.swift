import Glyphs
import Testing

@Suite("Folding for search")
struct SearchFoldTests {
  @Test(
    "Traditional and variant characters fold to the simplified one",
    arguments: [
      ("臺灣", "台湾"), ("祕書", "秘书"), ("爲", "为"), ("衆", "众"), ("羣", "群"), ("裏裡", "里里"),
      ("信息公開申請", "信息公开申请"), ("複議與訴訟", "复议与诉讼"), ("發展髮", "发展发"), ("壞", "坏"),
      ("瀋陽", "沈阳"), ("著作", "著作"), ("⼯作⽅法", "工作方法"), ("后後", "后后"), ("2024年A", "2024年A"),
    ])
  func han(_ text: String, _ folded: String) {
    #expect(HanFold.simplified(text) == folded)
  }

  @Test("Folding twice changes nothing more")
  func idempotent() {
    for scalar in HanFold.first...HanFold.last {
      let once = HanFold.simplified(scalar)
      #expect(HanFold.simplified(once) == once)
    }
    for scalar in UInt32(0)...0xFFFF where SearchFold.folded(scalar) != 0 {
      let once = SearchFold.folded(scalar)
      #expect(SearchFold.folded(once) == once)
    }
  }

  @Test("A search passes over just what never reaches the screen, wherever it stands")
  func passedOver() {
    for value in UInt32(0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value), value != 0 else { continue }
      let isSpace = value == 0xA0
      #expect(
        (SearchFold.folded(value) == 0) == (Sanitizer.isDropped(scalar) && !isSpace),
        "U+\(String(value, radix: 16))")
    }
  }

  @Test("The flat table answers as the function does")
  func flat() {
    #expect(HanFold.flat.count == Int(HanFold.last - HanFold.first) + 1)
    #expect(HanFold.flat[Int(0x81FA - HanFold.first)] == 0x53F0)
  }

  @Test(
    "Width, case and script do not keep a search from finding",
    arguments: [
      ("gb/t", "符合ＧＢ／Ｔ　15834"), ("政府信息公開", "政府信息公开条例"), ("公开", "主動公開"),
      ("１２８６", "共1286条"), ("\"三安全\"", "危及“三安全”"), ("年 报", "年　报"),
    ])
  func finds(_ needle: String, _ text: String) {
    #expect(SearchFold.contains(needle, in: text))
  }

  @Test("Ranges point into the source, not the folded text")
  func ranges() {
    let text = "主動公開與依申請公開\u{200B}。公\u{200B}开"
    let found = SearchFold.ranges(of: "公开", in: text).map { String(text[$0]) }
    #expect(found.count == 3)
    #expect(found.map { $0.unicodeScalars.filter { $0 != "\u{200B}" }.count } == [2, 2, 2])
  }

  @Test("Matches do not overlap and an empty needle finds nothing")
  func overlap() {
    #expect(SearchFold.ranges(of: "aa", in: "aaaaa").count == 2)
    #expect(SearchFold.ranges(of: "", in: "年报").isEmpty)
    #expect(SearchFold.ranges(of: "很长的一串", in: "短").isEmpty)
  }

  @Test("Bytes and text fold alike, and broken bytes are no end")
  func bytes() {
    let text = "臺Ａ1\u{FEFF}𠮷é"
    let (a, b) = (FoldedText(text), FoldedText(utf8: Array(text.utf8)))
    #expect(a.scalars == b.scalars)
    #expect(a.offsets == b.offsets)
    let broken: [UInt8] = [0xE5, 0x8F, 0x41, 0xFF, 0xC0, 0xE5]
    #expect(FoldedText(utf8: broken).scalars == [0xFFFD, 0xFFFD, 0x61, 0xFFFD, 0xFFFD, 0xFFFD])
  }
}
