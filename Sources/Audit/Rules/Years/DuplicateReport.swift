import Reports

extension RuleID {
  /// 重复年报.
  public static let duplicateReport: RuleID = "duplicate-report"
}

extension Rule {
  static let duplicateReport = Rule(
    .duplicateReport, .warning, .identity, per: .report,
    title: Wording("重复年报", "Duplicate report"),
    explanation: Wording("同一机关同一年度有两份年报", "Two reports of one agency and year"),
    source: Wording(
      "发布后修改或多处发布，两份可能不同；以读出数字较多者为准，相同则以路径在前者为准",
      "changed after publication, or published twice; the one with more numbers read counts, of "
        + "equals the first by path"),
    exceptions: Wording(
      "同一份年报存了两种文件格式", "the same report kept in two file formats"),
    example: Wording(
      "与 2022年报（更正）.txt 为同一机关同一年度的年报，以该文件为准",
      "same agency and year as 2022-corrected.txt, which is the one that counts"),
    check: .library)
}

/// Two files report for one agency and year: changed after publication, or published twice.
public enum DuplicateReport {
  /// The finding for the other file, which names the one that counts.
  public static func finding(of path: String) -> Finding {
    Finding(
      .duplicateReport, scope: nil, outcome: .fail, suspect: .agency,
      subject: .duplicate(path: path))
  }
}
