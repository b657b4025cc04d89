import Canvas
import Testing

@Suite("Surfaces")
struct SurfaceTests {
  @Test("A wide character cut at the edge leaves a space")
  func edge() {
    var surface = Surface(size: Size(rows: 1, columns: 5))
    #expect(surface.put("年报表", row: 0, column: 0) == 6)
    #expect(surface.asText() == "年报")
    #expect(surface.put("年报表", row: 0, column: 0, limit: 3) == 3)
    #expect(surface.asText() == "年")
    #expect(surface.isWhole)
  }

  @Test("Writing over half a wide character blanks the other half")
  func halves() {
    var surface = Surface(size: Size(rows: 1, columns: 6))
    surface.put("年报表", row: 0, column: 0)
    surface.put("x", row: 0, column: 1)
    surface.put("y", row: 0, column: 4)
    #expect(surface.asText() == " x报y")
    #expect(surface.isWhole)
  }

  @Test("Control characters and direction controls are never placed")
  func controls() {
    var surface = Surface(size: Size(rows: 2, columns: 20))
    surface.put("总\u{1B}[2J计\n\t\u{202E}50\u{200B}", row: 0, column: 0)
    #expect(surface.asText() == "总[2J计50\n")
    #expect(surface.cells.allSatisfy { $0.isTail || $0.scalar >= 0x20 })
  }

  @Test("One combining mark stays over its letter, more are left out")
  func marks() {
    var surface = Surface(size: Size(rows: 1, columns: 3))
    #expect(surface.put("\u{301}e\u{301}\u{302}中\u{303}", row: 0, column: 0) == 3)
    #expect(surface.row(0).map(\.mark) == [0x301, 0x303, 0])
  }

  @Test("What the C library does not know is drawn as a mark")
  func unknown() {
    var surface = Surface(size: Size(rows: 1, columns: 4))
    #expect(surface.put("\u{31350}x", row: 0, column: 0) == 3)
    #expect(surface.asText() == "〓x")
  }

  @Test("Drawing inside a clip leaves the rest alone, even with wide characters at its edges")
  func clip() {
    var surface = Surface(size: Size(rows: 3, columns: 12))
    for row in 0..<3 { surface.put("............", row: row, column: 0) }
    surface.clipped(to: Rect(row: 1, column: 3, rows: 1, columns: 5)) { pane in
      for row in -1...4 { pane.put("政府信息公开", row: row, column: 0) }
      pane.clipped(to: Rect(row: 0, column: 0, rows: 9, columns: 9)) {
        $0.put("xxxxxxxxxxxx", row: 2, column: 0)
      }
    }
    #expect(surface.asText() == "............\n... 信息....\n............")
    #expect(surface.clip.size == surface.size)
  }

  @Test("Roles and reverse video can be read in a second layer")
  func layers() {
    var surface = Surface(size: Size(rows: 1, columns: 8))
    surface.put("40", row: 0, column: 0, isReversed: true)
    surface.put("✗", row: 0, column: 2, role: .error)
    surface.put("改", row: 0, column: 4, role: .match, isReversed: true)
    #expect(surface.asText(withMarks: true) == "40✗ 改\n##e MM")
  }

  @Test("For terminals that draw ambiguous characters wide none are left")
  func ambiguous() {
    var surface = Surface(size: Size(rows: 1, columns: 20))
    surface.put("“三安全”……①市局→", row: 0, column: 0)
    surface.replaceAmbiguous()
    #expect(surface.asText() == "\"三安全\"⋯⋯➀市局>")
    #expect(surface.isWhole)
  }

  @Test("A line copied from one surface looks the same on another")
  func copied() {
    let line = Rect(row: 1, column: 2, rows: 1, columns: 7)
    var from = Surface(size: Size(rows: 2, columns: 10))
    from.put("年e\u{301}报x", row: 1, column: 2, role: .error, isReversed: true)
    var to = Surface(size: Size(rows: 2, columns: 10))
    to.put("表表表表表", row: 1, column: 1)
    to.paste(from.copy(of: line), in: line)
    #expect(to.asText(withMarks: true) == "\n  年e\u{301}报x\n\n  EEEEEE")
    #expect(to.isWhole)
  }

  @Test("No sequence of writes leaves half a wide character", arguments: 0..<200)
  func neverTorn(_ seed: Int) {
    var random = Dice(seed: seed)
    let size = Size(rows: 1 + random.roll(6), columns: 1 + random.roll(30))
    var surface = Surface(size: size)
    let words = ["中", "a", "年报2024", "e\u{301}", "……", "\u{301}", "\u{1F600}x", "\u{31350}", "\t"]
    for _ in 0..<300 {
      let (row, column) = (random.roll(9) - 1, random.roll(36) - 3)
      switch random.roll(7) {
      case 0:
        surface.fill(Rect(row: row, column: column, rows: random.roll(4), columns: random.roll(9)))
      case 1:
        surface.set(
          Cell(scalar: 0x4E2D, width: UInt8(random.roll(3))), row: row, column: column)
      case 2:
        surface.clipped(
          to: Rect(row: row, column: column, rows: random.roll(4), columns: random.roll(9))
        ) { $0.put(words[random.roll(words.count)], row: row, column: column - 1) }
      case 3:
        let from = random.roll(size.columns)
        let rect = Rect(row: 0, column: from, rows: 1, columns: random.roll(size.columns - from))
        let copy = surface.copy(of: rect)
        surface.clipped(to: Rect(row: row, column: column, rows: 2, columns: random.roll(20))) {
          $0.paste(
            copy, in: Rect(row: row, column: column - 2, rows: 1, columns: copy.count))
        }
      default:
        surface.put(
          words[random.roll(words.count)], row: row, column: column, limit: random.roll(8))
      }
      #expect(surface.isWhole)
    }
    #expect(surface.asText(withMarks: true).split(separator: "\n").allSatisfy { $0.count <= 60 })
  }
}
