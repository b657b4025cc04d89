import Reports

extension RuleID {
  /// 现行有效递推.
  public static let documentsInForce: RuleID = "documents-in-force"
}

extension Rule {
  static let documentsInForce = Rule(
    .documentsInForce, .warning, .years, per: .row, editions: [.form2021],
    title: Wording("现行有效递推", "Documents in force"),
    explanation: Wording(
      "规章、行政规范性文件：现行有效 + 本年废止 = 上一年度现行有效 + 本年制发",
      "Regulations and normative documents: in force + repealed = in force last year + issued"),
    source: Wording("各栏的含义", "what the columns mean"),
    exceptions: Wording(
      "文件到期自动失效不计废止；修改、清理、职能划转；2020 到 2021 年度格式不同，不能比较",
      "documents that expired; amendments, clear-outs and transfers; 2020 and 2021 have different "
        + "forms and cannot be compared"),
    example: Wording(
      "行政规范性文件：现行有效 53 + 废止 0 = 53，上一年度年报现行有效 40 + 制发 12 = 52，相差 1",
      "normative documents: in force 53, last year's in force 40 + issued 12 = 52, off by 1"),
    check: .yearSums(
      "proactive.*.inForce + proactive.*.repealed = previous.proactive.*.inForce + proactive.*.issued"
    ))
}
