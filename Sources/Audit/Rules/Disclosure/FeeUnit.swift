import Reports

extension RuleID {
  /// 收费金额单位.
  public static let feeUnit: RuleID = "fee-unit"
}

extension Rule {
  static let feeUnit = Rule(
    .feeUnit, .warning, .disclosure, per: .report, editions: [.form2021],
    title: Wording("收费金额单位", "The unit of fees"),
    explanation: Wording(
      "行政事业性收费以万元计：部门超过 100000 万元、超过上年 50 倍、恰为上年的 10000 倍，或格内、表头写“元”，可能按元填报",
      "Fees are in 万元: above 100000 for a department, above 50 times last year, 10000 times last "
        + "year, or 元 in the cell or its head, they may have been given in 元"),
    source: Wording("表头：本年收费金额（单位：万元）", "the head of the form: 单位：万元"),
    exceptions: Wording(
      "全市、全县汇总的年报数额可以很大：316441 万元是对的",
      "reports of a whole city may be large: 316441万元 was right"),
    example: Wording(
      "收费 664866 万元，数额过大，可能以元填报", "fees of 664866万元: too much, perhaps given in 元"),
    check: .reportAndYears(FeeUnit.apply, FeeUnit.compare))
}

/// Fees that were probably given in 元.
enum FeeUnit {
  private static let cell = CellKey(.fees, .amount)

  static func apply(to examination: Examination, _ run: inout RuleRun) {
    guard let table = examination.report.table(.proactive), table.isPresent else {
      return run.unknown(.noTable(.proactive, .current))
    }
    guard let printed = table[cell], let value = printed.value else {
      return run.unknown(open, line: table[cell]?.sourceLine, cells: [cell])
    }
    let line = printed.sourceLine ?? table.line
    let text = printed.source?.text.unicodeScalars
    let saysYuan = text.map { $0.contains("元") && !$0.contains("万") && !$0.contains("萬") } ?? false
    let head = examination.report.labelUnits.first { $0.row == .fees }
    if saysYuan || head?.isYuan == true, value > .zero, printed.status == .read {
      run.fail(inYuan, .amount(value), line: line, cells: [cell])
    } else if value > Amount(100_000), examination.isDepartment, !examination.isAggregate {
      run.fail(tooMuch, .amount(value), line: line, cells: [cell], suspect: Suspect([printed]))
    } else {
      run.pass()
    }
  }

  static func compare(previous: ReportRecord, current: ReportRecord, _ run: inout RuleRun) {
    guard let now = current.report[cell]?.value, let then = previous.report[cell]?.value,
      then > .zero, now > .zero
    else { return run.notApplicable() }
    let line = current.report[cell]?.sourceLine
    if then.times(10_000) == now {
      run.fail(sameDigits, .amount(now), .amount(then), line: line, cells: [cell])
    } else if now >= Amount(1000), let limit = then.times(50), now > limit {
      run.fail(leap, .amount(now), .amount(then), line: line, cells: [cell])
    } else {
      run.pass()
    }
  }

  private static let inYuan = Wording(
    "收费金额 {1} 写明以元计，表头规定为万元", "fees of {1} are given in 元, the head of the form asks for 万元")
  private static let tooMuch = Wording(
    "收费 {1} 万元，数额过大，可能以元填报", "fees of {1}万元: too much for a department, perhaps given in 元")
  private static let sameDigits = Wording(
    "收费 {1}，恰为上一年度 {2} 的 10000 倍，可能以元填报", "fees of {1} are 10000 times last year's {2}: in 元?")
  private static let leap = Wording(
    "收费 {1}，超过上一年度 {2} 的 50 倍，可能以元填报", "fees of {1} are over 50 times last year's {2}: in 元?")
  private static let open = Wording("收费金额不明", "the amount is open")
}
