/// Lines of one cell each, in rows of as many bars: see `PaddedRows`.
struct PaddedBlock {
  struct Cell {
    /// Its text, and the line on which that begins.
    var text: Range<Int>
    var line: Int
    /// Whether its bar only fills the row up, and whether it may: one alone on its line.
    var isFilling: Bool
    var isLone: Bool
  }

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
    scan: while line < lines.ranges.count, width > 0 || line < first + Self.longestHeader {
      switch lines.kinds[line] {
      case .pipes, .lonePipe:
        let before = cells.count
        guard addCells(of: line, lines, text, from: &start, pending: pending) else { break scan }
        pending = 0
        if Self.filling(lines.ranges[line], text) < lines.ranges[line].upperBound {
          if width == 0 { width = cells.count }
          guard (3...Self.widest).contains(width), cells.count % width == 0,
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
        if pending > Self.mostLines { break scan }
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
    let filling = Self.filling(range, text)
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

  /// Lines that the first row takes at most, columns of a table, and lines of a cell.
  private static let longestHeader = 64
  private static let widest = 40
  private static let mostLines = 4
}
