import Reports

extension RuleID {
  /// 金额非负.
  public static let feeNegative: RuleID = "fee-negative"
}

extension Rule {
  static let feeNegative = Rule(
    .feeNegative, .error, .disclosure, per: .report,
    title: Wording("金额非负", "Money is not below zero"),
    explanation: Wording(
      "收费金额、采购总金额不小于 0，可以有小数", "Fees and procurement are not below zero"),
    source: Wording("金额的含义", "what an amount means"),
    exceptions: Wording("退费多于收费的极少数情形", "the rare year in which more was paid back"),
    example: Wording("行政事业性收费·金额：-3.5 小于 0", "administrative fees, amount: -3.5 is below zero"),
    check: .report(FeeNegative.apply))
}

/// Money below zero.
enum FeeNegative {
  static func apply(to examination: Examination, _ run: inout RuleRun) {
    guard let table = examination.report.table(.proactive), table.isPresent else {
      return run.unknown(.noTable(.proactive, .current))
    }
    for (key, cell) in zip(table.form.cells, table.cells) where key.column == .amount {
      guard let value = cell.value else {
        run.unknown(open, line: cell.sourceLine ?? table.line, cells: [key])
        continue
      }
      if !value.isNegative {
        run.pass()
        continue
      }
      run.fail(
        negative, .cell(key), .amount(value), scope: key.row.rawValue,
        line: cell.sourceLine ?? table.line, cells: [key], suspect: Suspect([cell]))
    }
  }

  private static let negative = Wording("{1}：{2} 小于 0", "{1}: {2} is below zero")
  private static let open = Wording("金额不明", "the amount is open")
}
