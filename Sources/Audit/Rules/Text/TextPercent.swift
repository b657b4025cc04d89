import Reports

extension RuleID {
  /// 百分比.
  public static let textPercent: RuleID = "text-percent"
}

extension Rule {
  static let textPercent = Rule(
    .textPercent, .notice, .text, per: .claim,
    title: Wording(
      "百分比",
      "Percentages in the text"),
    explanation: Wording(
      "正文“N 件，占 p%”：N 与所占总数之比为 p（允许四舍五入或截尾）",
      "N, p % of them: N over its whole is p, rounded or cut off"),
    source: Wording(
      "正文数字之间应当一致",
      "the text's own numbers have to agree"),
    exceptions: Wording(
      "总数没有写在同一段里的不算；增长率不算",
      "without the whole in the same paragraph, and for growth, nothing is checked"),
    example: Wording(
      "正文“其中自然人258件，占33.9%”，按正文数字为 32.05%",
      "the text says \"258件，占33.9%\", its own numbers give 32.05 %"),
    check: .report { TextAgainstTable.apply(.percent, to: $0, &$1) })
}
