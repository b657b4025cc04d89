import Reports

extension RuleID {
  /// 项目数量衔接.
  public static let itemsCarried: RuleID = "items-carried"
}

extension Rule {
  static let itemsCarried = Rule(
    .itemsCarried, .warning, .years, per: .row, editions: [.form2019],
    title: Wording("项目数量衔接", "Items carried on"),
    explanation: Wording(
      "上一年项目数量 = 上一年度年报的上一年项目数量 + 增减",
      "Items of last year = items and change of last year's report"),
    source: Wording("各栏的含义", "what the columns mean"),
    exceptions: Wording(
      "项目目录调整后重新计数；只能比较 2019 与 2020 年度",
      "items counted anew after a reform; only 2019 and 2020 can be compared"),
    example: Wording(
      "行政处罚：上年项目 150，上一年度年报上年项目 173 + 增减 -37 = 136，相差 14",
      "penalties: items last year 150, last year's 173 + -37 = 136, off by 14"),
    check: .yearSums(
      "proactive.*.previousItems = previous.proactive.*.previousItems + previous.proactive.*.change"
    ))
}
