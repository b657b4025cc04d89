import Reports

extension RuleID {
  /// 年度一致.
  public static let yearConflict: RuleID = "year-conflict"
}

extension Rule {
  static let yearConflict = Rule(
    .yearConflict, .error, .identity, per: .report,
    title: Wording("年度一致", "One year throughout"),
    explanation: Wording(
      "标题、统计期限和表头“本年（…）”写的是同一年度",
      "Title, period and 本年（…） in the tables give one year"),
    source: Wording("一份年报只报告一个年度", "a report is about one year"),
    exceptions: Wording(
      "只比较写明报告年度之处：计划、上年比较、文号、决算年度都不算",
      "only places that state the year reported on: plans, comparisons and numbers of documents "
        + "do not count"),
    example: Wording(
      "年度不一致：标题 2021，统计期限 2020", "years differ: title 2021, period 2020"),
    check: .report(YearConflict.apply))
}

/// Places that state different years.
enum YearConflict {
  static func apply(to examination: Examination, _ run: inout RuleRun) {
    let witnesses = examination.yearWitnesses
    guard let first = witnesses.first else { return run.unknown(nowhere) }
    guard let other = witnesses.first(where: { $0.year != first.year }) else { return run.pass() }
    run.fail(
      differ, .words(first.name), .year(first.year), .words(other.name), .year(other.year),
      line: other.line ?? first.line)
  }

  private static let differ = Wording(
    "年度不一致：{1} {2}，{3} {4}", "years differ: {1} {2}, {3} {4}")
  private static let nowhere = Wording("没有写明报告的年度", "no year is stated")
}
