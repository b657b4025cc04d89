import Reports

extension RuleID {
  /// 办结答复数.
  public static let textAnswered: RuleID = "text-answered"
}

extension Rule {
  static let textAnswered = Rule(
    .textAnswered, .notice, .text, per: .claim,
    title: Wording(
      "办结答复数",
      "Requests answered in the text"),
    explanation: Wording(
      "正文说办结（办理完毕）N 件：N 为办理结果总计，或予以公开与部分公开之和，或本年新收减结转下年度",
      "N requests done by the text are the total of results, or those granted, or received less carried out"
    ),
    source: Wording(
      "编报核对：正文与表格应当一致",
      "checking practice: text and table have to agree"),
    exceptions: Wording(
      "“答复”“办理”“按期办结”可能只是一部分，数字不同时无法判断；热线、留言、建议提案的办结数不算",
      "答复, 办理 and 按期办结 may be a part only and are never held against the agency; what hotlines, messages and proposals finished is passed over"
    ),
    example: Wording(
      "正文“办结245件”，表中办理总计·总计为 254",
      "the text says \"办结245件\", the table has total of results, total 254"),
    check: .report { TextAgainstTable.apply(.answered, to: $0, &$1) })
}
