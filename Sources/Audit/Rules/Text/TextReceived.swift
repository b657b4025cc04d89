import Reports

extension RuleID {
  /// 收到申请数.
  public static let textReceived: RuleID = "text-received"
}

extension Rule {
  static let textReceived = Rule(
    .textReceived, .warning, .text, per: .claim,
    title: Wording(
      "收到申请数",
      "Requests received in the text"),
    explanation: Wording(
      "正文说收到（受理、新收、接到）N 件：N 为本年新收总计，或本年新收与上年结转之和",
      "N requests received by the text are those of the year, or those and what was carried in"),
    source: Wording(
      "编报核对：正文与表格应当一致",
      "checking practice: text and table have to agree"),
    exceptions: Wording(
      "只说一个渠道、一个时段、一个下属机构或全市各机关的数字不算；“受理”可能不含不予受理的；表格全为 0 或空白而正文有申请时，先怀疑读表；表格未读出的，不能判断",
      "numbers of one channel, a part of the year, an office below or all agencies of a city are passed over; 受理 may leave out what was not accepted; where the whole table is 0 or blank, reading is suspected first; of a table that was not read, nothing can be told"
    ),
    example: Wording(
      "正文“收到政府信息公开申请2件”，表中本年新收·总计为 3",
      "the text says \"收到政府信息公开申请2件\", the table has received, total 3"),
    check: .report { TextAgainstTable.apply(.received, to: $0, &$1) })
}
