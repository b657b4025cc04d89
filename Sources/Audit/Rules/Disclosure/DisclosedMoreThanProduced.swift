import Reports

extension RuleID {
  /// 新公开不多于新制作.
  public static let disclosedMoreThanProduced: RuleID = "disclosed-more-than-produced"
}

extension Rule {
  static let disclosedMoreThanProduced = Rule(
    .disclosedMoreThanProduced, .notice, .disclosure, per: .row, editions: [.form2019],
    title: Wording("新公开不多于新制作", "Disclosed, at most those produced"),
    explanation: Wording(
      "规章、规范性文件：本年新公开数量 ≤ 本年新制作数量",
      "Regulations and normative documents: newly disclosed ≤ newly produced"),
    source: Wording("通常随制作随公开", "documents are usually disclosed as they are made"),
    exceptions: Wording("往年文件在本年公开", "older documents that were disclosed this year"),
    example: Wording(
      "规范性文件：新公开 8，新制作 6，前者不应大于后者",
      "normative documents: disclosed 8, produced 6; the former should not be more"),
    check: .sums("proactive.*.disclosed <= proactive.*.produced"))
}
