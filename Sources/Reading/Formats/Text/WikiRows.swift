/// One cell a line, each behind a bar; a line with a bar and a dash right behind it begins a row.
///
/// `| colspan="2" | 总计` has its text behind the second bar; `| 0 || 1` is two cells. A line without
/// a bar goes on with the cell above it.
enum WikiRows {
  /// Whether the block of lines that begins at `first` is made so.
  static func isBlock(from first: Int, _ lines: TextLines, _ text: [UInt8]) -> Bool {
    guard isRowMark(text, lines.ranges[first]) else { return false }
    var marks = 0
    var line = first
    while line < lines.ranges.count, isPart(text, lines.ranges[line]) {
      if isRowMark(text, lines.ranges[line]) { marks += 1 }
      line = end(ofPart: line, lines, text)
    }
    return marks >= 2
  }

  /// Adds the rows of the block; returns the line after it.
  static func add(from first: Int, _ lines: TextLines, to marked: inout MarkedText) -> Int {
    var line = first
    var index = 0
    while line < lines.ranges.count, isPart(marked.text, lines.ranges[line]) {
      let next = end(ofPart: line, lines, marked.text)
      let range = lines.ranges[line].lowerBound..<lines.ranges[next - 1].upperBound
      if isRowMark(marked.text, range) {
        marked.beginRow(.cells, line: line)
        index = 0
      } else if let bar = range.first(where: { marked.text[$0] > 0x20 }) {
        for cell in cells(marked.text, bar + 1..<range.upperBound) {
          marked.add(cell, index: index, line: line)
          index += 1
        }
      }
      line = next
    }
    return line
  }

  /// The line after a part: after the few lines that go on with its cell, where another part follows
  /// them.
  private static func end(ofPart line: Int, _ lines: TextLines, _ text: [UInt8]) -> Int {
    if isRowMark(text, lines.ranges[line]) { return line + 1 }
    let last = min(line + 1 + mostBroken, lines.ranges.count - 1)
    var next = line + 1
    while next <= last, lines.kinds[next] != .empty {
      if isPart(text, lines.ranges[next]) { return next }
      next += 1
    }
    return line + 1
  }

  /// Lines that a cell goes on for.
  private static let mostBroken = 4

  /// A bar and a dash with no other bar in the line; attributes of the row may follow.
  static func isRowMark(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard let bar = range.first(where: { text[$0] > 0x20 }), text[bar] == 0x7C,
      bar + 1 < range.upperBound, text[bar + 1] == 0x2D
    else { return false }
    return !text[bar + 1..<range.upperBound].contains(0x7C)
  }

  /// A line that begins with the bar of a cell or the mark of a heading cell.
  private static func isPart(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    range.first { text[$0] > 0x20 }.map { text[$0] == 0x7C || text[$0] == 0x21 } ?? false
  }

  /// What stands between double bars, each without the attributes before a single one.
  private static func cells(_ text: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = range.lowerBound
    var at = start
    while at < range.upperBound {
      if text[at] == 0x7C {
        if at + 1 < range.upperBound, text[at + 1] == 0x7C {
          cells.append(start..<at)
          at += 1
        }
        start = at + 1
      }
      at += 1
    }
    cells.append(min(start, range.upperBound)..<range.upperBound)
    return cells
  }
}
