/// A table of AsciiDoc: cells behind bars between two fences `|===`, any number of them on a line.
///
/// What stands right before a bar tells how many columns and rows the cell takes, as in `3+|` and
/// `.2+|`; the row ends where its columns are full.
struct AsciiDocTable {
  private let text: [UInt8]
  private let lines: TextLines
  /// The line of the first fence, and of the other one.
  private let fences: (first: Int, last: Int)

  /// Adds the rows of the table whose fence is line `first`; returns the line after its other fence,
  /// or nil where it is none, or where its cells do not fill their rows.
  static func add(from first: Int, _ lines: TextLines, to marked: inout MarkedText) -> Int? {
    guard isFence(marked.text, lines.ranges[first]),
      let last = lines.ranges.indices[(first + 1)...].first(where: {
        isFence(marked.text, lines.ranges[$0])
      })
    else { return nil }
    let table = AsciiDocTable(text: marked.text, lines: lines, fences: (first, last))
    let cells = table.cells()
    guard let rows = table.rows(of: cells) else { return nil }
    for row in rows {
      marked.beginRow(.cells, line: cells[row[0].cell].line)
      for (cell, column) in row {
        for part in cells[cell].parts {
          marked.add(part.range, index: column, line: part.line)
        }
      }
    }
    return last + 1
  }

  private static func isFence(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    let line = ByteText.trimmed(text, range)
    return line.count >= 4 && text[line.lowerBound] == 0x7C
      && text[line].dropFirst().allSatisfy { $0 == 0x3D }
  }

  private struct Cell {
    let line: Int
    var columns = 1
    var rows = 1
    /// How many cells like it stand side by side.
    var copies = 1
    /// Its text, line by line.
    var parts: [(range: Range<Int>, line: Int)] = []
  }

  /// All cells in order.
  private func cells() -> [Cell] {
    var cells: [Cell] = []
    for line in fences.first + 1..<fences.last {
      let range = lines.ranges[line]
      var start = range.lowerBound
      while let bar = ByteSearch.first(0x7C, in: text, start..<range.upperBound) {
        let mark = markStart(before: bar, start)
        addText(start..<mark, line, to: &cells)
        var cell = Cell(line: line)
        take(mark..<bar, into: &cell)
        cells.append(cell)
        start = bar + 1
      }
      addText(start..<range.upperBound, line, to: &cells)
    }
    return cells
  }

  private func addText(_ range: Range<Int>, _ line: Int, to cells: inout [Cell]) {
    let range = ByteText.trimmed(text, range)
    guard !cells.isEmpty, !range.isEmpty || cells[cells.count - 1].parts.isEmpty else { return }
    cells[cells.count - 1].parts.append((range, line))
  }

  /// Where the mark of a cell's spans and looks begins that stands right before its bar; the bar where
  /// none does: a number by itself is the text of the cell before.
  private func markStart(before bar: Int, _ start: Int) -> Int {
    var at = bar
    while at > start, Self.marks.contains(text[at - 1]) || text[at - 1] &- 0x30 < 10 { at -= 1 }
    let isApart = at == start || text[at - 1] <= 0x20
    let isMark = text[at..<bar].contains { $0 &- 0x30 >= 10 && $0 != 0x2E }
    return isApart && isMark ? at : bar
  }

  /// `.`, `+`, `*`, `<`, `^`, `>` and the letters of styles.
  private static let marks = Set(".+*<^>aehlmsdv".utf8)

  private func take(_ mark: Range<Int>, into cell: inout Cell) {
    guard let sign = mark.first(where: { text[$0] == 0x2B || text[$0] == 0x2A }) else { return }
    let counts = text[mark.lowerBound..<sign]
      .split(separator: 0x2E, maxSplits: 1, omittingEmptySubsequences: false)
      .map(Self.number)
    if text[sign] == 0x2A {
      cell.copies = max(counts.first ?? 1, 1)
    } else {
      cell.columns = max(counts.first ?? 1, 1)
      cell.rows = max(counts.count > 1 ? counts[1] : 1, 1)
    }
  }

  /// The number of some digits, no larger than no table has columns or rows.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int {
    digits.reduce(0) { min($0 * 10 + Int($1 &- 0x30), mostColumns + 1) }
  }

  /// For each row its cells with their columns; nil where the last row is not full, or none is.
  private func rows(of cells: [Cell]) -> [[(cell: Int, column: Int)]]? {
    guard let width = width(of: cells) else { return nil }
    var rows: [[(cell: Int, column: Int)]] = []
    // For each column, how many more rows what stands above takes.
    var covered = [Int](repeating: 0, count: width)
    var row: [(cell: Int, column: Int)] = []
    for (index, cell) in cells.enumerated() {
      for _ in 0..<min(cell.copies, width) {
        guard let column = covered.firstIndex(of: 0), column + cell.columns <= width,
          covered[column..<column + cell.columns].allSatisfy({ $0 == 0 })
        else { return nil }
        for place in column..<column + cell.columns { covered[place] = cell.rows }
        row.append((index, column))
        while !covered.contains(0) {
          if !row.isEmpty { rows.append(row) }
          row = []
          for place in covered.indices { covered[place] -= 1 }
        }
      }
    }
    return row.isEmpty && !rows.isEmpty ? rows : nil
  }

  /// More than any form has.
  private static let mostColumns = 100

  /// The columns that the line above the table tells, or else those of its first line of cells.
  private func width(of cells: [Cell]) -> Int? {
    guard let first = cells.first else { return nil }
    let own = cells.prefix { $0.line == first.line }.reduce(0) { $0 + $1.columns * $1.copies }
    let width = toldWidth ?? own
    return 1...Self.mostColumns ~= width ? width : nil
  }

  /// `[cols="10*"]`, `[cols="3,1,1"]`, `[cols=",,"]`.
  private var toldWidth: Int? {
    guard fences.first > 0 else { return nil }
    let line = Array(text[lines.ranges[fences.first - 1]])
    guard let name = ByteSearch.first(Self.columns, in: line) else { return nil }
    return line[(name + Self.columns.count)...].prefix { $0 != 0x22 }
      .split(separator: 0x2C, omittingEmptySubsequences: false)
      .reduce(0) { sum, part in
        let times = part.firstIndex(of: 0x2A).map { Self.number(part[..<$0].filter(isDigit)[...]) }
        return sum + max(times ?? 1, 1)
      }
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static let columns = Array("cols=\"".utf8)
}
