import Glyphs
import Testing

@Suite("Clipping and padding")
struct ClipTests {
  @Test("A wide character that half-fits is left out", arguments: 0...14)
  func cut(_ columns: Int) {
    let text = "要求重新出具"
    let cut = Clip.cut(text, to: columns)
    #expect(CellWidth.columns(of: cut) <= columns)
    #expect(columns >= 12 ? cut == text : columns == 0 || cut.last == Clip.mark)
  }

  @Test("Combining marks stay with their letter")
  func marks() {
    #expect(Clip.cut("e\u{301}e\u{301}e\u{301}", to: 2) == "e\u{301}~")
  }

  @Test("Padding gives exactly the columns asked for", arguments: Alignment.allCases, 0...20)
  func pad(_ side: Alignment, _ columns: Int) {
    #expect(CellWidth.columns(of: Clip.pad("总计50", to: columns, side)) == columns)
  }

  @Test("Text stands on its side")
  func sides() {
    #expect(Clip.pad("总计", to: 7) == "总计   ")
    #expect(Clip.pad("总计", to: 7, .right) == "   总计")
    #expect(Clip.pad("总计", to: 7, .centre) == " 总计  ")
  }
}
