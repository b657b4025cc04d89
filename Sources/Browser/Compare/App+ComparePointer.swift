import Canvas
import Library
import Reports

extension App {
  /// A click on a comparison: the cell under the pointer.
  mutating func clickCompare(_ state: CompareState, row: Int, column: Int, isDouble: Bool) {
    guard let sheet = CompareSheet(self, state) else { return }
    let (grid, cursor) = sheet.grid(self)
    let rect = CompareLayout(frame).table
    let place = GridPane(grid).place(atRow: row, column: column, in: rect, cursor)
    guard case .cell(let line, let at)? = place, let cells = sheet.lines[checked: line]?.cells
    else { return }
    let key = sheet.isList ? cells.first { $0.column == state.wanted.column } : cells[checked: at]
    guard let key = key ?? cells.first else { return }
    compare?.wanted = key
    if isDouble { openFromCompare() }
  }

  /// A click on a trend: the year or the agency under the pointer.
  mutating func clickTrend(row: Int, column: Int, isDouble: Bool) {
    guard let state = trend, let chart else { return }
    let layout = TrendLayout(frame, state.focus, years: chart.years.count)
    if layout.years.contains(row: row, column: column) {
      let index = chart.years.firstIndex { $0.year == state.year } ?? 0
      let scroll = Scroll(cursor: index)
        .revealed(count: chart.years.count, lines: layout.years.rows - 1)
      guard let year = chart.years[checked: row - layout.years.row - 1 + scroll.offset] else {
        return
      }
      trend?.focus = .years
      trend?.year = year.year
    } else if layout.list.contains(row: row, column: column) {
      let scroll = trendScroll.revealed(count: chart.ranks.count, lines: layout.list.rows)
      guard let rank = chart.ranks[checked: row - layout.list.row + scroll.offset] else { return }
      trend?.focus = .agencies
      trend?.selection = rank.agency
      trend?.line = row - layout.list.row
    } else {
      return
    }
    settle()
    if isDouble { openFromTrend() }
  }
}
