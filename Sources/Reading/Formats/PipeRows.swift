/// Cells set apart by `|`: Markdown, rows joined by bars, frames of dashes, or a bar after each
/// cell on a line of its own.
enum PipeRows {
  static func add(from first: Int, _ lines: TextLines, to marked: inout MarkedText) -> Int {
    if lines.kinds[first] == .lonePipe {
      // A bar alone only sets apart the cells above and below it.
      return first + 1
    }
    if isFramed(first, lines, marked.text) {
      return FramedRows.add(from: first, lines, to: &marked)
    }
    var range = InlineMarks.trim(marked.text, lines.ranges[first])
    if marked.text[range.lowerBound] == 0x7C { range = range.lowerBound + 1..<range.upperBound }
    CellRows.add(range, separator: 0x7C, line: first, to: &marked)
    return first + 1
  }

  /// Whether rule lines with plus signs stand between the rows, so that a row may take several
  /// lines.
  private static func isFramed(_ line: Int, _ lines: TextLines, _ text: [UInt8]) -> Bool {
    guard line > 0, lines.kinds[line - 1] == .rule else { return false }
    return text[lines.ranges[line - 1]].contains(0x2B)
  }
}
