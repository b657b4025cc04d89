import Audit
import ReportFixtures
import Reports
import Testing

@Suite("Where claims stand")
struct PassageTests {
  /// The text under the mark of each claim.
  private func marked(_ claims: [Claim], _ paragraphs: [String]) -> [String] {
    claims.map { claim in
      let bytes = Array(paragraphs[claim.place.block].utf8)
      return String(decoding: bytes[claim.place.range], as: UTF8.self)
    }
  }

  @Test("A claim marks the number with its unit, a denial its words")
  func ranges() {
    let text = "（二）依申请公开。收到政府信息公开申请 1,286 件，结转至下一年度3件；未发生行政复议。"
    let claims = FixtureReport.claims(text)
    #expect(claims.map(\.notation) == ["received 1286", "carried-out 3", "review 0"])
    #expect(marked(claims, [text]) == ["1,286 件", "3件", "未发生行政复议"])
    #expect(claims.map(\.quote).first == "收到政府信息公开申请 1,286 件")
  }

  @Test("A sentence that a page end cut in two is read as one, and marked where its number stands")
  func pageEnd() {
    let parts = [
      "本年度共收到依申请公开政府信息申请3件，均按规定答复；全年没有发生因政府信息公开工作", "被申请行政复议、提起行政诉讼的情形。",
    ]
    var fixture = FixtureReport()
    fixture.say(parts[0], parts[1])
    let claims = Claims(fixture.report).all
    #expect(claims.map(\.notation) == ["received 3", "review 0", "litigation 0"])
    #expect(claims.map(\.place.block) == [0, 0, 0])
    #expect(claims.map(\.place.line) == [101, 101, 101])
    #expect(marked(claims, parts)[0] == "3件")

    let cut = ["本单位在政务服务大厅和门户网站设立受理点，全年收到群众提出的政府信息公开申请", "21件，办结21件。"]
    fixture.say(cut[0], cut[1])
    let late = Claims(fixture.report).all
    #expect(late.map(\.notation) == ["received 21", "answered 21"])
    #expect(late.map(\.place.block) == [1, 1])
    #expect(marked(late, cut) == ["21件", "21件"])
  }

  @Test("Paragraphs that end are not joined, nor are numbered headings")
  func noJoining() {
    let cut = FixtureReport.claims("本年度继续完善政务公开制度，健全受理和答复机制，未发生", "一、行政复议两件的情况说明。")
    #expect(cut.allSatisfy { !$0.isDenial && $0.isTentative })
    #expect(FixtureReport.claims("（一）本机关关于收到政府信息公开申请以及办理结果有关情况的说明", "12件家具采购完成。").isEmpty)
  }

  @Test("A sub-heading says what the paragraphs under it are about")
  func headings() {
    let requests = FixtureReport.claims("（二）依申请公开情况", "收到申请13件，办结12件。")
    #expect(requests.map(\.notation) == ["received 13", "answered 12"])
    let permits = FixtureReport.claims("（三）行政许可办理情况", "收到申请13件，办结12件。")
    #expect(permits.isEmpty)
    let after = FixtureReport.claims(
      "（二）依申请公开情况", "收到申请13件。", "（三）政府信息管理情况", "办结12件，公布目录40项。")
    #expect(after.map(\.notation) == ["received 13"])
  }

  @Test("A sentence about a hotline ends what was said of requests")
  func hotline() {
    let claims = FixtureReport.claims("（二）依申请公开。受理申请2件。全年接办市民诉求3133件，办结3126件。办结3126件。")
    #expect(claims.map(\.notation) == ["received 2"])
  }

  @Test("Problems and plans make no claims; the section of requests and the last one do")
  func sections() {
    let text = "收到政府信息公开申请5件。"
    #expect(FixtureReport.claims(text, in: .problems).isEmpty)
    #expect(FixtureReport.claims(text, in: .requests).map(\.notation) == ["received 5"])
    #expect(FixtureReport.claims("行政复议2件。", in: .litigation).map(\.notation) == ["review 2"])
    #expect(
      FixtureReport.claims("收取信息处理费60元。", in: .other).map(\.notation) == ["processing-fee 60"])
  }

  @Test("Without a year, whose figures a sentence gives is in doubt as soon as it names one")
  func noYear() {
    var fixture = FixtureReport(year: nil)
    fixture.say("收到政府信息公开申请5件。", "2022年办结政府信息公开申请4件。")
    #expect(Claims(fixture.report).all.map(\.notation) == ["received 5", "answered 4~"])
  }

  @Test("A paragraph's claims, a cell's claims and their counts are at hand")
  func lookups() throws {
    var fixture = FixtureReport()
    fixture["requests.newReceived.total"] = 5
    fixture["requests.carriedOut.total"] = 2
    fixture.say("收到政府信息公开申请5件，结转下年度1件。", "全年举办培训2次。")
    let claims = Claims(fixture.report)
    #expect(claims.inParagraph(section: 0, block: 0).count == 2)
    #expect(claims.inParagraph(section: 0, block: 1).isEmpty)
    let cell = CellKey(.newReceived, .total)
    #expect(claims.on(cell).map(\.notation) == ["received 5"])
    #expect(claims.count(.agrees) == 1)
    #expect(claims.count(.differs) == 1)
    let first = try #require(claims.all.first)
    #expect(first.cells == [cell])
    #expect(first.verdict == .agrees)
  }
}
