import Reports

extension RuleID {
  /// 增减后不为负.
  public static let itemsNegative: RuleID = "items-negative"
}

extension Rule {
  static let itemsNegative = Rule(
    .itemsNegative, .error, .disclosure, per: .row, editions: [.form2019],
    title: Wording("增减后不为负", "No fewer than none"),
    explanation: Wording(
      "上一年项目数量 + 本年增/减 ≥ 0", "Items of last year + change of this year ≥ 0"),
    source: Wording("项目数量不能为负", "there cannot be fewer than no items"),
    exceptions: Wording(
      "本年增/减可以为负：173 和 -37 是对的", "the change may be below zero: 173 and -37 are right"),
    example: Wording(
      "行政处罚：上年项目 12 + 增减 -37 = -25，应 ≥ 0",
      "penalties: items last year 12 + change -37 = -25, to be ≥ 0"),
    check: .sums("proactive.*.previousItems + proactive.*.change >= 0"))
}
