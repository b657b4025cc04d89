import Reports

extension RuleID {
  /// 数据与上年完全相同.
  public static let numbersRepeated: RuleID = "numbers-repeated"
}

extension Rule {
  static let numbersRepeated = Rule(
    .numbersRepeated, .warning, .years, per: .report,
    title: Wording("数据与上年完全相同", "The numbers of last year"),
    explanation: Wording(
      "各格（不为 0 的）与上一年度完全相同", "All cells that are not 0 equal those of the year before"),
    source: Wording("沿用旧表的痕迹", "traces of a table that was copied"),
    exceptions: Wording(
      "全为 0 的年报；不为 0 的不到 5 格时不判断", "reports of zeros; under 5 cells that are not 0 nothing is said"),
    example: Wording("18 格数据与上一年度完全相同", "18 cells are just those of the year before"),
    check: .years(NumbersRepeated.apply))
}

/// A year with the numbers of the year before.
enum NumbersRepeated {
  static func apply(previous: ReportRecord, current: ReportRecord, _ run: inout RuleRun) {
    var same = 0
    for table in current.report.tables {
      guard let before = previous.report.table(table.form.kind), before.form == table.form else {
        // 第二部分 of another form says nothing; requests and cases do.
        if table.form.kind == .proactive { continue }
        return run.notApplicable()
      }
      for (now, then) in zip(table.cells, before.cells) {
        guard let now = now.value, let then = then.value else {
          if now.value != then.value { return run.pass() }
          continue
        }
        if now != then { return run.pass() }
        if now != .zero { same += 1 }
      }
    }
    if same < 5 { return run.notApplicable() }
    run.fail(repeated, .count(same), line: current.report.tables.first?.line)
  }

  private static let repeated = Wording(
    "{1} 格数据与上一年度完全相同", "{1} cells are just those of the year before")
}
