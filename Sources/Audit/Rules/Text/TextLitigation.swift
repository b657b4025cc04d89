import Reports

extension RuleID {
  /// 行政诉讼数.
  public static let textLitigation: RuleID = "text-litigation"
}

extension Rule {
  static let textLitigation = Rule(
    .textLitigation, .warning, .text, per: .claim,
    title: Wording(
      "行政诉讼数",
      "Litigation in the text"),
    explanation: Wording(
      "正文说行政诉讼 N 件（或未发生）：N 为未经复议直接起诉与复议后起诉两项总计之和；维持、纠正等分项同理",
      "N suits by the text, or none, are those brought directly and after review together; so with their outcomes"
    ),
    source: Wording(
      "编报核对：正文与表格应当一致",
      "checking practice: text and table have to agree"),
    exceptions: Wording(
      "应诉、民事案件不算；“均维持”只核对最近说到的一类",
      "appearing in court and civil cases are passed over; 均维持 is checked for the kind named last"),
    example: Wording(
      "正文“行政诉讼7件”，表中两项总计之和为 6",
      "the text says \"行政诉讼7件\", the table has 6 in both groups"),
    check: .report { TextAgainstTable.apply(.litigation, to: $0, &$1) })
}
