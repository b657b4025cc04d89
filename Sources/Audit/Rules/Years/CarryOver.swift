import Reports

extension RuleID {
  /// 结转衔接.
  public static let carryOver: RuleID = "carry-over"
}

extension Rule {
  static let carryOver = Rule(
    .carryOver, .error, .years, per: .column,
    title: Wording("结转衔接", "Carry-over"),
    explanation: Wording(
      "每列：本年的上年结转 = 上一年度年报的结转下年度",
      "In each column: carried in = carried out by the report of the year before"),
    source: Wording(
      "两项为同一批申请；总计不符为错误，分列不符为警告",
      "both count the same requests; an error in the total, a warning elsewhere"),
    exceptions: Wording(
      "上一年度年报发布后更正；机构合并、分设；申请人类别重新归类",
      "a report corrected after publication; agencies merged or split; applicants counted anew"),
    example: Wording(
      "总计：本年上年结转 2，上一年度年报结转下年 3，相差 1",
      "total: carried in 2, carried out by last year's report 3, off by 1"),
    check: .yearSums(
      "requests.carriedIn.* = previous.requests.carriedOut.*", offTotal: .warning))
}
