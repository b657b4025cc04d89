import Reports

extension RuleID {
  /// 申请人类别.
  public static let textApplicants: RuleID = "text-applicants"
}

extension Rule {
  static let textApplicants = Rule(
    .textApplicants, .warning, .text, per: .claim,
    title: Wording(
      "申请人类别",
      "Applicants in the text"),
    explanation: Wording(
      "正文说自然人（或某类组织）N 件、全部为自然人：N 为该列本年新收，或加上年结转；说办结时为该列办理总计",
      "N requests by natural persons or a kind of organization are in that column received, or with those carried in; of those answered, in its total"
    ),
    source: Wording(
      "编报核对：正文与表格应当一致",
      "checking practice: text and table have to agree"),
    exceptions: Wording(
      "看不出是收到还是办结的一部分时，数字不同也无法判断；按人数计的不算",
      "where the whole is not clear nothing is held against it; persons counted by heads are passed over"
    ),
    example: Wording(
      "正文“其中自然人188件”，表中本年新收·自然人为 178",
      "the text says \"其中自然人188件\", the table has received, natural persons 178"),
    check: .report { TextAgainstTable.apply(.applicants, to: $0, &$1) })
}
