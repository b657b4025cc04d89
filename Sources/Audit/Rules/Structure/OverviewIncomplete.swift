import Reports

extension RuleID {
  /// 五方面齐全.
  public static let overviewIncomplete: RuleID = "overview-incomplete"
}

extension Rule {
  static let overviewIncomplete = Rule(
    .overviewIncomplete, .notice, .structure, per: .report, editions: [.form2021],
    title: Wording("总体情况五方面", "Five aspects of the overview"),
    explanation: Wording(
      "第一部分应写主动公开、依申请公开、政府信息管理、平台建设、监督保障",
      "Section 1 tells of disclosure, requests, management, platforms and supervision"),
    source: Wording("国办公开办函〔2021〕30号", "国办公开办函〔2021〕30号"),
    exceptions: Wording(
      "按词语判断，措辞不同可能误报", "judged by words: other wordings may be told wrongly"),
    example: Wording("第一部分没有写到：监督保障", "section 1 says nothing of supervision"),
    check: .report(OverviewIncomplete.apply))
}

/// Aspects that the overview does not mention.
enum OverviewIncomplete {
  static func apply(to examination: Examination, _ run: inout RuleRun) {
    if examination.report.sections.isEmpty { return run.unknown(.noSections) }
    guard let section = examination.report.section(.overview), section.hasCharacters(10) else {
      return run.notApplicable()
    }
    let lacking = aspects.filter { !examination.text.has($0.phrase, in: .overview) }
    if lacking.isEmpty { return run.pass() }
    run.fail(
      missing, .words(Self.list(lacking.map(\.name))), line: section.line, section: .overview)
  }

  private static func list(_ names: [Wording]) -> Wording {
    Wording(
      names.map(\.zh).joined(separator: "、"), names.map(\.en).joined(separator: ", "))
  }

  private static let aspects: [(phrase: Phrase, name: Wording)] = [
    (.proactiveDisclosure, Wording("主动公开", "proactive disclosure")),
    (.onRequest, Wording("依申请公开", "requests")),
    (.management, Wording("政府信息管理", "management")),
    (.platform, Wording("平台建设", "platforms")),
    (.supervision, Wording("监督保障", "supervision")),
  ]
  private static let missing = Wording("第一部分没有写到：{1}", "section 1 says nothing of {1}")
}
