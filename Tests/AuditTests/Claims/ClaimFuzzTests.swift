import Audit
import ReportFixtures
import Reports
import Testing

@Suite("Claims of any text")
struct ClaimFuzzTests {
  private static let pieces = [
    "收到", "受理", "政府信息公开申请", "申请", "办结", "答复", "上年", "结转", "下年度", "自然人", "予以公开", "部分公开", "行政复议",
    "行政诉讼", "维持", "其中", "（", "）", "，", "、", "；", "。", "未", "没有", "无", "均", "各", "共", "占", "12",
    "1,286", "3.5",
    "件", "一起", "万", "%", "百分之", "二〇二三年", "2022年", "2023年", "《", "》", "比", "增加", "规范性文件", "制发", "废止",
    "信息处理费",
    "收取", "元", " ", "\u{3000}", "热线", "99999999999999999999", "零", "\u{1F600}", "a", "\u{0}", "︎",
    "其他", "中", "的",
  ]

  @Test("No text crashes, and each claim marks characters of its paragraph", arguments: 0..<40)
  func random(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var fixture = FixtureReport(randomFrom: &generator)
    for _ in 0..<40 {
      let texts = (0..<3).map { _ in
        (0..<Int.random(in: 0...60, using: &generator)).map { _ in
          Self.pieces.randomElement(using: &generator) ?? ""
        }.joined()
      }
      let kind = SectionKind.allCases.randomElement(using: &generator) ?? .overview
      fixture.say(texts[0], texts[1], texts[2], in: kind)
      let report = fixture.report
      for claim in Claims(report).all {
        let block = report.sections[claim.place.section].blocks[claim.place.block]
        guard case .paragraph(let paragraph) = block else {
          Issue.record("a claim stands in a table")
          continue
        }
        let bytes = Array(paragraph.text.utf8)
        #expect(claim.place.range.upperBound <= bytes.count)
        #expect(!claim.place.range.isEmpty)
        #expect(String(validating: bytes[claim.place.range], as: UTF8.self) != nil)
        #expect(!claim.quote.unicodeScalars.contains("\u{FFFD}"))
      }
      _ = Assessment(report)
    }
  }

  @Test("Text of any length and depth is read to the end or left alone")
  func hostile() {
    let long = String(repeating: "（其中", count: 20_000) + String(repeating: "1件、", count: 20_000)
    _ = FixtureReport.claims(long)
    _ = FixtureReport.claims(String(repeating: "收到政府信息公开申请9件，其中自然人9件，占100%", count: 5_000))
    _ = FixtureReport.claims(String(repeating: "9", count: 100_000) + "件")
    _ = FixtureReport.claims(String(repeating: "一", count: 100_000) + "件")
    _ = FixtureReport.claims(String(repeating: "《", count: 100_000))
    _ = FixtureReport.claims(String(repeating: "未发生行政复议、", count: 20_000))
  }

  @Test("Spaces between any two characters change nothing")
  func spaces() {
    let text = "全年收到政府信息公开申请111件（其中自然人105件），上年度结转5件；办结115件，结转下年度继续办理1件。"
    let spaced = text.map { String($0) }.joined(separator: " ").replacing("1 1 1", with: "111")
      .replacing("1 0 5", with: "105").replacing("1 1 5", with: "115")
    #expect(
      FixtureReport.claims(spaced).map(\.notation) == FixtureReport.claims(text).map(\.notation))
  }
}
