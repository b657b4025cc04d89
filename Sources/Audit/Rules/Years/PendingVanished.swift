import Reports

extension RuleID {
  /// 未审结去向.
  public static let pendingVanished: RuleID = "pending-vanished"
}

extension Rule {
  static let pendingVanished = Rule(
    .pendingVanished, .notice, .years, per: .group,
    title: Wording("未审结去向", "Pending cases that vanished"),
    explanation: Wording(
      "上一年度有尚未审结的案件，本年该组合计却为 0",
      "Cases were pending at the end of last year, and this year's group has none"),
    source: Wording("未审结的案件应有结果", "pending cases come to a result"),
    exceptions: Wording(
      "上年已计入的案件本年是否再计，没有统一规定", "whether a case counts again when it is decided is not laid down"),
    example: Wording(
      "行政复议：上一年度尚未审结 2 件，本年合计 0", "review: 2 pending last year, none this year"),
    check: .years(PendingVanished.apply))
}

/// Cases that were pending and are nowhere.
enum PendingVanished {
  static func apply(previous: ReportRecord, current: ReportRecord, _ run: inout RuleRun) {
    for group in [RowID.review, .litigationDirect, .litigationAfterReview] {
      let (pending, total) = (CellKey(group, .pending), CellKey(group, .total))
      guard let then = previous.report[pending]?.value, then > .zero else {
        run.notApplicable()
        continue
      }
      guard let now = current.report[total]?.value else {
        run.unknown(open, scope: group.rawValue, cells: [total])
        continue
      }
      if now > .zero {
        run.pass()
        continue
      }
      run.fail(
        vanished, .row(total), .amount(then), scope: group.rawValue,
        line: current.report[total]?.sourceLine, cells: [total])
    }
  }

  private static let vanished = Wording(
    "{1}：上一年度尚未审结 {2} 件，本年合计 0", "{1}: {2} pending last year, none this year")
  private static let open = Wording("本年的合计不明", "this year's total is open")
}
