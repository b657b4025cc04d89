import Reports

extension RuleID {
  /// 采购金额.
  public static let procurementUnit: RuleID = "procurement-unit"
}

extension Rule {
  static let procurementUnit = Rule(
    .procurementUnit, .warning, .disclosure, per: .report, editions: [.form2019],
    title: Wording("采购金额", "Procurement and its unit"),
    explanation: Wording(
      "政府集中采购：金额或表头写明元或万元；有项目必有金额，有金额必有项目",
      "Central procurement: the amount or its head says 元 or 万元; there are projects where there is money, "
        + "and money where there are projects"),
    source: Wording("2019 年格式的表头没有单位", "the form of 2019 has no unit in its head"),
    exceptions: Wording("金额为 0 或空白时不必写单位", "no unit is needed for 0 or a blank"),
    example: Wording("采购项目 6 个，采购总金额为 0", "6 projects, and an amount of 0"),
    check: .report(ProcurementUnit.apply))
}

/// Procurement without a unit, money without projects or projects without money.
enum ProcurementUnit {
  static func apply(to examination: Examination, _ run: inout RuleRun) {
    let keys = (CellKey(.procurement, .projects), CellKey(.procurement, .amount))
    guard let table = examination.report.table(.proactive), table.isPresent else {
      return run.unknown(.noTable(.proactive, .current))
    }
    guard let projects = table[keys.0], let money = table[keys.1] else {
      return run.notApplicable()
    }
    guard let count = projects.value, let amount = money.value else {
      return run.unknown(open, line: money.sourceLine, cells: [keys.0, keys.1])
    }
    let line = money.sourceLine ?? table.line
    if (count > .zero) != (amount > .zero) {
      run.fail(
        oneSided, .amount(count), .amount(amount), scope: "procurement", line: line,
        cells: [keys.0, keys.1], suspect: Suspect([projects, money]))
    } else if amount > .zero, let text = money.source?.text, !hasUnit(text),
      !examination.report.labelUnits.contains(where: { $0.row == .procurement })
    {
      run.fail(
        noUnit, .amount(amount), scope: "procurement", severity: .notice, line: line,
        cells: [keys.1], suspect: Suspect([money]))
    } else {
      run.pass()
    }
  }

  private static func hasUnit(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0 == "元" || $0 == "万" || $0 == "萬" || $0 == "圆" }
  }

  private static let oneSided = Wording(
    "采购项目 {1} 个，采购总金额 {2}，应同时有或同时无", "{1} projects and an amount of {2}: one without the other")
  private static let noUnit = Wording(
    "采购总金额 {1} 没有写明单位（元或万元）", "the amount of procurement {1} has no unit (元 or 万元)")
  private static let open = Wording("项目数或金额不明", "projects or amount are open")
}
