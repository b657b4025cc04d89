import Reports

extension RuleID {
  /// 政府年报须含考核评议追责.
  public static let oversightMissing: RuleID = "oversight-missing"
}

extension Rule {
  static let oversightMissing = Rule(
    .oversightMissing, .notice, .structure, per: .report,
    title: Wording("考核评议追责", "Appraisal, review, accountability"),
    explanation: Wording(
      "各级人民政府的年报应写明工作考核、社会评议和责任追究结果",
      "Reports of governments tell the results of appraisal, public review and accountability"),
    source: Wording("条例第五十条第一款第（四）项；国办公开办函〔2021〕30号", "条例 art. 50 (4)"),
    exceptions: Wording(
      "只对人民政府；部门不适用；按词语判断", "for governments only, not for departments; judged by words"),
    example: Wording("没有写到：责任追究", "says nothing of accountability"),
    check: .report(OversightMissing.apply))
}

/// Governments that do not tell how their work was judged.
enum OversightMissing {
  static func apply(to examination: Examination, _ run: inout RuleRun) {
    guard examination.agency?.kind == .government, !examination.precedesForm else {
      return run.notApplicable()
    }
    guard !examination.report.sections.isEmpty else { return run.unknown(.noSections) }
    let text = examination.text
    let lacking = duties.filter { text.places(of: $0.phrase).isEmpty }
    if lacking.isEmpty { return run.pass() }
    let names = Wording(
      lacking.map(\.name.zh).joined(separator: "、"),
      lacking.map(\.name.en).joined(separator: ", "))
    run.fail(
      missing, .words(names), line: examination.report.section(.overview)?.line, section: .overview)
  }

  private static let duties: [(phrase: Phrase, name: Wording)] = [
    (.appraisal, Wording("工作考核", "appraisal")),
    (.socialReview, Wording("社会评议", "public review")),
    (.accountability, Wording("责任追究", "accountability")),
  ]
  private static let missing = Wording("没有写到：{1}", "says nothing of {1}")
}
