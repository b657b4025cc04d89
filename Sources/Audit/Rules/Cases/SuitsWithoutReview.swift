import Reports

extension RuleID {
  /// 复议后起诉但无复议.
  public static let suitsWithoutReview: RuleID = "suits-without-review"
}

extension Rule {
  static let suitsWithoutReview = Rule(
    .suitsWithoutReview, .notice, .cases, per: .report,
    title: Wording("复议后起诉但无复议", "Suits after a review that is not there"),
    explanation: Wording(
      "复议后起诉不为 0 时，本年或上一年度应有行政复议",
      "Where there were suits after review, there was a review this year or the year before"),
    source: Wording("复议后起诉以复议为前提", "a suit after review has a review before it"),
    exceptions: Wording(
      "复议在更早的年度审结：常见", "the review was decided in a still earlier year: that is common"),
    example: Wording(
      "复议后起诉 2 件，而本年和上一年度均无行政复议",
      "2 suits after review, but no review this year or the year before"),
    check: .years(SuitsWithoutReview.apply))
}

/// Suits after review, and no review in two years.
enum SuitsWithoutReview {
  static func apply(previous: ReportRecord, current: ReportRecord, _ run: inout RuleRun) {
    let suits = CellKey(.litigationAfterReview, .total)
    let reviews = CellKey(.review, .total)
    guard let count = current.report[suits]?.value else { return run.notApplicable() }
    guard count > .zero else { return run.pass() }
    let known = [current, previous].map { $0.report[reviews]?.value }
    if known.contains(where: { ($0 ?? .zero) > .zero }) { return run.pass() }
    let line = current.report[suits]?.sourceLine
    if known.contains(nil) { return run.unknown(open, line: line, cells: [suits]) }
    run.fail(without, .amount(count), line: line, cells: [suits, reviews])
  }

  private static let without = Wording(
    "复议后起诉 {1} 件，而本年和上一年度均无行政复议",
    "{1} suits after review, but no review this year or the year before")
  private static let open = Wording("本年或上一年度的行政复议数不明", "the number of reviews is open")
}
