import Reports

extension RuleID {
  /// 问题与改进空缺.
  public static let problemsEmpty: RuleID = "problems-empty"
}

extension Rule {
  static let problemsEmpty = Rule(
    .problemsEmpty, .warning, .structure, per: .report,
    title: Wording("问题与改进空缺", "No problems and no improvements"),
    explanation: Wording(
      "第五部分应写明问题与改进情况，不应为空、只写“无”或不足 10 字",
      "Section 5 tells problems and improvements: not nothing, not 无, not under 10 characters"),
    source: Wording("条例第五十条；国办公开办函〔2021〕30号", "条例 art. 50; 国办公开办函〔2021〕30号"),
    exceptions: Wording(
      "没有认出第五部分时不适用；正文可能在图片中", "does not apply without a section 5; its text may be a picture"),
    example: Wording("第五部分只有 2 字", "section 5 has 2 characters"),
    check: .report(ProblemsEmpty.apply))
}

/// A section 5 that says nothing.
enum ProblemsEmpty {
  static func apply(to examination: Examination, _ run: inout RuleRun) {
    if examination.report.sections.isEmpty { return run.unknown(.noSections) }
    guard let section = examination.report.section(.problems) else { return run.notApplicable() }
    if section.hasCharacters(10) { return run.pass() }
    let characters = section.characters
    run.fail(
      characters == 0 ? nothing : short, .count(characters), line: section.line, section: .problems,
      suspect: characters == 0 ? .extraction : .agency)
  }

  private static let nothing = Wording("第五部分没有内容", "section 5 is empty")
  private static let short = Wording("第五部分只有 {1} 字", "section 5 has {1} characters")
}
