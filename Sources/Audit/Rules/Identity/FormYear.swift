import Reports

extension RuleID {
  /// 格式代际.
  public static let formYear: RuleID = "form-year"
}

extension Rule {
  static let formYear = Rule(
    .formYear, .warning, .identity, per: .report,
    title: Wording("格式与年度", "Form and year"),
    explanation: Wording(
      "2019、2020 年度用 2019 年格式，2021 年度起用 2021 年格式",
      "The years 2019 and 2020 use the form of 2019, from 2021 on that of 2021"),
    source: Wording(
      "国办公开办函〔2019〕60号、〔2021〕30号", "国办公开办函〔2019〕60号 and 〔2021〕30号"),
    exceptions: Wording(
      "2019 年度只是鼓励使用；按表格的行名判断，不按所引文号；没有表时无法判断",
      "for 2019 it was only encouraged; judged by the tables, not by what is cited; cannot be told "
        + "without tables"),
    example: Wording("2021 年度仍用 2019 年格式", "the report of 2021 uses the form of 2019"),
    check: .report(FormYear.apply))
}

/// Tables of the wrong generation.
enum FormYear {
  static func apply(to examination: Examination, _ run: inout RuleRun) {
    let report = examination.report
    guard let year = report.year else { return run.unknown(noYear) }
    let tables = report.tables.filter { $0.form.edition != nil }
    guard !tables.isEmpty else {
      return year <= 2019 ? run.pass() : run.unknown(noTables)
    }
    let wanted: FormEdition? = year <= 2018 ? nil : year <= 2020 ? .form2019 : .form2021
    for table in tables {
      guard let edition = table.form.edition, edition != wanted else { continue }
      let name = edition.rawValue
      return run.fail(
        wrong, .year(year), .count(table.form.kind.section), .text(name), line: table.line)
    }
    run.pass()
  }

  private static let wrong = Wording(
    "{1} 年度的第{2}部分表格为 {3} 年格式", "the table of section {2} is of the form of {3}, the report of {1}")
  private static let noYear = Wording("报告的年度不明", "the year reported on is open")
  private static let noTables = Wording("没有认出统计表", "no table was recognised")
}
