import Reports

extension RuleID {
  /// 同比突变.
  public static let suddenChange: RuleID = "sudden-change"
}

extension Rule {
  static let suddenChange = Rule(
    .suddenChange, .notice, .years, per: .cell,
    title: Wording("同比突变", "Sudden change"),
    explanation: Wording(
      "主要数字与上一年度均不小于 10 时，不到其五分之一或超过五倍",
      "Of the main figures, both 10 or more: less than a fifth or more than five times last year's"),
    source: Wording("核对要求：逐项与上年比较", "checkers compare every figure with last year's"),
    exceptions: Wording(
      "职能调整、集中申请；格式不同的年度不比较",
      "changed duties, waves of requests; years of different forms are not compared"),
    example: Wording(
      "行政许可·处理决定 1286，上一年度 13", "licensing, decisions: 1286, 13 the year before"),
    check: .years(SuddenChange.apply))
}

/// Figures that leapt or fell.
enum SuddenChange {
  private static let cells: [CellKey] =
    [RowID.newReceived, .granted, .partiallyGranted, .notHeld, .petition, .total, .carriedOut].map {
      CellKey($0, .total)
    } + [RowID.licensing, .penalties, .coercion].map { CellKey($0, .decisions) }
    + [CellKey(.normativeDocuments, .inForce), CellKey(.fees, .amount), CellKey(.review, .total)]

  static func apply(previous: ReportRecord, current: ReportRecord, _ run: inout RuleRun) {
    for cell in cells {
      guard
        current.report.table(cell.table)?.form == previous.report.table(cell.table)?.form,
        let now = current.report[cell]?.value, let then = previous.report[cell]?.value,
        now >= Amount(10), then >= Amount(10)
      else {
        run.notApplicable()
        continue
      }
      let isLeap = then.times(5).map { now > $0 } ?? false
      let isFall = now.times(5).map { $0 < then } ?? false
      if !isLeap && !isFall {
        run.pass()
        continue
      }
      run.fail(
        changed, .cell(cell), .amount(now), .amount(then), scope: cell.description,
        line: current.report[cell]?.sourceLine, cells: [cell],
        suspect: Suspect([current.report[cell], previous.report[cell]].compactMap { $0 }))
    }
  }

  private static let changed = Wording("{1} {2}，上一年度 {3}", "{1}: {2}, {3} the year before")
}
