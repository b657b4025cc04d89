/// Rows between rule lines of dashes and plus signs; a row may take several lines.
enum FramedRows {
  static func add(from first: Int, _ lines: TextLines, to marked: inout MarkedText) -> Int {
    var last = first
    while last < lines.ranges.count, lines.kinds[last] == .pipes {
      let isPartRule = BarredCells.hasCorner(marked.text, lines.ranges[last])
      last += 1
      if isPartRule { break }
    }
    BarredCells.add(first..<last, lines, to: &marked)
    return last < lines.ranges.count && lines.kinds[last] == .rule ? last + 1 : last
  }
}
