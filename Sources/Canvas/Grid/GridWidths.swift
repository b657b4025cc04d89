import Glyphs

/// How wide the label column and each value column of a grid are.
///
/// Narrowing goes in steps, so that nothing jumps about: columns of one width, then each as its
/// header on two lines needs, then on three, then as its values need; last, columns go out of
/// sight and the grid moves sideways.
struct GridWidths: Hashable, Sendable {
  /// Columns of the frozen labels.
  let label: Int
  /// Width of each value column, its mark included, the separator before it not.
  let columns: [Int]
  /// Whether not all columns have room.
  let isScrolled: Bool

  init(_ grid: Grid, total: Int) {
    let natural = grid.rows.reduce(CellWidth.columns(of: grid.labelHeading) + 1) {
      max($0, $1.indent + CellWidth.columns(of: $1.label))
    }
    let goal = min(natural, total * 45 / 100)
    let least = min(goal, max(10, total / 4))
    let needs = (0..<grid.columnCount).map { Self.need(grid, $0) }
    let twoLines = needs.indices.map { Self.width(grid, $0, lines: 2, atLeast: needs[$0]) }
    let threeLines = needs.indices.map { Self.width(grid, $0, lines: 3, atLeast: needs[$0]) }
    let even = needs.map { _ in twoLines.max() ?? 0 }
    for widths in [even, twoLines, threeLines, needs] {
      let taken = widths.reduce(widths.count, +)
      guard total - taken >= least else { continue }
      label = min(goal, total - taken)
      let spare = (total - label - taken) / max(1, widths.count)
      columns = widths.map { $0 + min(3, spare) }
      isScrolled = false
      return
    }
    label = goal
    columns = twoLines.map { max(4, min($0, total / 3)) }
    isScrolled = true
  }

  /// Room for the longest value in its cursor brackets, and for its mark.
  private static func need(_ grid: Grid, _ column: Int) -> Int {
    let longest = grid.rows.indices.reduce(0) {
      max($0, CellWidth.columns(of: grid.value(row: $1, column: column).text))
    }
    return max(4, min(longest, 14) + 3)
  }

  /// The least width at which the column's own heading fits on so many lines.
  private static func width(_ grid: Grid, _ column: Int, lines: Int, atLeast: Int) -> Int {
    guard let cell = grid.heading(ofColumn: column), cell.columnSpan == 1 else { return atLeast }
    let whole = max(atLeast, CellWidth.columns(of: cell.text))
    return (atLeast...whole).first {
      LineBreak.wrap(cell.text, columns: $0).count <= lines
    } ?? whole
  }
}
