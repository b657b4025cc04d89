// The places of a table's cells: for runs of cells whether they have one, and for each that has
// how many lines it stands below the one before, and in which column.

extension PackWriter {
  /// Adds the places of cells, beside their numbers.
  mutating func places(_ cells: UnsafeBufferPointer<StatCell>, from line: Int) {
    var last = (line: line, column: 0)
    var start = 0
    while start < cells.count {
      let isPlaced = cells[start].isPlaced
      var end = start + 1
      while end < cells.count, cells[end].isPlaced == isPlaced { end += 1 }
      number((end - start) << 1 | (isPlaced ? 1 : 0))
      if isPlaced {
        for index in start..<end { place(of: cells[index], after: &last) }
      }
      start = end
    }
  }

  private mutating func place(of cell: StatCell, after last: inout (line: Int, column: Int)) {
    guard let (line, column) = cell.sourcePosition else { return }
    let isUsual = cell.isPlainlyPrinted || cell.source?.text == cell.usualText
    signed(Int64(clamping: line - last.line) << 1 | (isUsual ? 0 : 1))
    signed(Int64(clamping: column - (line == last.line ? last.column : 0)))
    if !isUsual { text(cell.source?.text ?? "") }
    last = (line, column)
  }
}

extension PackReader {
  /// Gives cells their places.
  mutating func places(_ cells: inout [StatCell], from line: Int) throws(PackDamage) {
    var index = 0
    var last = (line: line, column: 0)
    while index < cells.count {
      let run = try number()
      let count = run >> 1
      guard count > 0, count <= cells.count - index else { throw PackDamage() }
      if run & 1 == 1 {
        for place in index..<index + count { try self.place(&cells[place], after: &last) }
      }
      index += count
    }
  }

  private mutating func place(
    _ cell: inout StatCell, after last: inout (line: Int, column: Int)
  ) throws(PackDamage) {
    let step = try signed()
    let columns = try signed()
    let (line, linesOverflow) = last.line.addingReportingOverflow(Int(step >> 1))
    let before = step >> 1 == 0 ? last.column : 0
    let (column, columnsOverflow) = before.addingReportingOverflow(Int(columns))
    guard !linesOverflow, !columnsOverflow else { throw PackDamage() }
    last = (line, column)
    if step & 1 == 0 {
      cell.place(line: line, column: column)
    } else {
      cell = cell.placed(at: SourcePlace(line: line, column: column, text: try text()))
    }
  }
}
