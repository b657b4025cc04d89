import Canvas
import Testing

@Suite("Grids")
struct GridPaneTests {
  static let pane = GridPane(SampleGrid.table3)

  static func surface(_ rows: Int, _ columns: Int, _ state: GridState) -> Surface {
    var surface = Surface(size: Size(rows: rows, columns: columns))
    let rect = Rect(row: 0, column: 0, rows: rows, columns: columns)
    pane.draw(on: &surface, in: rect, state)
    return surface
  }

  @Test("At 80 columns all columns are in sight under a merged header")
  func eighty() {
    let surface = Self.surface(10, 80, GridState(row: 11, column: 0))
    #expect(
      surface.asText() == """
                                       |                   申请人情况
                                       |      |          法人或其他组织          |
                                       |      |  商业|  科研|社会公|法律服|      |
         项目                          |自然人|  企业|  机构|益组织|务机构|  其他|  总计
            1.属于国家秘密             |    -+|    - |    - |    - |    - |    - |    -
            2.其他法律行政法规禁止公开 |    1+|    - |    - |    - |    - |    - |    1
            3.危及“三安全一稳定”       |    -+|    - |    - |    - |    - |    - |    -
            1.本机关不掌握相关政府信息 |    8+|    2 |    - |    - |    - |    1 |   11
            5.要求行政机关确认或重新出~|    -+|    - |    - |    - |    - |    - |    -
          （七）总计                   | [40]✗|    6 |    - |    - |    2 |    1 |   50✗
        """)
    #expect(
      surface.marksAsText().hasSuffix(
        "  ssssssssss                   d EEEEed      d    d d    d d      d      d   eee"))
  }

  @Test("At 40 columns the current column stands beside the last one")
  func forty() {
    #expect(
      Self.surface(7, 40, GridState(row: 11, column: 4)).asText() == """
                          |     申请人情况
                          |法人或其他组织 |
                          |社会公|  法律服|
         项目             <益组织|  务机构> 总计
            1.本机关不掌~ |    - |      - |  11
            5.要求行政机~ |    - |      - |   -
          （七）总计      |    - |    [2] |  50✗
        """)
  }

  @Test("Header and labels stay while the cursor moves", arguments: [(24, 80), (10, 40), (16, 60)])
  func frozen(_ rows: Int, _ columns: Int) {
    let size = Size(rows: rows, columns: columns)
    var state = GridState()
    var seen: Set<GridPlace> = []
    for row in SampleGrid.table3.rows.indices {
      for _ in 0..<7 {
        let layout = Self.pane.layout(size, state)
        #expect(layout.columns.contains { $0.index == state.column })
        #expect(layout.columns.last?.index == 6)
        #expect(layout.state == state)
        seen.insert(.cell(row: state.row, column: state.column))
        state = Self.pane.moved(state, columns: row % 2 == 0 ? 1 : -1, in: size)
      }
      state = Self.pane.moved(state, rows: 1, in: size)
    }
    #expect(seen.count == SampleGrid.table3.rows.count * 7)
  }

  @Test("The cursor stops at the edges, and pages reach the end")
  func edges() {
    let size = Size(rows: 9, columns: 80)
    let end = Self.pane.moved(GridState(), rows: 99, columns: 99, in: size)
    #expect((end.row, end.column) == (12, 6))
    let start = Self.pane.moved(end, rows: -99, columns: -99, in: size)
    #expect((start.row, start.column) == (0, 0))
    #expect(Self.pane.paged(GridState(), by: 1, in: size).row == 4)
  }

  @Test("A click finds what was drawn there")
  func places() {
    let rect = Rect(row: 2, column: 5, rows: 10, columns: 80)
    let state = GridState(row: 11, column: 0)
    func place(_ row: Int, _ column: Int) -> GridPlace? {
      Self.pane.place(atRow: row, column: column, in: rect, state)
    }
    #expect(place(2, 5) == .corner)
    #expect(place(5, 5 + 34) == .header(column: 0))
    #expect(place(11, 5) == .label(row: 11))
    #expect(place(11, 5 + 34) == .cell(row: 11, column: 0))
    #expect(place(11, 84) == .cell(row: 11, column: 6))
    #expect(place(1, 5) == nil)
    #expect(place(12, 5) == nil)
  }

  @Test("Without the focus the cursor is brackets without reverse video")
  func unfocused() {
    var surface = Surface(size: Size(rows: 8, columns: 80))
    GridPane(SampleGrid.table3, hasFocus: false).draw(
      on: &surface, in: Rect(row: 0, column: 0, rows: 8, columns: 80), GridState())
    #expect(surface.asText().contains("[41]"))
    #expect(surface.cells.allSatisfy { !$0.isReversed })
  }

  @Test("Nothing is drawn outside the pane at any size", arguments: 0...50)
  func inside(_ rows: Int) {
    let empty = GridPane(Grid(labelHeading: "", header: [], columnCount: 0, rows: []))
    let bare = GridPane(
      Grid(labelHeading: "项", header: [], columnCount: 1, rows: [GridRow("行", values: [])]))
    let widths = rows < 10 ? Array(0...44) : Array(stride(from: 40, through: 200, by: 20))
    for columns in widths {
      let rect = Rect(row: 1, column: 2, rows: rows, columns: columns)
      let state = GridState(row: columns % 13, column: columns % 7)
      for pane in [Self.pane, empty, bare] {
        expectInside(rect) { pane.draw(on: &$0, in: $1, state) }
      }
    }
  }
}
