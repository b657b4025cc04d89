import Reports

extension RuleID {
  /// 六部分齐全.
  public static let sectionsMissing: RuleID = "sections-missing"
}

extension Rule {
  static let sectionsMissing = Rule(
    .sectionsMissing, .warning, .structure, per: .section,
    title: Wording("六部分齐全", "Six sections"),
    explanation: Wording("年报由六个部分组成", "A report has six sections"),
    source: Wording("条例第五十条；国办公开办函〔2021〕30号", "条例 art. 50; 国办公开办函〔2021〕30号"),
    exceptions: Wording(
      "标题措辞不同、次序不同不算缺少；2018 年度及以前没有这一格式，2019 年度可参照执行；一个标题都没认出时无法判断",
      "other wording and another order are not missing; up to 2018 there was no such form, for 2019 it was only encouraged; without any heading nothing can be told"
    ),
    example: Wording("缺少“六、其他需要报告的事项”部分", "section 6 is not there"),
    check: .report(SectionsMissing.apply))
}

/// A report has six sections (条例第五十条; 国办公开办函〔2021〕30号).
///
/// Where not one heading was recognised, reading is more likely at fault than six omissions.
enum SectionsMissing {
  static func apply(to examination: Examination, _ run: inout RuleRun) {
    let report = examination.report
    if let year = report.year, year < firstYear, report.form == nil { return run.notApplicable() }
    guard !report.sections.isEmpty else {
      run.add(
        Finding(
          .sectionsMissing, scope: nil, outcome: .unknown(.noSections), suspect: .extraction))
      return
    }
    for kind in SectionKind.allCases {
      if report.section(kind) != nil {
        run.pass()
      } else {
        run.add(
          Finding(
            .sectionsMissing, scope: String(kind.number), outcome: .fail,
            subject: .section(kind, heading: nil)))
      }
    }
  }
  /// The first year on which agencies reported in sections of one form.
  private static let firstYear = 2019
}
