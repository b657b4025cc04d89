import Reports

extension RuleID {
  /// 缺表.
  public static let tableMissing: RuleID = "table-missing"
}

extension Rule {
  static let tableMissing = Rule(
    .tableMissing, .error, .structure, per: .table,
    title: Wording("缺表", "Missing table"),
    explanation: Wording(
      "第二、三、四部分各有一张统计表", "Sections 2, 3 and 4 have a table each"),
    source: Wording("统一格式（国办公开办函〔2019〕60号、〔2021〕30号）", "the unified form"),
    exceptions: Wording(
      "整个部分都没有时，只报缺少该部分；2018 年及以前没有这些表；表格可能是图片或附件",
      "where the whole section is missing only that is told; there are no tables before 2019; a "
        + "table may be a picture or an attachment"),
    example: Wording("第四部分没有统计表", "section 4 has no table"),
    check: .report(TableMissing.apply))
}

/// Sections without their table.
enum TableMissing {
  static func apply(to examination: Examination, _ run: inout RuleRun) {
    let report = examination.report
    let sections: [SectionKind] = [.proactive, .requests, .litigation]
    for (kind, name) in zip(TableKind.allCases, sections) {
      if report.table(kind) != nil {
        // Where its labels stand and no cell was read, the count of cells tells.
        run.pass()
      } else if examination.edition == nil {
        run.notApplicable()
      } else if let section = report.section(name) {
        let words =
          examination.text.has(.tableHead, in: name)
          ? head : section.hasCharacters(1) ? prose : nothing
        run.fail(
          words, .count(name.number), scope: kind.rawValue, line: section.line,
          section: name, suspect: .extraction)
      } else {
        // The missing section is the finding; where no heading was recognised, nobody can tell.
        if report.sections.isEmpty {
          run.unknown(.noTable(kind, .current))
        } else {
          run.notApplicable()
        }
      }
    }
  }

  private static let nothing = Wording("第{1}部分没有统计表", "section {1} has no table")
  private static let head = Wording(
    "第{1}部分的统计表只有表头或前几行，没有读出数字（可能从中截断）",
    "of the table of section {1} only the head or first labels are there and no number: it may be cut "
      + "off")
  private static let prose = Wording(
    "第{1}部分没有统计表，只有文字（也可能表格为图片或附件）",
    "section {1} has text but no table (which may be a picture or an attachment)")
}
