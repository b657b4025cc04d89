import Canvas
import Testing

@Suite("Text panes")
struct TextPaneTests {
  static let paragraphs = [
    TextParagraph("一、总体情况", role: .strong),
    TextParagraph(""),
    TextParagraph(
      "2024年，我局坚持以人民为中心，认真贯彻《中华人民共和国政府信息公开条例》。",
      spans: [.init(0..<4, role: .operand)], firstIndent: 4),
    TextParagraph("^ 与表三核对: 50=50 ✓", role: .dim, firstIndent: 6, hangingIndent: 6),
  ]

  @Test("Paragraphs are wrapped and indented like a printed page")
  func page() {
    let pane = TextPane(Self.paragraphs, columns: 34)
    let rect = Rect(row: 0, column: 1, rows: 7, columns: 34)
    var surface = Surface(size: Size(rows: 7, columns: 36))
    pane.draw(on: &surface, in: rect, offset: 0)
    #expect(
      surface.asText()
        == """
         一、总体情况

             2024年，我局坚持以人民为中心，
         认真贯彻《中华人民共和国政府信息公
         开条例》。
               ^ 与表三核对: 50=50 ✓

        """)
    #expect(surface.marksAsText().split(separator: "\n").contains("     oooo"))
  }

  @Test("Matches are drawn over the paragraph, also across a line's end")
  func highlights() {
    let pane = TextPane([TextParagraph("政府信息公开条例")], columns: 10)
    var surface = Surface(size: Size(rows: 2, columns: 10))
    let span = TextParagraph.Span(12..<18, role: .match, isReversed: true)
    pane.draw(
      on: &surface, in: Rect(row: 0, column: 0, rows: 2, columns: 10), offset: 0,
      highlights: [0: [span]])
    #expect(surface.asText() == "政府信息公\n开条例")
    #expect(surface.marksAsText() == "        MM\nMM")
  }

  @Test("Lines know their paragraphs and bytes their lines")
  func mapping() {
    let pane = TextPane(Self.paragraphs, columns: 34)
    #expect(pane.line(ofParagraph: 0) == 0)
    #expect(pane.line(ofParagraph: 2) == 2)
    #expect(pane.line(ofParagraph: 2, at: 60) == 3)
    #expect(pane.line(ofParagraph: 3) == 5)
    #expect(pane.line(ofParagraph: 99) == pane.lines.count - 1)
    #expect(pane.lines[4].paragraph == 2)
    #expect(pane.percent(offset: 0, rows: 3) == 50)
    #expect(pane.lastOffset(rows: 4) == 2)
    let rect = Rect(row: 1, column: 2, rows: 5, columns: 34)
    let place = pane.position(atRow: 3, column: 2 + 4 + 5, in: rect, offset: 0)
    #expect(place?.paragraph == 2)
    #expect(place?.byte == 4)
  }

  @Test("At any size nothing is drawn outside the pane", arguments: [2, 3, 7, 20, 53, 200])
  func inside(_ columns: Int) {
    let pane = TextPane(Self.paragraphs, columns: columns)
    for offset in [0, 1, pane.lines.count - 1, pane.lines.count + 4] {
      expectInside(Rect(row: 2, column: 3, rows: 6, columns: columns)) { surface, rect in
        pane.draw(on: &surface, in: rect, offset: offset)
      }
    }
  }
}
