/// Where everything of a grid stands in a pane of a size; places count from the pane's corner.
public struct GridLayout: Sendable {
  /// A value column in sight.
  public struct Column: Hashable, Sendable {
    /// Which column of the grid it is.
    public let index: Int
    /// Where it begins.
    public let start: Int
    /// How wide it is; the separator stands just before it.
    public let columns: Int
  }

  /// The state with the cursor in sight; keep it for the next frame.
  public let state: GridState
  /// Columns of the frozen labels.
  public let labelColumns: Int
  /// The value columns in sight; the last one of the grid always is.
  public let columns: [Column]
  /// Lines the header takes.
  public let headerLines: Int
  /// Lines left for rows.
  public let bodyLines: Int
  let header: GridHeader

  init(_ grid: Grid, _ size: Size, _ state: GridState) {
    let widths = GridWidths(grid, total: size.columns)
    var state = state
    state.column = max(0, min(state.column, grid.columnCount - 1))
    let shown = Self.shown(widths, size.columns, &state)
    columns = Self.placed(shown, widths, size.columns)
    labelColumns = widths.label
    header = GridHeader(grid, columns)
    // Three rows of the table are worth more than the upper lines of its header.
    headerLines = min(header.lineCount, max(0, min(size.rows - 1, max(1, size.rows - 3))))
    bodyLines = size.rows - headerLines
    state.rows.reveal(count: grid.rows.count, lines: bodyLines)
    self.state = state
  }

  /// Columns of the grid out of sight at the left and at the right of those that move.
  public var hidden: (left: Int, right: Int) {
    guard let first = columns.first, let last = columns.last else { return (0, 0) }
    return (first.index, last.index + 1 - first.index - columns.count)
  }

  /// Places columns side by side.
  ///
  /// When some are out of sight the one before the last takes what room is left, so that the last
  /// keeps its place at the edge while the others move past it.
  private static func placed(_ shown: [Int], _ widths: GridWidths, _ total: Int) -> [Column] {
    let taken = shown.reduce(widths.label) { $0 + widths.columns[$1] + 1 }
    let spare = widths.isScrolled ? max(0, total - taken) : 0
    var start = widths.label + 1
    return shown.enumerated().map { position, index in
      let width = widths.columns[index] + (position == shown.count - 2 ? spare : 0)
      defer { start += width + 1 }
      return Column(index: index, start: start, columns: width)
    }
  }

  /// Which columns are shown: from the first moving one as many as fit, and the last.
  private static func shown(
    _ widths: GridWidths, _ total: Int, _ state: inout GridState
  ) -> [Int] {
    let count = widths.columns.count
    guard widths.isScrolled, count > 1 else {
      state.firstColumn = 0
      return Array(0..<count)
    }
    let last = count - 1
    let room = total - widths.label - widths.columns[last] - 1
    func run(from first: Int) -> Range<Int> {
      var end = first
      var used = 0
      while end < last, used + widths.columns[end] + 1 <= room {
        used += widths.columns[end] + 1
        end += 1
      }
      // Even in the narrowest pane the column with the cursor is tried.
      return first..<max(end, min(first + 1, last))
    }
    var first = max(0, min(state.firstColumn, last - 1))
    if state.column < first { first = state.column }
    while state.column < last, !run(from: first).contains(state.column) { first += 1 }
    while first > 0, run(from: first - 1).upperBound == last { first -= 1 }
    state.firstColumn = first
    return Array(run(from: first)) + [last]
  }
}
