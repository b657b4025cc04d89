import Reports

extension RuleID {
  /// 与往年雷同.
  public static let textRepeated: RuleID = "text-repeated"
}

extension Rule {
  static let textRepeated = Rule(
    .textRepeated, .notice, .years, per: .report,
    title: Wording("与往年雷同", "The text of last year"),
    explanation: Wording(
      "去掉年份和数字后，正文与上一年度九成以上相同",
      "Years and digits aside, the text is over nine tenths that of the year before"),
    source: Wording("考核办法：与往年雷同扣分", "appraisals deduct points for it"),
    exceptions: Wording(
      "正文不到 300 字时不判断；第三、四部分的固定说明不计",
      "nothing is said of texts under 300 characters"),
    example: Wording("正文与上一年度年报约 96% 相同", "the text is about 96% that of last year's report"),
    check: .years(TextRepeated.apply))
}

/// A narrative that was taken over from the year before.
enum TextRepeated {
  static func apply(previous: ReportRecord, current: ReportRecord, _ run: inout RuleRun) {
    guard let now = current.sketch, let then = previous.sketch else { return run.notApplicable() }
    let percent = now.similarity(to: then)
    if percent < TextSketch.nearIdentical { return run.pass() }
    run.fail(
      repeated, .count(percent), line: current.report.section(.overview)?.line, section: .overview)
  }

  private static let repeated = Wording(
    "正文与上一年度年报约 {1}% 相同", "the text is about {1}% that of last year's report")
}
