import Reports

extension RuleID {
  /// 逾期未缴费须有收费通知.
  public static let overdueFeeWithoutNotice: RuleID = "overdue-fee-without-notice"
}

extension Rule {
  static let overdueFeeWithoutNotice = Rule(
    .overdueFeeWithoutNotice, .warning, .requests, per: .report, editions: [.form2021],
    title: Wording("逾期未缴费须有收费通知", "Unpaid fees need fee notices"),
    explanation: Wording(
      "有因逾期未缴费不再处理的申请时，第六部分应报告信息处理费的收取情况和数目",
      "Where requests were dropped for unpaid fees, section 6 reports the fee notices with a number"
    ),
    source: Wording(
      "国办函〔2020〕109号：信息处理费按件、按量收取，先发收费通知",
      "国办函〔2020〕109号: the fee is charged by notice"),
    exceptions: Wording(
      "该数可能填错了行；第六部分没有认出时无法判断",
      "the number may stand in a wrong row; cannot be told without section 6"),
    example: Wording(
      "逾期不缴费 5 件，而第六部分没有报告信息处理费",
      "5 requests dropped for unpaid fees, but section 6 reports no fee"),
    check: .report(OverdueFeeWithoutNotice.apply))
}

/// Requests dropped for unpaid fees, and a section 6 that says nothing of fees.
enum OverdueFeeWithoutNotice {
  static func apply(to examination: Examination, _ run: inout RuleRun) {
    let cell = CellKey(.lateFee, .total)
    guard let printed = examination.report[cell], printed.status != .missing else {
      return run.unknown(.noTable(.requests, .current))
    }
    guard let value = printed.value else { return run.unknown(open, cells: [cell]) }
    guard value > .zero else { return run.notApplicable() }
    guard examination.report.section(.other) != nil else {
      return run.unknown(noSection, cells: [cell])
    }
    let text = examination.text
    let reports = text.places(of: .processingFee, in: .other).contains {
      text.hasDigit(text.sentence(around: $0))
    }
    if reports { return run.pass() }
    run.fail(
      unreported, .amount(value), line: printed.sourceLine, cells: [cell], section: .other,
      suspect: Suspect([printed]))
  }

  private static let unreported = Wording(
    "逾期不缴费 {1} 件，而第六部分没有报告信息处理费的数目",
    "{1} requests were dropped for unpaid fees, but section 6 gives no figure for the fee")
  private static let open = Wording("逾期不缴费的件数不明", "how many were dropped is open")
  private static let noSection = Wording("没有认出第六部分", "section 6 was not recognised")
}
