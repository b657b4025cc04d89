import Reports

extension RuleID {
  /// 标题序号.
  public static let sectionOrdinal: RuleID = "section-ordinal"
}

extension Rule {
  static let sectionOrdinal = Rule(
    .sectionOrdinal, .notice, .structure, per: .section,
    title: Wording("标题序号", "Ordinals of headings"),
    explanation: Wording("六部分标题依次为一至六", "The headings of the six sections are numbered 一 to 六"),
    source: Wording("统一格式（国办公开办函〔2021〕30号）", "the unified form (国办公开办函〔2021〕30号)"),
    exceptions: Wording(
      "转换为文本时序号可能丢失：请看原文；2018 年及以前没有统一格式，不适用",
      "a converter may have lost the ordinal: look at the original; does not apply before 2019, when "
        + "there was no such form"),
    example: Wording(
      "标题“其他需要报告的事项”缺少序号或序号不符，应为“六、”",
      "the heading \"其他需要报告的事项\" has no ordinal or a wrong one; it should be 六、"),
    check: .report(SectionOrdinal.apply))
}

/// The headings are numbered 一 to 六; one without number or with another's is worth a look.
///
/// What a section is, its words say: one that stands out of place counts by its kind.
enum SectionOrdinal {
  static func apply(to examination: Examination, _ run: inout RuleRun) {
    let report = examination.report
    guard !report.sections.isEmpty else {
      run.add(
        Finding(
          .sectionOrdinal, scope: nil, outcome: .unknown(.noSections), suspect: .extraction))
      return
    }
    if examination.precedesForm { return run.notApplicable() }
    for kind in SectionKind.allCases {
      guard let section = report.section(kind) else { continue }
      if section.number == kind.number {
        run.pass()
      } else {
        run.add(
          Finding(
            .sectionOrdinal, scope: String(kind.number), outcome: .fail, line: section.line,
            subject: .section(kind, heading: section.heading)))
      }
    }
  }
}
