import Reports

extension RuleID {
  /// 公开总数不少于本年新公开.
  public static let disclosedTotalBelowNew: RuleID = "disclosed-total-below-new"
}

extension Rule {
  static let disclosedTotalBelowNew = Rule(
    .disclosedTotalBelowNew, .warning, .disclosure, per: .row, editions: [.form2019],
    title: Wording("公开总数不少于本年新公开", "Disclosed in all, at least the new"),
    explanation: Wording(
      "规章、规范性文件：对外公开总数量 ≥ 本年新公开数量",
      "Regulations and normative documents: disclosed in all ≥ newly disclosed"),
    source: Wording("总数包含本年新公开的", "the total includes those of the year"),
    exceptions: Wording(
      "把“总数量”理解为现行有效件数的机关", "offices that take the total for those in force"),
    example: Wording(
      "规范性文件：公开总数 20，新公开 27，前者不应小于后者",
      "normative documents: disclosed in all 20, disclosed 27; the former should not be less"),
    check: .sums("proactive.*.totalDisclosed >= proactive.*.disclosed"))
}
