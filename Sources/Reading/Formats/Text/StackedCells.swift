/// One cell a line, each after a tab; an empty line ends the row.
///
/// A line without a tab goes on with the cell above it. A tab alone is a cell that is empty, or
/// that a merged neighbour covers.
enum StackedCells {
  /// Adds the row that begins at line `first`; returns the line after it.
  static func add(from first: Int, _ lines: TextLines, to marked: inout MarkedText) -> Int {
    marked.beginRow(.cells, line: first)
    var line = first
    var index = -1
    while line < lines.ranges.count {
      switch lines.kinds[line] {
      case .tabbedCell: index += 1
      case .words where index >= 0 && isContinuation(lines.ranges[line], of: marked): break
      default: return line
      }
      marked.add(lines.ranges[line], index: index, line: line)
      line += 1
    }
    return line
  }

  /// A paragraph after the last row is no continuation, nor is a line that begins a new item.
  private static func isContinuation(_ range: Range<Int>, of marked: MarkedText) -> Bool {
    guard range.count <= 90, range.count >= 6 else { return range.count < 6 }
    let start = ByteText.spaceEnd(marked.text, range)
    guard start < range.upperBound else { return true }
    let (first, length) = ByteText.scalar(marked.text, start)
    guard start + length < range.upperBound else { return true }
    let (second, _) = ByteText.scalar(marked.text, start + length)
    return !(second == 0x3001 && numerals.contains(first))
  }

  private static let numerals = HanSet(of: "一二三四五六七八九十")
}
