import Reports

extension RuleID {
  /// 年份缺失.
  public static let yearGap: RuleID = "year-gap"
}

extension Rule {
  static let yearGap = Rule(
    .yearGap, .notice, .years, per: .report,
    title: Wording("年份缺失", "A year is missing"),
    explanation: Wording(
      "同一机关两份年报之间缺少年度", "Between two reports of an agency a year is missing"),
    source: Wording("每年都应公布年报（条例第四十九条）", "a report is due every year (条例 art. 49)"),
    exceptions: Wording(
      "年报可能只是没有收集到；机关更名后另列",
      "the report may not have been collected; an agency may have been renamed"),
    example: Wording("缺少 2022 年度年报", "the report of 2022 is missing"),
    check: .library)
}

/// A year without a report between two with one.
public enum YearGap {
  /// The finding for the later report; nil where the years follow each other.
  public static func finding(of own: Int, after year: Int) -> Finding? {
    guard own > year + 1 else { return nil }
    let isOne = own == year + 2
    let words = Wording(
      isOne ? "缺少 {1} 年度年报" : "缺少 {1} 至 {2} 年度年报",
      isOne ? "the report of {1} is missing" : "the reports of {1} to {2} are missing")
    return Finding(
      .yearGap, scope: nil, outcome: .fail,
      subject: .remark(
        Remark(words: words, values: [.year(year + 1), .year(own - 1)], cells: [], section: nil)))
  }
}
