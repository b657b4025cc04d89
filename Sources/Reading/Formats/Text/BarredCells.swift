/// Cells between vertical bars over one or more lines that make one row.
///
/// A cell's index is the screen column of the bar at its left: cells that stand under one another
/// share it, however many merged cells stand before them.
enum BarredCells {
  static func add(_ row: Range<Int>, _ lines: TextLines, to marked: inout MarkedText) {
    let cuts = row.map { cut(marked.text, lines.ranges[$0], line: $0) }
    guard let first = cuts.first(where: { !$0.isEmpty }) else { return }
    // Lines with as many bars have the same ones: programs differ in how wide some marks are.
    let isEven = cuts.allSatisfy { $0.isEmpty || $0.count == first.count }
    let bars = columns(over: row, lines, marked.text, count: first.count) ?? first.map(\.bar)
    let segments = cuts.flatMap { line in
      line.enumerated().map { index, segment in
        var segment = segment
        if isEven { segment.bar = bars[index] }
        return segment
      }
    }
    marked.beginRow(.cells, line: row.lowerBound)
    // Cell by cell, so that a label stands whole before its numbers.
    let order = segments.indices.sorted { a, b in
      (segments[a].bar, segments[a].line) < (segments[b].bar, segments[b].line)
    }
    var at = 0
    while at < order.count {
      let bar = segments[order[at]].bar
      let cell = order[at...].prefix { segments[$0].bar == bar }.map { segments[$0] }
      at += cell.count
      addCell(cell, to: &marked)
    }
  }

  /// The columns of the rule above or below a row that has a corner for each of its bars: how wide
  /// its words are counted moves the bars of a row and not those.
  private static func columns(
    over row: Range<Int>, _ lines: TextLines, _ text: [UInt8], count: Int
  ) -> [Int]? {
    for line in [row.lowerBound - 1, row.upperBound] where lines.ranges.indices.contains(line) {
      guard lines.kinds[line] == .rule || lines.kinds[line] == .drawnRule else { continue }
      let columns = corners(text, lines.ranges[line])
      if columns.count == count { return columns }
    }
    return nil
  }

  /// The columns behind the corners of a rule that a stroke follows.
  private static func corners(_ text: [UInt8], _ range: Range<Int>) -> [Int] {
    var columns: [Int] = []
    var (at, column) = (range.lowerBound, 0)
    var isBehindCorner = false
    while at < range.upperBound {
      let (scalar, length) = ByteText.scalar(text, at)
      let isLine = isStroke(scalar) || scalar == 0x2D || scalar == 0x3D
      if isBehindCorner, isLine { columns.append(column) }
      isBehindCorner = scalar == 0x2B || isJunction(scalar)
      column += ByteText.columns(scalar)
      at += length
    }
    return columns
  }

  /// One cell: its lines as far as they have text, or as one text; nothing at all is told once.
  private static func addCell(_ lines: [Segment], to marked: inout MarkedText) {
    let text = lines.filter { !InlineMarks.trim(marked.text, $0.range).isEmpty }
    if text.count > 1, let joined = WrappedCell.joined(parts(text, marked.text), marked.text) {
      let start = marked.text.count
      marked.text += joined
      let first = text[0]
      marked.add(
        start..<marked.text.count, index: first.bar, left: first.bar, right: first.right,
        line: first.line, place: InlineMarks.trim(marked.text, first.range).lowerBound)
      return
    }
    for segment in text.isEmpty ? Array(lines.prefix(1)) : text {
      marked.add(
        segment.range, index: segment.bar, left: segment.bar, right: segment.right,
        line: segment.line)
    }
  }

  /// The lines of a cell with the room that they have between the bars, padding left out.
  private static func parts(_ lines: [Segment], _ text: [UInt8]) -> [WrappedCell.Part] {
    let isPadded = lines.allSatisfy { text[$0.range.lowerBound] == 0x20 }
    let isPaddedBehind = lines.allSatisfy { text[$0.range.upperBound - 1] == 0x20 }
    return lines.map {
      WrappedCell.Part(
        range: InlineMarks.trim(text, $0.range),
        room: $0.room - (isPadded ? 1 : 0) - (isPadded && isPaddedBehind ? 1 : 0))
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

  /// Whether a plus sign stands in a line where one of dashes begins or ends: the rule between two rows,
  /// with the text of a cell before it that goes on below.
  static func hasCorner(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    range.contains { isCorner(text, $0, range) }
  }

  private static func isCorner(_ text: [UInt8], _ at: Int, _ line: Range<Int>) -> Bool {
    guard text[at] == 0x2B else { return false }
    return at + 2 < line.upperBound && isDashes(text, at + 1..<at + 3)
      || at - 2 >= line.lowerBound && isDashes(text, at - 2..<at)
  }

  private static func isDashes(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    let first = text[range.lowerBound]
    return (first == 0x2D || first == 0x3D) && range.allSatisfy { text[$0] == first }
  }

  private struct Segment {
    /// The column behind the bar at its left, and how many columns lie between it and the next.
    var bar: Int
    var room: Int
    var right: Int
    var line: Int
    var range: Range<Int>
  }

  private static func cut(_ text: [UInt8], _ range: Range<Int>, line: Int) -> [Segment] {
    var segments: [Segment] = []
    var column = 0
    var start = range.lowerBound
    var bar = -1
    var isRule = false
    var at = range.lowerBound
    func close(_ end: Int) {
      // Before the first bar and behind the last one stands a cell only where anything does.
      let isOpen = bar < 0 || end == range.upperBound
      let isDashed =
        start < end
        && (start > range.lowerBound && isCorner(text, start - 1, range)
          || end < range.upperBound && isCorner(text, end, range))
        && isDashes(text, start..<end)
      guard !isRule, !isDashed, !isOpen || !InlineMarks.trim(text, start..<end).isEmpty else {
        return
      }
      segments.append(
        Segment(
          bar: bar + 1, room: column - bar - 1, right: column, line: line, range: start..<end))
    }
    while at < range.upperBound {
      let (scalar, length) = ByteText.scalar(text, at)
      if isBar(scalar) || isJunction(scalar) || isCorner(text, at, range) {
        close(at)
        bar = column
        start = at + length
        isRule = false
      } else if isStroke(scalar) {
        isRule = true
      }
      column += ByteText.columns(scalar)
      at += length
    }
    if bar >= 0 { close(range.upperBound) }
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
