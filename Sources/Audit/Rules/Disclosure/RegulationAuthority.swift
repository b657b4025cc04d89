import Reports

extension RuleID {
  /// 规章制定权.
  public static let regulationAuthority: RuleID = "regulation-authority"
}

extension Rule {
  static let regulationAuthority = Rule(
    .regulationAuthority, .warning, .disclosure, per: .report,
    title: Wording("规章制定权", "Who may make regulations"),
    explanation: Wording(
      "只有国务院部门、省级政府和设区的市、自治州政府可以制定规章，其他机关的规章各格应为 0",
      "Only state departments and governments of provinces, cities and prefectures make "
        + "regulations; others have 0"),
    source: Wording("立法法：规章由国务院部门和上述地方政府制定", "立法法, on who makes regulations"),
    exceptions: Wording(
      "市政府办公室代市政府起草、公布规章；全市汇总的年报；级别不明的机关无法判断",
      "an office that drafts for the government of a city; reports of a whole city; cannot be told "
        + "where the name shows no level"),
    example: Wording(
      "镇、乡级机关无权制定规章，却有规章 6 件", "an agency of a town has no regulations to make, but 6 are given"),
    check: .report(RegulationAuthority.apply))
}

/// Regulations of agencies that may make none.
enum RegulationAuthority {
  static func apply(to examination: Examination, _ run: inout RuleRun) {
    guard let table = examination.report.table(.proactive), table.isPresent else {
      return run.unknown(.noTable(.proactive, .current))
    }
    let cells = table.form.cells.filter { $0.row == .regulations }
    let held = cells.first { (table[$0]?.value ?? .zero) > .zero }
    guard let held, let printed = table[held], let value = printed.value else {
      let isOpen = cells.contains { table[$0]?.value == nil && table[$0]?.status != .blank }
      return isOpen ? run.unknown(open, line: table.line, cells: cells) : run.pass()
    }
    guard let agency = examination.agency, agency.level != .unknown else {
      return run.unknown(noLevel, line: printed.sourceLine, cells: [held])
    }
    if mayHold(agency, examination) { return run.pass() }
    run.fail(
      unauthorised, .amount(value), .words(name(agency)), line: printed.sourceLine ?? table.line,
      cells: [held], suspect: Suspect([printed]))
  }

  private static func mayHold(_ agency: AgencyProfile, _ examination: Examination) -> Bool {
    switch agency.level {
    case .state: true
    case .province, .city:
      agency.kind != .department && agency.kind != .zone || examination.isAggregate
    case .county, .township, .unknown: false
    }
  }

  private static func name(_ agency: AgencyProfile) -> Wording {
    switch agency.level {
    case _ where agency.kind == .zone: Wording("开发区的机关", "an agency of a development zone")
    case .township: Wording("乡镇、街道", "a township or subdistrict")
    case .county: Wording("县级机关", "an agency of a county")
    default: Wording("政府部门", "a department of a local government")
    }
  }

  private static let unauthorised = Wording(
    "{2}无权制定规章，却有规章 {1} 件", "{2} makes no regulations, but {1} are given")
  private static let noLevel = Wording("机关的级别不明", "the level of the agency is open")
  private static let open = Wording("规章件数不明", "the number of regulations is open")
}
