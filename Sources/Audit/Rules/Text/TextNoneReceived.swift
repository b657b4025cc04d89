import Reports

extension RuleID {
  /// 未收到申请.
  public static let textNoneReceived: RuleID = "text-none-received"
}

extension Rule {
  static let textNoneReceived = Rule(
    .textNoneReceived, .warning, .text, per: .claim,
    title: Wording(
      "未收到申请",
      "No requests by the text"),
    explanation: Wording(
      "正文说未收到申请：本年新收总计为 0",
      "Where the text says that none came in, received in total is 0"),
    source: Wording(
      "编报核对：正文与表格应当一致",
      "checking practice: text and table have to agree"),
    exceptions: Wording(
      "“未收到因申请引起的复议”不是未收到申请；上年结转、办理结果仍可大于 0",
      "未收到…复议 denies reviews, not requests; what was carried in and the results may still be more than 0"
    ),
    example: Wording(
      "正文“未收到政府信息公开申请”，表中本年新收·总计为 3",
      "the text says \"未收到政府信息公开申请\", the table has received, total 3"),
    check: .report { TextAgainstTable.apply(.noneReceived, to: $0, &$1) })
}
