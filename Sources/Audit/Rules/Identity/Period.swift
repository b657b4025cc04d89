import Reports

extension RuleID {
  /// 统计期限.
  public static let period: RuleID = "period"
}

extension Rule {
  static let period = Rule(
    .period, .warning, .identity, per: .report,
    title: Wording("统计期限", "The period"),
    explanation: Wording(
      "写明统计期限，为报告年度的 1 月 1 日至 12 月 31 日",
      "The period is stated: 1 January to 31 December of the year reported on"),
    source: Wording("条例第五十条：上一年度的情况", "条例 art. 50: the year before"),
    exceptions: Wording(
      "没有写明只作提示；年中新设的机关；年、月等字在提取时可能丢失",
      "an unstated period is merely told; agencies set up within the year; characters may be lost "
        + "by extraction"),
    example: Wording("统计期限写作“2020年1月1日至202020年12月31日”", "the period ends in the year 202020"),
    check: .report(Period.apply))
}

/// A period that is not the year's.
enum Period {
  static func apply(to examination: Examination, _ run: inout RuleRun) {
    let report = examination.report
    guard let stated = examination.statedPeriod else {
      if report.sections.isEmpty { return run.unknown(.noSections) }
      return run.fail(unstated, severity: .notice)
    }
    guard let year = report.year else { return run.unknown(noYear, line: stated.line) }
    if stated.isDamaged {
      run.fail(
        damaged, .text(stated.text), line: stated.line, suspect: .extraction)
    } else if !stated.isWholeYear || stated.years.contains(where: { $0 != year }) {
      run.fail(other, .text(stated.text), .year(year), line: stated.line)
    } else {
      run.pass()
    }
  }

  private static let unstated = Wording("没有写明统计期限", "the period is not stated")
  private static let damaged = Wording(
    "统计期限的日期不完整：“{1}”", "the dates of the period are damaged: {1}")
  private static let other = Wording(
    "统计期限“{1}”不是 {2} 年 1 月 1 日至 12 月 31 日", "the period {1} is not the whole of {2}")
  private static let noYear = Wording("报告的年度不明", "the year reported on is open")
}
