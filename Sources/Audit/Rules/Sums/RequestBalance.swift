import Reports

extension RuleID {
  /// 收办平衡.
  public static let requestBalance: RuleID = "request-balance"
}

extension Rule {
  static let requestBalance = Rule(
    .requestBalance, .error, .requests, per: .column,
    title: Wording("收办平衡", "Intake equals outcome"),
    explanation: Wording(
      "每列：本年新收 + 上年结转 = 办理结果总计 + 结转下年度",
      "In each column: received + carried in = total of results + carried out"),
    source: Wording(
      "表头所印勾稽关系：第一项加第二项之和，等于第三项加第四项之和",
      "printed in the head of the form: item 1 + item 2 = item 3 + item 4"),
    exceptions: Wording(
      "有空白格时，若空白不论为何值都不能成立才算不符，否则无法判断",
      "with blank cells it fails only if no values of the blanks could make it hold"),
    example: Wording(
      "自然人：本年新收 41 + 上年结转 2 = 43，办理总计 40 + 结转下年 2 = 42，相差 1",
      "natural persons: received 41 + carried in 2 = 43, results 40 + carried out 2 = 42, off by 1"),
    check: .sums(
      "requests.newReceived.* + requests.carriedIn.* = requests.total.* + requests.carriedOut.*"))
}
