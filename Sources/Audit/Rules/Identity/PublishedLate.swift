import Reports

extension RuleID {
  /// 公布时限.
  public static let publishedLate: RuleID = "published-late"
}

extension Rule {
  static let publishedLate = Rule(
    .publishedLate, .warning, .identity, per: .report,
    title: Wording("公布时限", "In time"),
    explanation: Wording(
      "部门年报 1 月 31 日前公布，县级以上人民政府的 3 月 31 日前；2018 年度及以前均为 3 月 31 日前",
      "Departments publish by 31 January, governments by 31 March; all by 31 March up to 2018"),
    source: Wording("条例第四十九条", "条例 art. 49"),
    exceptions: Wording(
      "乡镇、街道、开发区只作提示；落款是签发日期，不是公布日期；网站搬迁后日期可能改变；没有日期时无法判断",
      "townships and zones are merely told; a signature's date is not that of publication; dates "
        + "may change when a site moves; cannot be told without a date"),
    example: Wording("发布时间 2022-02-14，晚于 2022-01-31", "published 2022-02-14, due by 2022-01-31"),
    check: .report(PublishedLate.apply))
}

/// Reports that came after the deadline.
enum PublishedLate {
  static func apply(to examination: Examination, _ run: inout RuleRun) {
    guard let year = examination.report.year else { return run.unknown(noYear) }
    guard let dated = examination.publication else { return run.unknown(noDate) }
    guard dated.day.year == year + 1, let agency = examination.agency,
      let deadline = deadline(agency, year)
    else {
      // A date of another year says when the page was made, or is no date of publication.
      return run.unknown(strange, line: dated.line)
    }
    if dated.day <= deadline { return run.pass() }
    let isLoose = agency.kind == .zone || agency.kind == .subdistrict || agency.level == .township
    run.fail(
      late, .words(dated.name), .text(dated.day.description), .text(deadline.description),
      severity: isLoose ? .notice : nil, line: dated.line)
  }

  private static func deadline(_ agency: AgencyProfile, _ year: Int) -> CalendarDay? {
    let isGovernment = agency.kind == .government && agency.level != .township
    let isSpring = isGovernment || year <= 2018
    return CalendarDay(year: year + 1, month: isSpring ? 3 : 1, day: 31)
  }

  private static let late = Wording("{1} {2}，晚于 {3}", "{1} {2}, due by {3}")
  private static let noYear = Wording("报告的年度不明", "the year reported on is open")
  private static let noDate = Wording("文件中没有公布日期", "the file has no date of publication")
  private static let strange = Wording(
    "文件中的日期不像公布日期", "the date in the file is hardly that of publication")
}
