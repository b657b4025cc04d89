import Reports

extension RuleID {
  /// 六未提信息处理费.
  public static let processingFeeUnmentioned: RuleID = "processing-fee-unmentioned"
}

extension Rule {
  static let processingFeeUnmentioned = Rule(
    .processingFeeUnmentioned, .notice, .structure, per: .report, editions: [.form2021],
    title: Wording("第六部分未提信息处理费", "Section 6 says nothing of the fee"),
    explanation: Wording(
      "第六部分应报告收取信息处理费的情况，没有收取也应写明",
      "Section 6 reports the processing fee, also that none was charged"),
    source: Wording("国办函〔2020〕109号；各地编制要求", "国办函〔2020〕109号 and local notices"),
    exceptions: Wording(
      "2020 年度及以前不适用；写在第一部分也算", "not for 2020 and before; in section 1 it counts as well"),
    example: Wording("第六部分没有写到信息处理费", "section 6 says nothing of the processing fee"),
    check: .report(ProcessingFeeUnmentioned.apply))
}

/// A section 6 without a word on the fee.
enum ProcessingFeeUnmentioned {
  static func apply(to examination: Examination, _ run: inout RuleRun) {
    if examination.report.sections.isEmpty { return run.unknown(.noSections) }
    guard let section = examination.report.section(.other) else { return run.notApplicable() }
    let text = examination.text
    let mentions =
      text.has(.processingFee, in: .other) || text.has(.fee, in: .other)
      || !text.places(of: .processingFee).isEmpty
    if mentions { return run.pass() }
    run.fail(silent, line: section.line, section: .other)
  }

  private static let silent = Wording(
    "第六部分没有写到信息处理费", "section 6 says nothing of the processing fee")
}
