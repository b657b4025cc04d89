import Reports

extension RuleID {
  /// 依据文件过时.
  public static let formBasisOutdated: RuleID = "form-basis-outdated"
}

extension Rule {
  static let formBasisOutdated = Rule(
    .formBasisOutdated, .notice, .identity, per: .report, editions: [.form2021],
    title: Wording("依据文件过时", "An outdated circular"),
    explanation: Wording(
      "2021 年度起的年报不再引用国办公开办函〔2019〕60号或“格式（试行）”",
      "Reports from 2021 on no longer cite 国办公开办函〔2019〕60号 or its trial form"),
    source: Wording("国办公开办函〔2021〕30号", "国办公开办函〔2021〕30号"),
    exceptions: Wording("同时引用新旧两件的", "reports that cite the old and the new one"),
    example: Wording("引用了〔2019〕60号", "cites 〔2019〕60号"),
    check: .report(FormBasisOutdated.apply))
}

/// A report that cites the circular of 2019.
enum FormBasisOutdated {
  static func apply(to examination: Examination, _ run: inout RuleRun) {
    let text = examination.text
    if text.parts.isEmpty { return run.unknown(noText) }
    guard let year = examination.report.year else { return run.unknown(noYear) }
    guard year >= 2021 else { return run.notApplicable() }
    if text.has(.formOf2021) { return run.pass() }
    guard let place = text.places(of: .formOf2019).first, let part = text.part(at: place) else {
      return run.pass()
    }
    run.fail(
      outdated, .text(text.string(place..<min(place + 10, part.range.upperBound))), line: part.line,
      section: part.section)
  }

  private static let noText = Wording("没有认出正文", "no text was recognised")
  private static let noYear = Wording("报告的年度不明", "the year reported on is open")
  private static let outdated = Wording(
    "引用的“{1}”已由〔2021〕30号替代", "cites {1}, which 〔2021〕30号 has replaced")
}
