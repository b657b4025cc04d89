import Reports

extension RuleID {
  /// 办理结果分项.
  public static let textResults: RuleID = "text-results"
}

extension Rule {
  static let textResults = Rule(
    .textResults, .warning, .text, per: .claim,
    title: Wording(
      "办理结果分项",
      "Results in the text"),
    explanation: Wording(
      "正文说予以公开、部分公开、不予公开、无法提供、不予处理等 N 件：N 为总计列中该项（该组）之和；几项合说的为几项之和",
      "N requests with a result are the sum of that row or group in the total column; of several named together, of all"
    ),
    source: Wording(
      "编报核对：正文与表格应当一致",
      "checking practice: text and table have to agree"),
    exceptions: Wording(
      "单说“予以公开”可以包括部分公开；只说某类申请人的结果不算",
      "予以公开 alone may include those granted in part; results of one kind of applicant are passed over"
    ),
    example: Wording(
      "正文“予以公开及部分公开258件”，表中予以公开·总计 + 部分公开·总计为 275",
      "the text says \"予以公开及部分公开258件\", the table has granted + partially granted 275"),
    check: .report { TextAgainstTable.apply(.results, to: $0, &$1) })
}
