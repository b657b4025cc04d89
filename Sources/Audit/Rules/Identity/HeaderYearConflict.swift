import Reports

extension RuleID {
  /// 表头年份.
  public static let headerYearConflict: RuleID = "header-year-conflict"
}

extension Rule {
  static let headerYearConflict = Rule(
    .headerYearConflict, .error, .identity, per: .report, editions: [.form2021],
    title: Wording("表头年份", "Years in the tables"),
    explanation: Wording(
      "表内写明年份的：本年为报告年度，上年为前一年，下年度为后一年",
      "Years in labels: 本年 is the year reported on, 上年 the one before, 下年度 the one after"),
    source: Wording("表头、行名的含义", "what the labels mean"),
    exceptions: Wording(
      "统一格式不写年份：没有写明时不适用", "the form has no years there: does not apply without them"),
    example: Wording("表内“上年（2022）”应为 2021", "上年（2022） in a table should be 2021"),
    check: .report(HeaderYearConflict.apply))
}

/// Years in labels that do not fit the report's.
enum HeaderYearConflict {
  static func apply(to examination: Examination, _ run: inout RuleRun) {
    let labels = examination.report.labelYears
    guard !labels.isEmpty else { return run.notApplicable() }
    guard let year = examination.report.year else { return run.unknown(noYear) }
    for label in labels {
      let wanted = year + label.offset
      if label.year == wanted {
        run.pass()
      } else {
        run.fail(
          wrong, .words(name(label)), .year(label.year), .year(wanted),
          scope: "\(label.line)", line: label.line)
      }
    }
  }

  private static func name(_ label: LabelYear) -> Wording {
    switch label.offset {
    case 0: Wording("本年", "本年")
    case 1: Wording("下年度", "下年度")
    default: Wording("上年", "上年")
    }
  }

  private static let wrong = Wording("表内“{1}（{2}）”应为 {3}", "{1}（{2}） in a table should be {3}")
  private static let noYear = Wording("报告的年度不明", "the year reported on is open")
}
