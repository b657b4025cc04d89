import Reports

extension RuleID {
  /// 申请人合计.
  public static let applicantSum: RuleID = "applicant-sum"
}

extension Rule {
  static let applicantSum = Rule(
    .applicantSum, .error, .requests, per: .row,
    title: Wording("申请人合计", "Applicants add up"),
    explanation: Wording(
      "每行：自然人与五类组织之和 = 总计",
      "In each row: natural persons and five kinds of organizations = total"),
    source: Wording("总计列的含义", "what a total column means"),
    exceptions: Wording(
      "有的机关只填总计、申请人各列留空，或总计列留空：无法判断，不算不符",
      "some fill in only the total, or leave the total blank: that cannot be told and is no failure"
    ),
    example: Wording(
      "法律法规禁止：自然人 17 + 商业企业 3 = 20，总计 21，相差 1",
      "barred by other law: natural persons 17 + business 3 = 20, total 21, off by 1"),
    check: .sums("requests.*.kinds = requests.*.total"))
}
