import Reports

extension RuleID {
  /// 现行有效不少于本年制发.
  public static let inForceBelowIssued: RuleID = "in-force-below-issued"
}

extension Rule {
  static let inForceBelowIssued = Rule(
    .inForceBelowIssued, .warning, .disclosure, per: .row, editions: [.form2021],
    title: Wording("现行有效不少于本年制发", "In force, at least those issued"),
    explanation: Wording(
      "规章、行政规范性文件：现行有效件数 ≥ 本年制发件数",
      "Regulations and normative documents: in force ≥ issued this year"),
    source: Wording("本年制发的文件年末一般仍有效", "what was issued this year is usually still in force"),
    exceptions: Wording(
      "当年制发当年废止或失效的文件", "documents issued and repealed, or expired, within the year"),
    example: Wording(
      "行政规范性文件：现行有效 4，制发 12，前者不应小于后者",
      "normative documents: in force 4, issued 12; the former should not be less than the latter"),
    check: .sums("proactive.*.inForce >= proactive.*.issued"))
}
