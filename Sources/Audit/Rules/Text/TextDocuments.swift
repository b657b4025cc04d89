import Reports

extension RuleID {
  /// 规范性文件数.
  public static let textDocuments: RuleID = "text-documents"
}

extension Rule {
  static let textDocuments = Rule(
    .textDocuments, .notice, .text, per: .claim,
    title: Wording(
      "规范性文件数",
      "Documents in the text"),
    explanation: Wording(
      "正文说制发、废止、现行有效行政规范性文件（规章）N 件：N 为第二部分表格相应格",
      "N documents issued, repealed or in force by the text are those of the table of section 2"),
    source: Wording(
      "年报格式：制发、废止、现行有效件数；有的地方要求正文同时写明",
      "the form of section 2; some provinces ask for the numbers in the text as well"),
    exceptions: Wording(
      "政策文件不是行政规范性文件；公开、清理、修订、备案的件数不算；办公室可能说的是政府的文件，数字不同时无法判断",
      "policy papers are no such documents; published, reviewed and revised ones are passed over; an office may speak of its government's"
    ),
    example: Wording(
      "正文“现行有效27件”，表中行政规范性文件·现行有效为 17",
      "the text says \"现行有效27件\", the table has documents in force 17"),
    check: .report { TextAgainstTable.apply(.documents, to: $0, &$1) })
}
