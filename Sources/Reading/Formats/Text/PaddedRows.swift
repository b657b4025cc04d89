/// Rows of cells that each end in a bar, filled up with bars to one width, as extractors of web pages
/// write them: `规章 | 0 | 2 | ||` on one line, or a line for each cell.
///
/// The bars that fill a row stand directly behind one another. They are no cells: some extractors
/// drop what is empty and fill up at the end, whatever stood there.
enum PaddedRows {
  /// Adds the rows of a block that has a line for each cell; returns the line after it, or nil where
  /// the lines are not made so.
  static func add(from first: Int, _ lines: TextLines, to marked: inout MarkedText) -> Int? {
    guard first == 0 || !lines.kinds[first - 1].isBarred,
      let block = PaddedBlock(from: first, lines, marked.text)
    else { return nil }
    let rows = block.rows(marked.text)
    let hasBorder = rows.allSatisfy { $0.first.map { $0.text.isEmpty } ?? true }
    for row in rows {
      guard let first = row.first else { continue }
      marked.beginRow(.cells, line: first.line)
      for (index, cell) in row.dropFirst(hasBorder ? 1 : 0).enumerated() {
        marked.add(cell.text, index: index, line: cell.line)
      }
    }
    return block.end
  }

  /// Rows of one line each without the bars that fill them up, where any does; nil where none does.
  static func withoutPadding(_ rows: [Range<Int>], _ text: [UInt8]) -> [Range<Int>]? {
    let bars = rows.map { trailing($0, text) }
    // Where cells within rows are set apart so, headers as `||规章||` or empty ones, it fills nothing up.
    guard bars.contains(where: { $0.count > 1 }),
      !zip(rows, bars).contains(where: { row, bars in
        ByteSearch.first(twoBars, in: text, row).map { $0 < bars.lowerBound - 1 } ?? false
      })
    else { return nil }
    return zip(rows, bars).map { row, bars in
      let before = bars.lowerBound - 2
      let isSecond = bars.count == 1 && row.contains(before) && text[before] == 0x7C
      return bars.count > 1 || isSecond ? row.lowerBound..<bars.lowerBound - 1 : row
    }
  }

  /// The bars at the end of a line that stand directly behind one another and behind a space.
  private static func trailing(_ row: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    let end = (row.last { text[$0] > 0x20 }).map { $0 + 1 } ?? row.lowerBound
    let count = text[row.lowerBound..<end].reversed().prefix { $0 == 0x7C }.count
    let start = end - count
    return start > row.lowerBound && text[start - 1] == 0x20 ? start..<end : end..<end
  }

  private static let twoBars = Array("||".utf8)
}
