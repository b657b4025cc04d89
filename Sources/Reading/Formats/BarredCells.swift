/// Cells between vertical bars over one or more lines that make one row.
///
/// A cell's index is the screen column of the bar at its left: cells that stand under one another
/// share it, however many merged cells stand before them.
enum BarredCells {
  static func add(_ row: Range<Int>, _ lines: TextLines, to marked: inout MarkedText) {
    var segments: [Segment] = []
    for line in row { segments += cut(marked.text, lines.ranges[line], line: line) }
    guard !segments.isEmpty else { return }
    marked.beginRow(.cells, line: row.lowerBound)
    // Cell by cell, so that a label stands whole before its numbers.
    let order = segments.indices.sorted { a, b in
      (segments[a].bar, segments[a].line) < (segments[b].bar, segments[b].line)
    }
    var previous = -1
    for position in order {
      let segment = segments[position]
      let trimmed = InlineMarks.trim(marked.text, segment.range)
      // An empty line of a cell that has text says nothing; an empty cell is told once.
      let isFirst = segment.bar != previous
      if trimmed.isEmpty, !isFirst || hasText(segments, order, segment.bar, marked.text) {
        continue
      }
      previous = segment.bar
      marked.add(
        segment.range, index: segment.bar, left: segment.bar, right: segment.right,
        line: segment.line)
    }
  }

  /// One line that is a row of its own; a cell's index counts the bars before it.
  static func add(line: Int, _ lines: TextLines, to marked: inout MarkedText) {
    let segments = cut(marked.text, lines.ranges[line], line: line)
    guard !segments.isEmpty else { return }
    marked.beginRow(.cells, line: line)
    for (index, segment) in segments.enumerated() {
      marked.add(
        segment.range, index: index, left: segment.bar, right: segment.right, line: line)
    }
  }

  /// Whether a drawn horizontal stroke stands in a line.
  static func hasStroke(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound {
      let (scalar, length) = ByteText.scalar(text, at)
      if isStroke(scalar) { return true }
      at += length
    }
    return false
  }

  private struct Segment {
    var bar: Int
    var right: Int
    var line: Int
    var range: Range<Int>
  }

  private static func hasText(
    _ segments: [Segment], _ order: [Int], _ bar: Int, _ text: [UInt8]
  ) -> Bool {
    order.contains {
      segments[$0].bar == bar && !InlineMarks.trim(text, segments[$0].range).isEmpty
    }
  }

  private static func cut(_ text: [UInt8], _ range: Range<Int>, line: Int) -> [Segment] {
    var segments: [Segment] = []
    var column = 0
    var start = range.lowerBound
    var bar = -1
    var isRule = false
    var at = range.lowerBound
    while at < range.upperBound {
      let (scalar, length) = ByteText.scalar(text, at)
      if isBar(scalar) || isJunction(scalar) {
        if bar >= 0, !isRule {
          segments.append(Segment(bar: bar, right: column, line: line, range: start..<at))
        }
        bar = column
        start = at + length
        isRule = false
      } else if isStroke(scalar) {
        isRule = true
      }
      column += ByteText.columns(scalar)
      at += length
    }
    return segments
  }

  private static func isBar(_ scalar: UInt32) -> Bool {
    scalar == 0x7C || scalar == 0x2502 || scalar == 0x2503 || scalar == 0x2551
  }

  private static func isJunction(_ scalar: UInt32) -> Bool {
    scalar >= 0x250C && scalar <= 0x257F && !isStroke(scalar) && !isBar(scalar)
  }

  private static func isStroke(_ scalar: UInt32) -> Bool {
    scalar == 0x2500 || scalar == 0x2501 || scalar == 0x2550
  }
}
