import Reports

extension RuleID {
  /// 上年结转.
  public static let textCarriedIn: RuleID = "text-carried-in"
}

extension Rule {
  static let textCarriedIn = Rule(
    .textCarriedIn, .warning, .text, per: .claim,
    title: Wording(
      "上年结转",
      "Carried in in the text"),
    explanation: Wording(
      "正文说上年结转（含上年度）N 件：N 为上年结转总计",
      "N requests carried in by the text are carried in in the table"),
    source: Wording(
      "编报核对：正文与表格应当一致",
      "checking practice: text and table have to agree"),
    exceptions: Wording(
      "没有写明年度的“结转”不算；“办结上年结转的 N 件”可能只是一部分",
      "结转 without a year is passed over; 办结上年结转的 N 件 may be a part"),
    example: Wording(
      "正文“上年结转8件”，表中上年结转·总计为 6",
      "the text says \"上年结转8件\", the table has carried in, total 6"),
    check: .report { TextAgainstTable.apply(.carriedIn, to: $0, &$1) })
}
