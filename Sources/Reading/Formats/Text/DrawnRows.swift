/// Rows between drawn lines (box-drawing characters); a row may take several lines, unless the
/// frames of the document have no line between their rows.
enum DrawnRows {
  static func add(
    from first: Int, _ lines: TextLines, outlined: Bool, to marked: inout MarkedText
  ) -> Int {
    if lines.kinds[first] == .drawnRule { return first + 1 }
    if outlined || !hasRules(lines, marked.text) {
      BarredCells.add(line: first, lines, to: &marked)
      return first + 1
    }
    var last = first
    while last < lines.ranges.count, lines.kinds[last] == .drawn {
      let isPartRule = BarredCells.hasStroke(marked.text, lines.ranges[last])
      last += 1
      if isPartRule { break }
    }
    BarredCells.add(first..<last, lines, to: &marked)
    return last
  }

  /// Whether any line is drawn between rows; else each line is a row.
  private static func hasRules(_ lines: TextLines, _ text: [UInt8]) -> Bool {
    lines.hasDrawnRule
      || lines.ranges.indices.contains {
        lines.kinds[$0] == .drawn && BarredCells.hasStroke(text, lines.ranges[$0])
      }
  }
}
