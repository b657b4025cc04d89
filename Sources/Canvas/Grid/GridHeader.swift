import Glyphs

/// The merged header of a grid, wrapped into the columns in sight.
struct GridHeader: Sendable {
  /// A heading with its place; columns count from the pane's left edge, lines from the top.
  struct Block: Hashable, Sendable {
    /// The wrapped words.
    let lines: [String]
    /// The line of the first word; blocks stand on the bottom of their cell.
    let line: Int
    /// Where its cell begins.
    let start: Int
    /// How wide its cell is.
    let columns: Int
    /// Right over one column, as the numbers below, else centred.
    let alignment: Alignment
    /// The columns in sight it stands over, by their positions.
    let positions: Range<Int>
  }

  /// All headings in sight.
  let blocks: [Block]
  /// Lines the whole header takes.
  let lineCount: Int
  /// For each line, at which columns in sight a separator stands before it.
  let separators: [[Bool]]

  init(_ grid: Grid, _ columns: [GridLayout.Column]) {
    let cover = (0..<grid.headerRowCount).map { row in
      columns.map { grid.headerIndex(row: row, column: $0.index) }
    }
    let cells = Self.cells(grid, cover, columns)
    let heights = Self.heights(grid, cells, rows: cover.count)
    var tops = [0]
    for height in heights { tops.append((tops.last ?? 0) + height) }
    lineCount = max(1, tops.last ?? 0)
    blocks = cells.map { cell in
      let bottom = tops[min(cell.header.row + cell.header.rowSpan, heights.count)]
      return Block(
        lines: cell.lines, line: bottom - cell.lines.count, start: cell.start,
        columns: cell.columns, alignment: cell.positions.count > 1 ? .centre : .right,
        positions: cell.positions)
    }
    var separators: [[Bool]] = []
    for (row, height) in heights.enumerated() {
      let edges = columns.indices.map { at in
        at == 0 || cover[row][at] == nil || cover[row][at] != cover[row][at - 1]
      }
      separators.append(contentsOf: repeatElement(edges, count: height))
    }
    self.separators = separators.isEmpty ? [columns.map { _ in true }] : separators
  }

  private struct Cell {
    let header: GridHeaderCell
    let lines: [String]
    let start: Int
    let columns: Int
    let positions: Range<Int>
  }

  /// The headings over columns in sight, each joined over neighbours and wrapped.
  private static func cells(
    _ grid: Grid, _ cover: [[Int?]], _ columns: [GridLayout.Column]
  ) -> [Cell] {
    var cells: [Cell] = []
    for (row, covering) in cover.enumerated() {
      var at = 0
      while at < columns.count {
        var end = at + 1
        while end < columns.count, covering[end] != nil, covering[end] == covering[at] { end += 1 }
        if let index = covering[at], grid.header[index].row == row {
          let start = columns[at].start
          let width = columns[end - 1].start + columns[end - 1].columns - start
          cells.append(
            Cell(
              header: grid.header[index], lines: wrapped(grid.header[index].text, width),
              start: start, columns: width, positions: at..<end))
        }
        at = end
      }
    }
    return cells
  }

  /// Wraps into lines of even length: 商业 over 企业, not 商业企 over 业.
  private static func wrapped(_ text: String, _ columns: Int) -> [String] {
    let count = LineBreak.wrap(text, columns: columns).count
    var narrow = columns
    while narrow > 2, LineBreak.wrap(text, columns: narrow - 1).count == count { narrow -= 1 }
    return LineBreak.lines(of: text, columns: narrow).map { line in
      var line = line
      while line.last == " " { line.removeLast() }
      return Clip.cut(String(line), to: columns)
    }
  }

  /// Lines of each header row; a heading over several rows makes the last of them taller.
  private static func heights(_ grid: Grid, _ cells: [Cell], rows: Int) -> [Int] {
    var heights = Array(repeating: 1, count: rows)
    for cell in cells where cell.header.rowSpan == 1 {
      heights[cell.header.row] = max(heights[cell.header.row], cell.lines.count)
    }
    for cell in cells where cell.header.rowSpan > 1 {
      let covered = cell.header.row..<min(rows, cell.header.row + cell.header.rowSpan)
      let missing = cell.lines.count - heights[covered].reduce(0, +)
      if missing > 0 { heights[covered.upperBound - 1] += missing }
    }
    return heights
  }
}
