/// The grid of one table while its cells come in: which columns a row still has free.
struct SpanGrid {
  /// For each column, how many more rows a cell from above covers.
  private var covered: [Int] = []
  private var column = 0

  /// More columns than any form has; a page that claims more is not followed.
  private static let widest = 200

  mutating func beginRow() {
    column = 0
    for index in covered.indices where covered[index] > 0 { covered[index] -= 1 }
  }

  /// The first column of the next cell.
  mutating func nextColumn(rowSpan: Int, columnSpan: Int) -> Int {
    while column < covered.count, covered[column] > 0 { column += 1 }
    let first = column
    let end = min(first + max(columnSpan, 1), Self.widest)
    while covered.count < end { covered.append(0) }
    // Rows covered count from the next one on; beginRow takes one off.
    for index in first..<max(first, end) { covered[index] = min(max(rowSpan, 1), 1000) }
    column = max(end, first)
    return first
  }
}
