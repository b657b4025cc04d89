import Reports

extension RuleID {
  /// 总体情况过长.
  public static let overviewLong: RuleID = "overview-long"
}

extension Rule {
  static let overviewLong = Rule(
    .overviewLong, .notice, .structure, per: .report, editions: [.form2021],
    title: Wording("总体情况过长", "A long overview"),
    explanation: Wording(
      "第一部分原则上不超过 1000 字", "Section 1 has 1000 characters at most, in principle"),
    source: Wording("部分地方的编制通知", "notices of some places on drafting the reports"),
    exceptions: Wording(
      "只在部分地方有此要求：提示而已", "asked for in some places only: merely told"),
    example: Wording("第一部分 1178 字，超过 1000 字", "section 1 has 1178 characters, more than 1000"),
    check: .report(OverviewLong.apply))
}

/// An overview of more than a thousand characters.
enum OverviewLong {
  static func apply(to examination: Examination, _ run: inout RuleRun) {
    if examination.report.sections.isEmpty { return run.unknown(.noSections) }
    guard let section = examination.report.section(.overview) else { return run.notApplicable() }
    let characters = section.characters
    if characters <= 1000 { return run.pass() }
    run.fail(long, .count(characters), line: section.line, section: .overview)
  }

  private static let long = Wording(
    "第一部分 {1} 字，超过 1000 字", "section 1 has {1} characters, more than 1000")
}
