import Canvas
import Glyphs
import Testing

@Suite struct SparklineTests {
  @Test("A missing number is a gap and nothing is ground, never the same")
  func gaps() {
    #expect(Sparkline.text([0, nil, 1, 4], isASCII: true) == "_ .#")
    #expect(Sparkline.text([0, nil, 1, 4]) == "_ ⣀⣿")
    #expect(Sparkline.text([nil, nil]) == "  ")
    #expect(Sparkline.text([0, 0], isASCII: true) == "__")
  }

  @Test("Every number takes one column", arguments: [true, false])
  func width(_ isASCII: Bool) {
    let text = Sparkline.text([1, 2.5, -3, .infinity, 1e30, 0, nil], isASCII: isASCII)
    #expect(CellWidth.columns(of: text) == 7)
  }

  @Test("Bars grow by eighths, never vanish above nothing, and never leave their columns")
  func bars() {
    #expect(Bars.text(4, outOf: 4, columns: 3) == "███")
    #expect(Bars.text(1, outOf: 16, columns: 2) == "▏")
    #expect(Bars.text(0.0001, outOf: 16, columns: 2) == "▏")
    #expect(Bars.text(0, outOf: 16, columns: 2) == "")
    #expect(Bars.text(9, outOf: 4, columns: 3, isASCII: true) == "###")
    for columns in 0...40 {
      for value in [0.1, 1, 3.3, 7, 9] {
        let text = Bars.text(value, outOf: 7, columns: columns)
        #expect(CellWidth.columns(of: text) <= columns)
      }
    }
  }
}
