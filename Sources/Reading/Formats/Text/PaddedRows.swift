/// Rows of cells that each end in a bar, filled up with bars to one width, as extractors of web pages
/// write them: `规章 | 0 | 2 | ||` on one line, or a line for each cell.
///
/// The bars that fill a row stand directly behind one another. They are no cells: some extractors
/// drop what is empty and fill up at the end, whatever stood there.
enum PaddedRows {
  /// Adds the rows of a block that has a line for each cell; returns the line after it, or nil where
  /// the lines are not made so.
  static func add(from first: Int, _ lines: TextLines, to marked: inout MarkedText) -> Int? {
    guard first == 0 || !isBarred(lines.kinds[first - 1]),
      let block = Block(from: first, lines, marked.text)
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
        ByteSearch.first(twoBars, in: text, from: row.lowerBound).map { $0 < bars.lowerBound - 1 }
          ?? false
      })
    else { return nil }
    return zip(rows, bars).map { row, bars in
      let isSecond = row.contains(bars.lowerBound - 2) && text[bars.lowerBound - 2] == 0x7C
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

  private static func isBarred(_ kind: TextLines.Kind) -> Bool {
    kind == .pipes || kind == .lonePipe
  }

  private struct Cell {
    var text: Range<Int>
    var line: Int
    /// Whether its bar only fills the row up, and whether it may: one alone on its line.
    var isFilling: Bool
    var isLone: Bool
  }

  /// Lines of one cell each, in rows of as many bars.
  private struct Block {
    private var cells: [Cell] = []
    private var width = 0
    /// The line after the last row.
    private(set) var end = 0

    init?(from first: Int, _ lines: TextLines, _ text: [UInt8]) {
      var start = lines.ranges[first].lowerBound
      var line = first
      var pending = 0
      // Where words stood within a row, since it was last sure that rows are whole: they may go on with
      // a cell, or stand behind a table whose last row lacks the bars that fill it up.
      var stops: [(cells: Int, line: Int)] = []
      var sure = (cells: 0, line: first)
      var last: (cells: Int, line: Int)?
      scan: while line < lines.ranges.count, width > 0 || line < first + PaddedRows.longestHeader {
        switch lines.kinds[line] {
        case .pipes, .lonePipe:
          let before = cells.count
          guard addCells(of: line, lines, text, from: &start, pending: pending) else { break scan }
          pending = 0
          if PaddedRows.filling(lines.ranges[line], text) < lines.ranges[line].upperBound {
            if width == 0 { width = cells.count }
            guard (3...PaddedRows.widest).contains(width), cells.count % width == 0,
              cells.count - before <= width
            else {
              last = stops.first ?? sure
              break scan
            }
            sure = (cells.count, line + 1)
            stops = []
          }
        case .words where width == 0 || cells.count % width > 0:
          if pending == 0 { stops.append((cells.count, line)) }
          pending += 1
          if pending > PaddedRows.mostLines { break scan }
        default: break scan
        }
        line += 1
      }
      let isWhole = width > 0 && cells.count % width == 0 && pending == 0
      let (count, end) = last ?? (isWhole ? nil : stops.last) ?? (cells.count, line)
      cells.removeLast(cells.count - count)
      self.end = end
      guard width > 0, cells.count >= 3 * width else { return nil }
    }

    /// Adds the cells that end on a line; false where it is none of a cell and bars.
    private mutating func addCells(
      of line: Int, _ lines: TextLines, _ text: [UInt8], from start: inout Int, pending: Int
    ) -> Bool {
      let range = lines.ranges[line]
      guard let bar = ByteSearch.first(0x7C, in: text, range),
        range.suffix(from: bar).allSatisfy({ text[$0] == 0x7C || text[$0] <= 0x20 })
      else { return false }
      let filling = PaddedRows.filling(range, text)
      for at in bar..<range.upperBound where text[at] == 0x7C {
        let first = (start..<at).first { text[$0] > 0x20 } ?? at
        // A cell begins on the line where its text does.
        let isHere = first >= range.lowerBound
        cells.append(
          Cell(
            text: first..<at, line: isHere ? line : line - pending,
            isFilling: at >= filling, isLone: lines.kinds[line] == .lonePipe))
        start = at + 1
      }
      return true
    }

    /// The cells of each row, without those that fill it up.
    func rows(_ text: [UInt8]) -> [[Cell]] {
      var rows = stride(from: 0, to: cells.count, by: width).map {
        Array(cells[$0..<min($0 + width, cells.count)])
      }
      var counts: Set<Int> = []
      for index in rows.indices {
        let count = rows[index].reversed().prefix { $0.isFilling && $0.text.isEmpty }.count
        rows[index].removeLast(count)
        if count > 0 { counts.insert(behindLabel(rows[index], text)) }
      }
      guard let count = counts.subtracting([0]).first, counts.subtracting([0]).count == 1 else {
        return rows
      }
      // One bar that fills a row up looks like an empty cell: the other rows tell.
      for index in rows.indices {
        guard let last = rows[index].last, last.text.isEmpty, last.isLone,
          behindLabel(rows[index], text) == count + 1
        else { continue }
        rows[index].removeLast()
      }
      return rows
    }

    /// How many cells stand behind the last one with words.
    private func behindLabel(_ row: [Cell], _ text: [UInt8]) -> Int {
      row.reversed().prefix { cell in
        cell.text.count { ByteText.leadsHan(text[$0]) } < 2
      }.count
    }
  }

  /// Where the bars begin on a line that only fill a row up: two or more behind one another, or one
  /// behind the bar that ends the line's own cell; the line's end where there are none.
  private static func filling(_ range: Range<Int>, _ text: [UInt8]) -> Int {
    let end = (range.last { text[$0] > 0x20 }).map { $0 + 1 } ?? range.lowerBound
    let count = text[range.lowerBound..<end].reversed().prefix { $0 == 0x7C }.count
    let start = end - count
    if count > 1 { return start }
    let before = range.lowerBound..<max(start, range.lowerBound)
    let isSecond = before.last { text[$0] > 0x20 }.map { text[$0] == 0x7C } ?? false
    return count == 1 && isSecond ? start : range.upperBound
  }

  private static let twoBars = Array("||".utf8)
  /// Lines that the first row takes at most, columns of a table, and lines of a cell.
  private static let longestHeader = 64
  private static let widest = 40
  private static let mostLines = 4
}
