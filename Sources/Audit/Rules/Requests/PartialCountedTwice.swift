import Reports

extension RuleID {
  /// 部分公开只计一次.
  public static let partialCountedTwice: RuleID = "partial-counted-twice"
}

extension Rule {
  static let partialCountedTwice = Rule(
    .partialCountedTwice, .notice, .requests, per: .column,
    title: Wording("部分公开只计一次", "Partial disclosure counts once"),
    explanation: Wording(
      "每列：各项结果之和比（七）总计恰好多出部分公开数时，部分公开可能重复计入了其他情形",
      "In each column: where the results exceed (7) total by just the partially granted, those may "
        + "have been counted twice"),
    source: Wording(
      "表内说明：区分处理的，只计这一情形，不计其他情形",
      "the form: what is granted in part counts only here"),
    exceptions: Wording(
      "只是提示：多出的数目也可能碰巧相等", "a hint only: the numbers may agree by chance"),
    example: Wording(
      "自然人：各项结果之和比总计多 3，恰为部分公开数，可能重复计算",
      "natural persons: the results exceed the total by 3, just the partially granted"),
    check: .report(PartialCountedTwice.apply))
}

/// Results that exceed their total by just what was granted in part.
enum PartialCountedTwice {
  static func apply(to examination: Examination, _ run: inout RuleRun) {
    guard let table = examination.report.table(.requests), table.isPresent else {
      return run.notApplicable()
    }
    for equation in Equations.of(table.form).resultSums {
      guard let column = ColumnID(rawValue: equation.scope) else { continue }
      judge(equation, column, table, &run)
    }
  }

  private static func judge(
    _ equation: Equation, _ column: ColumnID, _ table: StatTable, _ run: inout RuleRun
  ) {
    let partial = CellKey(.partiallyGranted, column)
    guard let part = table[partial]?.value, part > .zero else { return run.notApplicable() }
    if equation.isEven(in: table) { return run.pass() }
    let finding = equation.finding(in: table)
    if finding.outcome.isUnknown {
      return run.unknown(open, scope: column.rawValue, line: finding.line, cells: [partial])
    }
    guard finding.outcome == .fail, let difference = finding.difference else { return run.pass() }
    guard difference == part else { return run.pass() }
    run.fail(
      twice, .words(column.name), .amount(part), scope: column.rawValue, line: finding.line,
      cells: [partial, CellKey(.total, column)], suspect: finding.suspect)
  }

  private static let open = Wording("有的结果空白或不明", "some results are open")
  private static let twice = Wording(
    "{1}：各项结果之和比总计多 {2}，恰为部分公开数，可能重复计算",
    "{1}: the results exceed the total by {2}, just the partially granted: counted twice?")
}
