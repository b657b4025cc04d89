/// Cells set apart by `|`: Markdown, rows joined by bars, frames of dashes, or a bar after each
/// cell on a line of its own.
enum PipeRows {
  /// Adds the rows of the block that begins at line `first`; returns the line after it.
  ///
  /// - Parameter outlined: whether frames of the document have no line between their rows.
  static func add(
    from first: Int, _ lines: TextLines, outlined: Bool, to marked: inout MarkedText
  ) -> Int {
    if let end = PaddedRows.add(from: first, lines, to: &marked) { return end }
    if lines.kinds[first] == .lonePipe {
      // A bar alone only sets apart the cells above and below it.
      return first + 1
    }
    if WikiRows.isBlock(from: first, lines, marked.text) {
      return WikiRows.add(from: first, lines, to: &marked)
    }
    if !outlined, isFramed(first, lines, marked.text) {
      return FramedRows.add(from: first, lines, to: &marked)
    }
    var last = first
    repeat {
      last += 1
    } while last < lines.ranges.count && (lines.kinds[last] == .pipes || lines.kinds[last] == .rule)
      && !WikiRows.isRowMark(marked.text, lines.ranges[last])
    // A bar before the first cell is a border only where every row has it; else that cell is
    // empty.
    var ranges = (first..<last).map { withoutSpan(marked.text, lines.ranges[$0]) }
    let hasBorder = (first..<last).allSatisfy {
      lines.kinds[$0] == .rule || begins(marked.text, ranges[$0 - first])
    }
    if !hasBorder, let rows = brokenRows(first..<last, lines, marked.text) {
      for row in rows {
        let range =
          lines.ranges[row.lowerBound].lowerBound..<lines.ranges[row.upperBound - 1].upperBound
        CellRows.add(
          inside(marked.text, range), separator: 0x7C, line: row.lowerBound, to: &marked)
      }
      return last
    }
    if let cells = PaddedRows.withoutPadding(ranges, marked.text) { ranges = cells }
    for line in first..<last
    where lines.kinds[line] == .pipes && !isDelimiter(line, of: first..<last, marked.text, ranges) {
      var range = ranges[line - first]
      if hasBorder { range = inside(marked.text, range) }
      CellRows.add(range, separator: 0x7C, line: line, to: &marked)
    }
    return last
  }

  /// Whether a line is the one that Markdown has below a table's first row, with as few as one dash
  /// for a column: `|--|:-:|`. No row of cells is all dashes there, and has more rows below.
  private static func isDelimiter(
    _ line: Int, of block: Range<Int>, _ text: [UInt8], _ ranges: [Range<Int>]
  ) -> Bool {
    guard line == block.lowerBound + 1, line + 1 < block.upperBound else { return false }
    let cells = begins(text, ranges[1]) ? inside(text, ranges[1]) : ranges[1]
    var hasDash = false
    for at in cells where text[at] > 0x20 {
      switch text[at] {
      case 0x2D: hasDash = true
      case 0x3A: break
      case 0x7C where hasDash: hasDash = at + 1 == cells.upperBound
      default: return false
      }
    }
    return hasDash && bars(text, ranges[1]) == bars(text, ranges[0])
  }

  private static func bars(_ text: [UInt8], _ range: Range<Int>) -> Int {
    text[range].reduce(0) { $0 + ($1 == 0x7C ? 1 : 0) }
  }

  /// Rows of which some cells are broken over lines: each begins and ends with a bar, and nothing
  /// between does both; nil where the lines are not made so.
  private static func brokenRows(
    _ block: Range<Int>, _ lines: TextLines, _ text: [UInt8]
  ) -> [Range<Int>]? {
    var rows: [Range<Int>] = []
    var start = block.lowerBound
    for line in block {
      guard lines.kinds[line] == .pipes, begins(text, lines.ranges[start]) else { return nil }
      // A row that begins where another has not ended is none.
      if line > start, begins(text, lines.ranges[line]) { return nil }
      if ends(text, lines.ranges[line]) {
        rows.append(start..<line + 1)
        start = line + 1
        if start < block.upperBound, !begins(text, lines.ranges[start]) { return nil }
      }
    }
    return start == block.upperBound && rows.count > 1 ? rows : nil
  }

  private static func ends(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    range.last { text[$0] > 0x20 }.map { text[$0] == 0x7C } ?? false
  }

  /// A line without what AsciiDoc puts before a bar: how many columns and rows the cell behind it
  /// covers, as `2+|` or `.3+^|`.
  private static func withoutSpan(_ text: [UInt8], _ range: Range<Int>) -> Range<Int> {
    guard let start = range.first(where: { text[$0] > 0x20 }), text[start] < 0x3A else {
      return range
    }
    let count = text[start..<range.upperBound].prefix { $0 &- 0x30 < 10 || $0 == 0x2E }
    guard !count.isEmpty, count.endIndex < range.upperBound, text[count.endIndex] == 0x2B else {
      return range
    }
    let bar = text[count.endIndex..<range.upperBound].prefix(longestSpan).firstIndex(of: 0x7C)
    return bar.map { $0..<range.upperBound } ?? range
  }

  /// A plus sign, two signs of alignment, a letter of style, and the bar.
  private static let longestSpan = 6

  /// What stands between the borders of a row.
  private static func inside(_ text: [UInt8], _ range: Range<Int>) -> Range<Int> {
    guard let first = range.first(where: { text[$0] == 0x7C }) else { return range }
    let last = range.last { text[$0] > 0x20 } ?? first
    return first + 1..<(last > first && text[last] == 0x7C ? last : range.upperBound)
  }

  private static func begins(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    range.first { text[$0] > 0x20 }.map { text[$0] == 0x7C } ?? false
  }

  /// Whether rule lines with plus signs stand between the rows, so that a row may take several
  /// lines.
  private static func isFramed(_ line: Int, _ lines: TextLines, _ text: [UInt8]) -> Bool {
    guard line > 0, lines.kinds[line - 1] == .rule else { return false }
    return text[lines.ranges[line - 1]].contains(0x2B)
  }
}
