import Canvas
import Testing

@Suite("Lists, titles, hints and bars")
struct PaneTests {
  static let agencies = [
    ListRow("市政府办公室"), ListRow("市教育局", trailing: "✗ 4", trailingRole: .error),
    ListRow("市人力资源和社会保障局", trailing: "2", indent: 2), ListRow("市公安局"),
  ]
  static let hints = [
    Hint(id: 1, key: "Enter", label: "打开", priority: 5), Hint(id: 2, key: "↑↓", label: "机关"),
    Hint(id: 3, key: "/", label: "查找", priority: 1),
    Hint(id: 4, key: "q", label: "退出", priority: 9),
  ]

  @Test("A list marks its cursor and cuts labels before what stands at the right")
  func list() {
    var surface = Surface(size: Size(rows: 3, columns: 16))
    let rect = Rect(row: 0, column: 0, rows: 3, columns: 16)
    ListPane(rows: Self.agencies).draw(on: &surface, in: rect, Scroll(cursor: 1))
    #expect(surface.asText() == " 市政府办公室\n>市教育局    ✗ 4\n   市人力资源~ 2")
    #expect(surface.marksAsText().split(separator: "\n").contains("S############EEE"))
  }

  @Test("The cursor stays in sight and stops at the ends")
  func scroll() {
    var scroll = Scroll()
    scroll.move(by: 7, count: 30, lines: 5)
    #expect((scroll.cursor, scroll.offset) == (7, 3))
    scroll.page(1, count: 30, lines: 5)
    #expect((scroll.cursor, scroll.offset) == (11, 7))
    scroll.end(count: 30, lines: 5)
    #expect((scroll.cursor, scroll.offset) == (29, 25))
    scroll.roll(by: -10, count: 30, lines: 5)
    #expect((scroll.cursor, scroll.offset) == (19, 15))
    #expect(scroll.percent(count: 30, lines: 5) == 66)
    scroll.move(by: -99, count: 30, lines: 5)
    #expect((scroll.cursor, scroll.offset) == (0, 0))
    scroll.move(by: 3, count: 0, lines: 5)
    #expect((scroll.cursor, scroll.offset) == (0, 0))
  }

  @Test("A click finds its row")
  func click() {
    let pane = ListPane(rows: Self.agencies)
    let rect = Rect(row: 2, column: 1, rows: 2, columns: 10)
    let scroll = Scroll(cursor: 3, offset: 2)
    #expect(pane.row(atRow: 2, column: 1, in: rect, scroll) == 2)
    #expect(pane.row(atRow: 4, column: 1, in: rect, scroll) == nil)
  }

  @Test("The title keeps its right text and cuts its left one")
  func title() {
    var surface = Surface(size: Size(rows: 1, columns: 30))
    let rect = Rect(row: 0, column: 0, rows: 1, columns: 30)
    TitleLine(left: "云溪市教育局 › 2024 › 三、收到", right: "2023 [2024]").draw(
      on: &surface, in: rect)
    #expect(surface.asText() == " 云溪市教育局 › ~ 2023 [2024]")
    #expect(surface.row(0).allSatisfy { $0.role == .bar })
  }

  @Test("Hints of low priority leave first and the rest keep their order")
  func hintLine() {
    let line = HintLine(Self.hints)
    #expect(line.places(columns: 40).map(\.hint.id) == [1, 2, 3, 4])
    #expect(line.places(columns: 23).map(\.hint.id) == [1, 3, 4])
    #expect(line.places(columns: 8).map(\.hint.id) == [4])
    #expect(line.hint(atColumn: 12, columns: 23)?.id == 3)
    #expect(line.hint(atColumn: 10, columns: 23) == nil)
  }

  @Test("Bars are reversed spaces in proportion, and the least value still shows")
  func bars() {
    var surface = Surface(size: Size(rows: 3, columns: 10))
    Bars.draw([200, nil, 1], on: &surface, in: Rect(row: 0, column: 0, rows: 3, columns: 10))
    #expect(surface.asText() == "\n\n")
    #expect(surface.marksAsText() == "##########\n\n#")
    #expect(Bars.length(of: .nan, outOf: 3, columns: 5) == 0)
    #expect(Bars.length(of: 9, outOf: 3, columns: 5) == 5)
  }

  @Test("At any size nothing is drawn outside the pane", arguments: 0...20)
  func inside(_ columns: Int) {
    for rows in 0...4 {
      let rect = Rect(row: 1, column: 2, rows: rows, columns: columns)
      expectInside(rect) { ListPane(rows: Self.agencies).draw(on: &$0, in: $1, Scroll(cursor: 3)) }
      expectInside(rect) { TitleLine(left: "云溪市教育局", right: "[2024]年").draw(on: &$0, in: $1) }
      expectInside(rect) { HintLine(Self.hints).draw(on: &$0, in: $1) }
      expectInside(rect) { Bars.draw([3, 2, 1, 0, 9], on: &$0, in: $1) }
    }
  }
}
