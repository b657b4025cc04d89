import Reports

extension RuleID {
  /// 行政复议数.
  public static let textReview: RuleID = "text-review"
}

extension Rule {
  static let textReview = Rule(
    .textReview, .warning, .text, per: .claim,
    title: Wording(
      "行政复议数",
      "Reviews in the text"),
    explanation: Wording(
      "正文说行政复议 N 件（或未发生）：N 为行政复议总计；维持、纠正等分项同理",
      "N reviews by the text, or none, are the total of reviews; so with upheld, corrected and the rest"
    ),
    source: Wording(
      "编报核对：正文与表格应当一致",
      "checking practice: text and table have to agree"),
    exceptions: Wording(
      "作为复议机关办理的案件不算；看不出是否因信息公开引起的，数字不同时无法判断；“复议、诉讼共 N 件”按合计核对",
      "cases that the agency decides are passed over; where disclosure is not named nothing is held against it; of 复议、诉讼共 N 件 the sum is checked"
    ),
    example: Wording(
      "正文“行政复议5件”，表中行政复议·总计为 6",
      "the text says \"行政复议5件\", the table has review, total 6"),
    check: .report { TextAgainstTable.apply(.review, to: $0, &$1) })
}
