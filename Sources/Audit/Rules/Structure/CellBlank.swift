import Reports

extension RuleID {
  /// 空白格.
  public static let cellBlank: RuleID = "cell-blank"
}

extension Rule {
  static let cellBlank = Rule(
    .cellBlank, .notice, .structure, per: .row,
    title: Wording("空白格", "Blank cells"),
    explanation: Wording("没有的应填 0：空白不等于 0", "Nothing is written 0: a blank is not a zero"),
    source: Wording("统一格式（国办公开办函〔2021〕30号）", "the unified form (国办公开办函〔2021〕30号)"),
    exceptions: Wording(
      "有的地方规定没有数据就留空；同一张表里空白可能有的表示 0、有的表示未填",
      "some offices are told to leave a cell blank for no data; in one table blanks may mean 0 here and not given there"
    ),
    example: Wording(
      "法律法规禁止：2 格空白（自然人、商业企业），空白不等于 0",
      "barred by other law: 2 cells blank (natural persons, business); a blank is not a zero"),
    check: .report(CellBlank.apply))
}

/// Cells printed blank: one finding a row, item or group.
///
/// 没有的应填 0. A blank may mean 0 or "not given"; some offices use both senses in one table.
enum CellBlank {
  static func apply(to examination: Examination, _ run: inout RuleRun) {
    let report = examination.report
    for table in report.tables where table.isPresent {
      let hasBlanks = table.summary[.blank] > 0
      let keys = table.form.cells
      var start = 0
      while start < table.cells.count {
        let row = keys[start].row
        var end = start
        var blanks = 0
        while end < table.cells.count, keys[end].row == row {
          if hasBlanks, table.cells[end].status == .blank { blanks += 1 }
          end += 1
        }
        if blanks > 0 {
          run.add(finding(table, start..<end))
        } else {
          run.pass()
        }
        start = end
      }
    }
  }

  /// The finding for a row that has a blank cell.
  static func finding(row: RowID, in table: StatTable) -> Finding? {
    let places = table.form.cells.indices.filter { table.form.cells[$0].row == row }
    guard let first = places.first, let last = places.last else { return nil }
    return finding(table, first..<last + 1)
  }

  private static func finding(_ table: StatTable, _ row: Range<Int>) -> Finding {
    let blanks = row.filter { table.cells[$0].status == .blank }
    return Finding(
      .cellBlank, scope: table.form.cells[row.lowerBound].row.rawValue, outcome: .fail,
      line: blanks.lazy.compactMap { table.cells[$0].sourceLine }.first ?? table.line,
      subject: .blanks(blanks.map { table.form.cells[$0] }))
  }
}
