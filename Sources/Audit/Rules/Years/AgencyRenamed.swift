import Reports

extension RuleID {
  /// 机构更名.
  public static let agencyRenamed: RuleID = "agency-renamed"
}

extension Rule {
  static let agencyRenamed = Rule(
    .agencyRenamed, .notice, .years, per: .report,
    title: Wording("机关更名", "A renamed agency"),
    explanation: Wording(
      "同一地区的机关在下一年度换了名称或由另一机关承接：跨年度的数字请自行核对",
      "An agency goes on under another name, or another takes over: compare the years by hand"),
    source: Wording("机构改革", "reforms of agencies"),
    exceptions: Wording(
      "按改革前后的名称推断，从不并为一个机关", "inferred from the names; never merged into one agency"),
    example: Wording(
      "可能由 云溪市国土资源局 更名而来", "may be what 云溪市国土资源局 was before"),
    check: .library)
}

/// An agency that begins where another ends.
public enum AgencyRenamed {
  /// The finding for the first report under the new name.
  public static func finding(formerly name: String) -> Finding {
    Finding(
      .agencyRenamed, scope: nil, outcome: .fail,
      subject: .remark(Remark(words: renamed, values: [.text(name)], cells: [], section: nil)))
  }

  /// The bodies that may be what a body was before, in the same region.
  public static func predecessors(of body: String) -> [String] { earlier[body] ?? [] }

  private static let earlier = Dictionary(
    uniqueKeysWithValues: AgencyBodies.predecessors.map { ($0.later, $0.earlier) })

  private static let renamed = Wording(
    "可能由 {1} 更名而来，跨年度数字请核对", "may be what {1} was before: compare the years by hand")
}
