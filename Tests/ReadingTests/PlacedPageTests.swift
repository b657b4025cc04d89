import Reports
import Testing

@testable import Reading

@Suite("Pages of paper in pages of the web")
struct PlacedPageTests {
  @Test("Text that stands where it says is read by its places", arguments: PlacedMarkup.allCases)
  func readsBack(markup: PlacedMarkup) throws {
    for filling in [MadeReport.Filling.distinct, .sparse] {
      for side in BoxedPages.Side.allCases {
        var random = SeededGenerator(seed: 47)
        let made = MadeReport(.form2021, filling, using: &random)
        var pages = BoxedPages()
        pages.side = side
        let report = try SampleFiles.report(markup.file(of: BoxedPages.output(made, pages)))
        let faults = PDFTests.faults(report, made)
        #expect(faults.wrong.isEmpty && faults.lost.isEmpty, "\(filling) \(side)")
        #expect(report.agency == "青石县林业局")
        #expect(report.sections.map(\.kind) == SectionKind.allCases)
      }
    }
  }

  @Test("Each line of a stretch stands under the one before")
  func brokenLines() throws {
    let words = (0..<60).map { "<p style=\"left:9pt;top:\(20 * $0)pt\">甲<br/>乙\($0)</p>" }
    let page = "<html><div style=\"font-size:8pt;line-height:9pt\">\(words.joined())</div></html>"
    let boxes = try #require(PlacedPages.boxes(Array(page.utf8)))
    #expect(boxes.words.prefix(4).map(\.top) == [0, 900, 2000, 2900])
    #expect(boxes.words.prefix(4).map(\.bottom) == [800, 1700, 2800, 3700])
  }

  @Test("Where no style says how far apart lines stand, numbers behind a break have no value")
  func columnOfNumbers() throws {
    let one = (0..<90).map { "<p style=\"left:9pt;top:\(20 * $0)pt\">1\($0 == 8 ? "<br/>2" : "")" }
    let boxes = try #require(PlacedPages.boxes(Array("<html>\(one.joined())".utf8)))
    #expect(boxes.text.prefix(22).suffix(6).elementsEqual(Array("1\n2\u{FFFD}".utf8)))
    let columns = (0..<90).map { "<p style=\"left:9pt;top:\(20 * $0)pt\">1<br/>2" }
    #expect(PlacedPages.boxes(Array("<html>\(columns.joined())".utf8)) == nil)
  }

  @Test("A page on which only pictures and menus have places is read as others are")
  func ordinaryPage() {
    let items = (0..<80).map { "<li style=\"left:9px;top:\($0)px\">栏目</li>" }.joined()
    let text = String(repeating: "<p style=\"margin-top:9px\">全年公开信息312条。</p>", count: 80)
    #expect(PlacedPages.boxes(Array("<html>\(items)\(text)</html>".utf8)) == nil)
    #expect(PlacedPages.boxes(Array("<html>\(text)</html>".utf8)) == nil)
  }

  @Test("Lengths without end are no places", arguments: ["%", "em", "px", "pt"])
  func endlessLengths(unit: String) {
    let length = "99999999999\(unit)"
    let style = ["left", "top", "width", "height", "font-size", "line-height"]
      .map { "\($0):\(length)" }.joined(separator: ";")
    let nested = String(repeating: "<div style=\"\(style)\">", count: 200)
    let words = (0..<90).map { "<p style=\"\(style)\">1<br/>\($0)</p>" }.joined()
    _ = PlacedPages.boxes(Array("<html>\(nested)\(words)</html>".utf8)).map { PDFText.mark($0) }
    #expect(
      PlacedStyle.length(Array(length.utf8)[...])?.points(of: 100, letter: 100) ?? 0
        <= PlacedStyle.Length.most)
  }

  @Test("A line longer than any on paper has no place")
  func endlessLine() {
    let short = String(repeating: "<p style=\"left:1px;top:2px\">1</p>", count: 60)
    let long = "<p style=\"left:1px;top:2px\">\(String(repeating: "1  ", count: 5000))</p>"
    let page = "<html>\(short)\(long)</html>"
    #expect(PlacedPages.boxes(Array(page.utf8)) == nil)
  }

  @Test("What only stands inside a placed element has no place of its own")
  func placedAround() {
    let text = String(repeating: "<p>全年公开信息312条。</p>", count: 80)
    let page = "<div style=\"left:0;top:0;width:100%\">\(text)</div>"
    #expect(PlacedPages.boxes(Array(String(repeating: page, count: 80).utf8)) == nil)
  }

  @Test(
    "A length is the number that has a unit",
    arguments: [
      ("12.5px", 1250, .pixel), (" -3pt ", -300, .point), ("calc(var(--s2)*56.7px)", 5670, .pixel),
      ("0", 0, .pixel), ("7.25%", 725, .percent), ("1.5em", 150, .letter),
    ] as [(String, Int, PlacedStyle.Length.Unit)])
  func lengths(value: String, hundredths: Int, unit: PlacedStyle.Length.Unit) {
    #expect(
      PlacedStyle.length(Array(value.utf8)[...])
        == PlacedStyle.Length(hundredths: hundredths, unit: unit))
  }

  @Test("A word is no length", arguments: ["auto", "12", "", "inherit", "var(--w)"])
  func noLength(value: String) {
    #expect(PlacedStyle.length(Array(value.utf8)[...]) == nil)
  }
}
