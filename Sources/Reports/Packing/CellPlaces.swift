// The places of a table's cells: for runs of cells whether they have one, and for each that has
// how many lines it stands below the one before, and in which column.

extension PackWriter {
  /// Adds the places of cells, beside their numbers.
  mutating func places(_ cells: [StatCell], from line: Int) {
    var rest = cells[...]
    var last = SourcePlace(line: line, column: 0, text: "")
    while let first = rest.first {
      let count = rest.prefix { ($0.source == nil) == (first.source == nil) }.count
      number(count << 1 | (first.source == nil ? 0 : 1))
      for cell in rest.prefix(count) {
        guard let place = cell.source else { break }
        let isUsual = place.text == cell.usualText
        signed(Int64(clamping: place.line - last.line) << 1 | (isUsual ? 0 : 1))
        signed(Int64(clamping: place.column - (place.line == last.line ? last.column : 0)))
        if !isUsual { text(place.text) }
        last = place
      }
      rest = rest.dropFirst(count)
    }
  }
}

extension PackReader {
  /// Gives cells their places.
  mutating func places(_ cells: inout [StatCell], from line: Int) throws(PackDamage) {
    var index = 0
    var last = SourcePlace(line: line, column: 0, text: "")
    while index < cells.count {
      let run = try number()
      let count = run >> 1
      guard count > 0, count <= cells.count - index else { throw PackDamage() }
      for place in index..<index + count where run & 1 == 1 {
        last = try self.place(of: cells[place], after: last)
        cells[place] = cells[place].placed(at: last)
      }
      index += count
    }
  }

  private mutating func place(
    of cell: StatCell, after last: SourcePlace
  ) throws(PackDamage) -> SourcePlace {
    let step = try signed()
    let columns = try signed()
    let (line, linesOverflow) = last.line.addingReportingOverflow(Int(step >> 1))
    let before = step >> 1 == 0 ? last.column : 0
    let (column, columnsOverflow) = before.addingReportingOverflow(Int(columns))
    guard !linesOverflow, !columnsOverflow else { throw PackDamage() }
    return SourcePlace(
      line: line, column: column, text: step & 1 == 0 ? cell.usualText : try text())
  }
}

extension StatCell {
  /// What most often stands where such a cell was read.
  fileprivate var usualText: String { value?.description ?? "" }

  fileprivate func placed(at place: SourcePlace) -> StatCell {
    StatCell(value: value, status: status, source: place, candidates: candidates)
  }
}
