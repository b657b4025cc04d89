import Reports

extension RuleID {
  /// 结转下年度.
  public static let textCarriedOut: RuleID = "text-carried-out"
}

extension Rule {
  static let textCarriedOut = Rule(
    .textCarriedOut, .warning, .text, per: .claim,
    title: Wording(
      "结转下年度",
      "Carried out in the text"),
    explanation: Wording(
      "正文说结转（转结、顺延）下年度 N 件：N 为结转下年度总计",
      "N requests carried out by the text are carried out in the table"),
    source: Wording(
      "编报核对：正文与表格应当一致",
      "checking practice: text and table have to agree"),
    exceptions: Wording(
      "没有写明年度的“结转”不算",
      "结转 without a year is passed over"),
    example: Wording(
      "正文“5件转结到下一年度”，表中结转下年·总计为 4",
      "the text says \"5件转结到下一年度\", the table has carried out, total 4"),
    check: .report { TextAgainstTable.apply(.carriedOut, to: $0, &$1) })
}
