import Glyphs
import Testing

@Suite("Widths of characters")
struct CellWidthTests {
  /// Values read off `wcwidth` of the C library in the C.UTF-8 locale.
  static let known: [(Unicode.Scalar, Int)] = [
    ("a", 1), ("~", 1), ("中", 2), ("、", 2), ("\u{3000}", 2), ("😀", 2), ("\u{20BB7}", 2),
    ("“", 1), ("”", 1), ("…", 1), ("—", 1), ("·", 1), ("①", 1), ("■", 1), ("×", 1), ("§", 1),
    ("→", 1), ("★", 1), ("é", 1), ("\u{301}", 0), ("\u{200B}", 0), ("\u{200D}", 0),
    ("\u{FE0F}", 0), ("\u{E000}", 1), ("ａ", 2), ("￥", 2), ("ｱ", 1), ("가", 2), ("ᄀ", 2),
    ("\u{1161}", 0), ("›", 1), ("✓", 1), ("✗", 1), ("〇", 2), ("℃", 1), ("‰", 1), ("㎡", 2),
    ("\u{1F1E6}", 1), ("\u{1F3FB}", 2), ("\u{FFFD}", 1), ("〓", 2), ("Ж", 1), ("㈠", 2),
    ("\u{302A}", 0), ("\u{303F}", 1), ("\u{4DC0}", 2), ("\u{9FFF}", 2), ("⼯", 2),
  ]

  @Test("A scalar is as wide as the C library says", arguments: known)
  func knownWidths(_ scalar: Unicode.Scalar, _ columns: Int) {
    #expect(CellWidth.columns(of: scalar) == columns)
  }

  @Test("Ambiguous characters take two columns only when told so")
  func ambiguous() {
    #expect(CellWidth.columns(of: "“年报”……——①", ambiguous: .narrow) == 11)
    #expect(CellWidth.columns(of: "“年报”……——①", ambiguous: .wide) == 18)
    #expect(CellWidth.isAmbiguous("“"))
    #expect(!CellWidth.isAmbiguous("中"))
  }

  @Test("A character is as wide as its scalars together")
  func characters() {
    #expect(CellWidth.columns(of: Character("e\u{301}")) == 1)
    #expect(CellWidth.columns(of: Character("中\u{301}")) == 2)
    #expect(CellWidth.columns(of: "年报2024") == 8)
    #expect(CellWidth.columns(of: "") == 0)
  }

  @Test("What the C library does not know is shown as a mark of two columns")
  func unknown() {
    #expect(!CellWidth.isKnown("\u{31350}"))
    #expect(CellWidth.columns(of: Unicode.Scalar(0x31350) ?? " ") == 2)
    #expect(CellWidth.columns(of: CellWidth.missing) == 2)
    #expect(CellWidth.isKnown("中"))
  }

  @Test("What the sanitizer drops takes no column")
  func droppedTakesNoColumn() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), Sanitizer.isDropped(scalar) else { continue }
      #expect(CellWidth.columns(of: scalar) == 0, "U+\(String(value, radix: 16))")
    }
  }

  @Test("The stand-in for an ambiguous character is one column on every terminal")
  func narrowForms() {
    for value in UInt32(0x80)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value), CellWidth.isAmbiguous(scalar) else { continue }
      let form = NarrowForm.of(scalar)
      #expect(!CellWidth.isAmbiguous(form) && CellWidth.columns(of: form) == 1)
    }
    #expect("“①×→é中■".unicodeScalars.map(NarrowForm.of) == ["\"", "➀", "x", ">", "e", "中", "*"])
  }
}
