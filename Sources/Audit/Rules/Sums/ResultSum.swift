import Reports

extension RuleID {
  /// 办理结果合计.
  public static let resultSum: RuleID = "result-sum"
}

extension Rule {
  static let resultSum = Rule(
    .resultSum, .error, .requests, per: .column,
    title: Wording("办理结果合计", "Results add up"),
    explanation: Wording(
      "每列：（一）至（六）各项之和 = （七）总计", "In each column: results (1) to (6) = (7) total"),
    source: Wording("（七）总计的含义", "what row (7) means"),
    exceptions: Wording(
      "（三）至（六）没有小计格；2019 年格式的（六）只有一行",
      "(3) to (6) have no subtotals; in the form of 2019 row (6) is a single one"),
    example: Wording(
      "商业企业：各项均为 0，办理总计 2，相差 2", "business: all parts 0, total of results 2, off by 2"),
    check: .sums("requests.results.* = requests.total.*"))
}
