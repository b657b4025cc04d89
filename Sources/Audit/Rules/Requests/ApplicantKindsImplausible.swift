import Reports

extension RuleID {
  /// 申请人类别可疑.
  public static let applicantKindsImplausible: RuleID = "applicant-kinds-implausible"
}

extension Rule {
  static let applicantKindsImplausible = Rule(
    .applicantKindsImplausible, .notice, .requests, per: .report,
    title: Wording("申请人类别可疑", "Implausible kinds of applicants"),
    explanation: Wording(
      "新收申请不少于 5 件时，全部归入“其他”或科研机构多于自然人，值得核对",
      "With 5 requests or more: all applicants are 'other', or more of them research institutes "
        + "than natural persons"),
    source: Wording(
      "实际申请人绝大多数为自然人和商业企业",
      "in practice most applicants are natural persons and businesses"),
    exceptions: Wording(
      "科研主管部门、高校所在地确有可能", "may be so with an office for science, or near universities"),
    example: Wording(
      "新收 12 件全部为“其他”组织", "all 12 requests are of 'other' organizations"),
    check: .report(ApplicantKindsImplausible.apply))
}

/// Applicants of kinds that hardly ever are the most.
enum ApplicantKindsImplausible {
  static func apply(to examination: Examination, _ run: inout RuleRun) {
    func cell(_ column: ColumnID) -> CellKey { CellKey(.newReceived, column) }
    guard let table = examination.report.table(.requests), table.isPresent else {
      return run.unknown(.noTable(.requests, .current))
    }
    let columns: [ColumnID] = [.total, .otherOrganization, .research, .naturalPerson]
    let values = columns.compactMap { table[cell($0)]?.value }
    guard values.count == columns.count else { return run.unknown(open) }
    guard values[0] >= Amount(5) else { return run.notApplicable() }
    let line = table[cell(.total)]?.sourceLine ?? table.line
    if values[1] == values[0] {
      run.fail(allOther, .amount(values[0]), line: line, cells: [cell(.otherOrganization)])
    } else if values[2] > values[3] {
      run.fail(
        research, .amount(values[2]), .amount(values[3]), line: line, cells: [cell(.research)])
    } else {
      run.pass()
    }
  }

  private static let allOther = Wording(
    "新收 {1} 件全部为“其他”组织，请核对申请人类别", "all {1} requests are of 'other' organizations")
  private static let research = Wording(
    "新收申请中科研机构 {1} 件，多于自然人 {2} 件，请核对是否错列",
    "{1} requests of research institutes, more than the {2} of natural persons")
  private static let open = Wording("新收申请的分类数不明", "the kinds of applicants are open")
}
