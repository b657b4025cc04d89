import Canvas
import Glyphs

/// Where the columns and rows of a `TextTable` are on the page.
struct TextTableLayout {
  private let table: TextTable
  private let widths: [Int]
  private let headerHeights: [Int]
  private let bodyHeights: [Int]

  init(_ table: TextTable, columns: Int) {
    self.table = table
    let widths = Self.widths(table, columns: columns)
    self.widths = widths
    headerHeights = Self.heights(table, widths)
    bodyHeights = table.body.map { row in
      table.hasLabels ? Self.labelLines(row, widths[0]).count : 1
    }
  }

  /// Columns of the whole table, borders and all.
  var columns: Int { widths.reduce(1) { $0 + $1 + 1 } }

  /// Lines of the whole table, borders and all.
  var rows: Int { headerBottom + bodyHeights.reduce(0, +) + 1 }

  /// The inside of a header cell.
  func box(_ rows: Range<Int>, _ columns: Range<Int>) -> Rect {
    let top = headerHeights[..<rows.lowerBound].reduce(1) { $0 + $1 + 1 }
    let left = widths[..<columns.lowerBound].reduce(1) { $0 + $1 + 1 }
    return Rect(
      row: top, column: left, rows: Self.span(headerHeights[rows]),
      columns: Self.span(widths[columns]))
  }

  /// The inside of the body's columns, rows not set apart.
  var bodyBoxes: [Rect] {
    widths.indices.map { column in
      let box = box(0..<1, column..<column + 1)
      return Rect(
        row: headerBottom, column: box.column, rows: bodyHeights.reduce(0, +), columns: box.columns)
    }
  }

  /// The first line of a row of the body.
  func bodyLine(_ index: Int) -> Int { headerBottom + bodyHeights[..<index].reduce(0, +) }

  /// A row's label, wrapped to its column.
  func labelLines(_ row: TextTable.Row) -> [String] { Self.labelLines(row, widths[0]) }

  private var headerBottom: Int { headerHeights.reduce(1) { $0 + $1 + 1 } }

  private static func labelLines(_ row: TextTable.Row, _ width: Int) -> [String] {
    LineBreak.lines(of: row.cells[0], columns: width - row.indent).map(String.init)
  }

  /// Room for a few characters under the deepest indent; a narrower page is exceeded.
  private static let leastLabel = 16

  /// What cells take with the borders between them.
  private static func span(_ sizes: ArraySlice<Int>) -> Int { sizes.reduce(-1) { $0 + $1 + 1 } }
}

extension TextTableLayout {
  /// Gives each column its least width, then what is left: to labels, to headings, to labels.
  private static func widths(_ table: TextTable, columns: Int) -> [Int] {
    let count = table.headings.map(\.columns.upperBound).max() ?? 0
    var wanted = [Int](repeating: 4, count: count)
    for heading in table.headings where heading.columns.count == 1 {
      let column = heading.columns.lowerBound
      wanted[column] = max(wanted[column], min(14, CellWidth.columns(of: heading.text)))
    }
    var widths = [Int](repeating: 4, count: count)
    if table.hasLabels { widths[0] = leastLabel }
    for row in table.body {
      for (column, text) in row.cells.enumerated() where column > 0 || !table.hasLabels {
        widths[column] = max(widths[column], CellWidth.columns(of: text))
      }
    }
    var spare = columns - widths.reduce(count + 1, +)
    func grow(_ column: Int, to wanted: Int) {
      let more = max(0, min(spare, wanted - widths[column]))
      widths[column] += more
      spare -= more
    }
    let values = table.hasLabels ? 1..<count : 0..<count
    if table.hasLabels { grow(0, to: 24) }
    // All columns alike or none, and to widths that break 商业企业 in the middle if at all.
    for width in [8, 12, 14] {
      let more = values.map { (column: $0, columns: max(0, min(width, wanted[$0]) - widths[$0])) }
      guard spare >= more.reduce(0, { $0 + $1.columns }) else { break }
      for column in more { grow(column.column, to: widths[column.column] + column.columns) }
    }
    let label = table.body.map { $0.indent + CellWidth.columns(of: $0.cells.first ?? "") }.max()
    if table.hasLabels { grow(0, to: label ?? 0) }
    return widths
  }

  /// Each header row is as high as its own cells need; those over several rows stretch the last.
  private static func heights(_ table: TextTable, _ widths: [Int]) -> [Int] {
    var heights = [Int](repeating: 1, count: table.headerRows)
    for heading in table.headings.sorted(by: { $0.rows.count < $1.rows.count }) {
      let columns = span(widths[heading.columns])
      let needed = LineBreak.lines(of: heading.text, columns: columns).count
      let missing = needed - span(heights[heading.rows])
      if missing > 0 { heights[heading.rows.upperBound - 1] += missing }
    }
    return heights
  }
}
