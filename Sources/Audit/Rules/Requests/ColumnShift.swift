import Reports

extension RuleID {
  /// 错列.
  public static let columnShift: RuleID = "column-shift"
}

extension Rule {
  static let columnShift = Rule(
    .columnShift, .warning, .requests, per: .row,
    title: Wording("错列", "Column shift"),
    explanation: Wording(
      "一行合计不符，而各数右移一列后相符：数字可能填错了列",
      "A row does not add up, but would if its numbers stood one column to the right"),
    source: Wording("填表常见错误", "a usual slip in filling in the form"),
    exceptions: Wording(
      "更可能是文本提取时错位：请先看原文；只有一个数不为 0 的行不作判断",
      "more likely the extraction slipped: see the original; rows with one number are not judged"),
    example: Wording(
      "予以公开：各数右移一列后即相符，可能错列", "granted: would add up one column to the right"),
    check: .report(ColumnShift.apply))
}

/// Rows that would add up one column to the side.
enum ColumnShift {
  static func apply(to examination: Examination, _ run: inout RuleRun) {
    guard let table = examination.report.table(.requests), table.isPresent else {
      return run.notApplicable()
    }
    for equation in Equations.of(table.form).applicantSums {
      guard hasThreeNumbers(equation, table) else {
        run.notApplicable()
        continue
      }
      let cells = equation.places.map { table.cells[$0] }
      guard isShifted(cells.compactMap(\.value)) else {
        run.pass()
        continue
      }
      run.fail(
        shifted, .row(equation.terms[0].cell), scope: equation.scope,
        line: cells.lazy.compactMap(\.sourceLine).first ?? table.line,
        cells: equation.terms.map(\.cell), suspect: .extraction)
    }
  }

  /// Whether all cells of a row have a number, and three of them one that is not 0.
  private static func hasThreeNumbers(_ equation: Equation, _ table: StatTable) -> Bool {
    var others = 0
    for place in equation.places {
      guard let value = table.cells[place].value else { return false }
      if value != .zero { others += 1 }
    }
    return others >= 3
  }

  /// Whether the values, which do not add up, would do so one column to the right: the total stands
  /// in the last column but one, and behind it a 0.
  private static func isShifted(_ values: [Amount]) -> Bool {
    guard values.last == .zero, sum(values.dropLast()) != .zero else { return false }
    return sum(values.dropLast(2)) == values[values.count - 2]
  }

  private static func sum(_ values: some Sequence<Amount>) -> Amount? {
    values.reduce(Optional(Amount.zero)) { $0?.adding($1) }
  }

  private static let shifted = Wording(
    "{1}：各数右移一列后即相符，可能错列", "{1}: would add up with its numbers one column to the right")
}
