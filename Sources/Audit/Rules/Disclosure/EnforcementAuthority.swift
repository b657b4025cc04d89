import Reports

extension RuleID {
  /// 无执法权却有处罚.
  public static let enforcementAuthority: RuleID = "enforcement-authority"
}

extension Rule {
  static let enforcementAuthority = Rule(
    .enforcementAuthority, .notice, .disclosure, per: .report, editions: [.form2021],
    title: Wording("无执法权却有处罚", "Penalties without the power"),
    explanation: Wording(
      "乡镇、街道的处罚与强制达 100 件，或政府办公室有处罚、强制，值得核对",
      "100 penalties and coercive measures of a township, or any of a government's office"),
    source: Wording("行政处罚、行政强制须有法定职权", "penalties need a power given by law"),
    exceptions: Wording(
      "受委托或赋权执法的乡镇、街道；代全县、全市汇总的办公室",
      "townships with delegated powers; offices that report for a whole county or city"),
    example: Wording(
      "街道办事处有行政处罚、行政强制共 812 件", "812 penalties and coercive measures of a subdistrict"),
    check: .report(EnforcementAuthority.apply))
}

/// Penalties of agencies that hardly have the power.
enum EnforcementAuthority {
  private static let cells = [CellKey(.penalties, .decisions), CellKey(.coercion, .decisions)]

  static func apply(to examination: Examination, _ run: inout RuleRun) {
    guard let agency = examination.agency else { return run.unknown(noAgency) }
    let limit: Int64
    switch (agency.kind, agency.level) {
    case (.office, _): limit = 1
    case (.subdistrict, _), (.government, .township): limit = 100
    default: return run.notApplicable()
    }
    guard !examination.isAggregate else { return run.notApplicable() }
    let values = cells.compactMap { examination.report[$0]?.value }
    guard values.count == cells.count, let sum = values[0].adding(values[1]) else {
      return run.unknown(open, cells: cells)
    }
    guard sum >= Amount(limit) else { return run.pass() }
    run.fail(
      many, .amount(sum), line: examination.report[cells[0]]?.sourceLine, cells: cells)
  }

  private static let many = Wording(
    "行政处罚、行政强制共 {1} 件，请核对是否有执法权，或是否为汇总数",
    "{1} penalties and coercive measures: has the agency the power, or does it sum up others?")
  private static let noAgency = Wording("机关不明", "the agency is open")
  private static let open = Wording("处罚或强制的件数不明", "the number of decisions is open")
}
