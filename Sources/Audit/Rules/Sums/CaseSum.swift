import Reports

extension RuleID {
  /// 复议诉讼合计.
  public static let caseSum: RuleID = "case-sum"
}

extension Rule {
  static let caseSum = Rule(
    .caseSum, .error, .cases, per: .group,
    title: Wording("复议诉讼合计", "Cases add up"),
    explanation: Wording(
      "每组：维持 + 纠正 + 其他 + 尚未审结 = 总计",
      "In each group: upheld + corrected + other + pending = total"),
    source: Wording("总计列的含义", "what a total column means"),
    exceptions: Wording(
      "有的机关以空白表示 0：无法判断，不算不符",
      "some leave a group blank for nothing: that cannot be told and is no failure"),
    example: Wording(
      "行政复议：结果维持 3 + 结果纠正 1 + 其他结果 1 = 5，总计 6，相差 1",
      "review: upheld 3 + corrected 1 + other result 1 = 5, total 6, off by 1"),
    check: .sums("cases.*.outcomes = cases.*.total"))
}
