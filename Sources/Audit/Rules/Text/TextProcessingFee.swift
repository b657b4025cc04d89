import Reports

extension RuleID {
  /// 信息处理费.
  public static let textProcessingFee: RuleID = "text-processing-fee"
}

extension Rule {
  static let textProcessingFee = Rule(
    .textProcessingFee, .notice, .text, per: .claim,
    title: Wording(
      "信息处理费",
      "Processing fee in the text"),
    explanation: Wording(
      "信息处理费：说未收取就不应另有金额；有金额应有单位",
      "Who says that no processing fee was charged gives no amount elsewhere; an amount has a unit"),
    source: Wording(
      "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）",
      "国办函〔2020〕109号"),
    exceptions: Wording(
      "行政事业性收费（第二部分表格）与信息处理费无关，不比较",
      "administrative fees (table of section 2) are another thing and not compared"),
    example: Wording(
      "正文“未收取信息处理费”，另处写收取 1200 元",
      "the text says \"未收取信息处理费\" and elsewhere 1200 元"),
    check: .report { TextAgainstTable.apply(.processingFee, to: $0, &$1) })
}
