import Reports

extension RuleID {
  /// 标题与格式不一致.
  public static let sectionHeading: RuleID = "section-heading"
}

extension Rule {
  static let sectionHeading = Rule(
    .sectionHeading, .notice, .structure, per: .section,
    title: Wording("标题与格式一致", "Headings as the form has them"),
    explanation: Wording(
      "六部分的标题用统一格式的文字", "The headings of the six sections use the words of the form"),
    source: Wording("国办公开办函〔2021〕30号", "国办公开办函〔2021〕30号"),
    exceptions: Wording(
      "标点、空格、序号不同不算；各地另有措辞，只作提示；2018 年及以前没有统一格式，不适用",
      "marks, spaces and ordinals do not count; local wordings are merely told; does not apply before "
        + "2019, when there was no such form"),
    example: Wording(
      "标题“六、需要说明的事项”与统一格式“其他需要报告的事项”不一致",
      "the heading 六、需要说明的事项 differs from that of the form"),
    check: .report(SectionHeading.apply))
}

/// Headings in other words than the form's.
enum SectionHeading {
  static func apply(to examination: Examination, _ run: inout RuleRun) {
    if examination.report.sections.isEmpty { return run.unknown(.noSections) }
    if examination.precedesForm { return run.notApplicable() }
    for section in examination.report.sections {
      if words(section.heading) == printed[section.kind.number - 1] {
        run.pass()
        continue
      }
      run.fail(
        other, .text(section.heading), .text(section.kind.heading.zh),
        scope: String(section.kind.number), line: section.line, section: section.kind)
    }
  }

  /// The words of the form, section by section.
  private static let printed = SectionKind.allCases.map { words($0.heading.zh) }

  /// The Chinese characters of a heading behind its ordinal.
  private static func words(_ heading: String) -> ArraySlice<UInt16> {
    var units = ReportText.folded(heading)
    units.removeAll { $0 < 0x4E00 || $0 > 0x9FFF }
    var rest = units[...]
    if let first = rest.first, ReportText.digit(first) != nil { rest.removeFirst() }
    guard rest.first == 0x7B2C else { return rest }  // 第
    rest = rest.dropFirst(2)
    return rest.dropFirst(rest.starts(with: part) ? 2 : 1)
  }

  private static let part = Array("部分".utf16)

  private static let other = Wording(
    "标题“{1}”与统一格式“{2}”不一致", "the heading {1} differs from that of the form, {2}")
}
