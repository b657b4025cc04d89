/// One cell a line with a bar behind it, an empty line between rows; a bar alone is a cell that is
/// empty or that a merged neighbour covers.
///
/// Bars alone only set cells apart where no cell has a bar on its own line: see `PipeRows`.
enum BarredLines {
  /// Whether the rows of a document are written so: nearly every line with a bar has one cell, and
  /// several of them follow one another, again and again.
  static func areIn(_ lines: TextLines, _ text: [UInt8]) -> Bool {
    var (barred, single, rows, length) = (0, 0, 0, 0)
    for (line, kind) in lines.kinds.enumerated() {
      if kind == .pipes {
        barred += 1
        if endsCell(text, lines.ranges[line]) { single += 1 }
      }
      length = kind.isBarred ? length + 1 : 0
      if length == leastCells { rows += 1 }
    }
    return rows >= leastRows && single >= leastRows && 20 * single >= 19 * barred
  }

  /// Adds the row that begins at line `first`; returns the line after it.
  static func add(from first: Int, _ lines: TextLines, to marked: inout MarkedText) -> Int {
    marked.beginRow(.cells, line: first)
    var line = first
    while line < lines.ranges.count, lines.kinds[line].isBarred {
      let range = lines.ranges[line]
      let bar = range.last { marked.text[$0] == 0x7C } ?? range.upperBound
      marked.add(range.lowerBound..<bar, index: line - first, line: line)
      line += 1
    }
    return line
  }

  /// Whether a line has but one bar, behind all else.
  private static func endsCell(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard let bar = ByteSearch.first(0x7C, in: text, range) else { return false }
    return text[bar + 1..<range.upperBound].allSatisfy { $0 <= 0x20 }
  }

  /// Cells of a row, and such rows, that are no accident.
  private static let leastCells = 4
  private static let leastRows = 12
}
