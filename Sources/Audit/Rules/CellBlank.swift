import Reports

/// Cells printed blank: one finding a row, item or group.
///
/// 没有的应填 0. A blank may mean 0 or "not given"; some offices use both senses in one table.
enum CellBlank {
  static func apply(to report: Report, _ assessment: inout Assessment) {
    for table in report.tables where table.isPresent {
      var start = 0
      while start < table.cells.count {
        let row = table.form.cells[start].row
        var end = start
        var blanks = 0
        while end < table.cells.count, table.form.cells[end].row == row {
          if table.cells[end].status == .blank { blanks += 1 }
          end += 1
        }
        if blanks > 0 {
          assessment.add(finding(table, start..<end))
        } else {
          assessment.addPass(.cellBlank)
        }
        start = end
      }
    }
  }

  /// The finding for a row, if it has a blank cell.
  static func finding(row: RowID, in table: StatTable) -> Finding? {
    let places = table.form.cells.indices.filter { table.form.cells[$0].row == row }
    guard let first = places.first, let last = places.last,
      places.contains(where: { table.cells[$0].status == .blank })
    else { return nil }
    return finding(table, first..<last + 1)
  }

  private static func finding(_ table: StatTable, _ row: Range<Int>) -> Finding {
    let blanks = row.filter { table.cells[$0].status == .blank }
    return Finding(
      .cellBlank, scope: table.form.cells[row.lowerBound].row.rawValue, outcome: .fail,
      line: blanks.lazy.compactMap { table.cells[$0].source?.line }.first ?? table.line,
      subject: .blanks(blanks.map { table.form.cells[$0] }))
  }
}
