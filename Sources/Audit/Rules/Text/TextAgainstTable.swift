import Reports

/// Turns the claims of a report's text into findings, one rule at a time.
enum TextAgainstTable {
  static func apply(
    _ kind: ClaimSubject.Kind, to examination: Examination, _ run: inout RuleRun
  ) {
    let report = examination.report
    var isSilent = true
    var lacking: (table: TableKind, line: Int)?
    for claim in examination.claims.all where claim.subject.kind == kind {
      isSilent = false
      switch claim.verdict {
      case .agrees: run.pass()
      case .differs, .tableIsEmpty: run.add(finding(claim, .fail, in: report))
      case .cannotTell:
        if let table = claim.subject.table, report.table(table)?.isPresent != true {
          lacking = lacking ?? (table, claim.place.line)
        } else if claim.readings.isEmpty, claim.subject.table != nil {
          run.notApplicable()
        } else {
          run.add(finding(claim, .unknown(.because(reason(claim))), in: report))
        }
      }
    }
    // One open question is enough for a table that is not there.
    if let lacking { run.unknown(.noTable(lacking.table, .current), line: lacking.line) }
    if isSilent { silence(kind, report, &run) }
  }

  /// A text that says nothing of a number has nothing to check, but that requests were received
  /// ought to be in it.
  private static func silence(
    _ kind: ClaimSubject.Kind, _ report: Report, _ run: inout RuleRun
  ) {
    let received = report[CellKey(.newReceived, .total)]?.value
    guard kind == .received, let received, received > .zero, hasProse(report) else {
      run.notApplicable()
      return
    }
    run.unknown(
      Wording(
        "正文没有说收到多少件申请，表中本年新收 \(received) 件",
        "the text does not say how many requests were received; the table has \(received)"),
      line: report.section(.requests)?.line, cells: [CellKey(.newReceived, .total)],
      suspect: .agency)
  }

  /// Whether there is a text that could have said so: spreadsheets often have the tables alone.
  private static func hasProse(_ report: Report) -> Bool {
    report.sections.contains { section in
      (section.kind == .overview || section.kind == .requests)
        && section.paragraphs.contains { $0.text.utf8.count >= 60 }
    }
  }

  private static func finding(_ claim: Claim, _ outcome: Outcome, in report: Report) -> Finding {
    let keys = claim.cells
    let cells = keys.map { report[$0] ?? .missing }
    let isFailure = outcome == .fail
    return Finding(
      claim.rule, scope: claim.subject.scope, outcome: outcome,
      terms: zip(keys, cells).map { Operand(term: Term(-1, $0), printed: $1) },
      line: claim.place.line, left: claim.value, right: isFailure ? claim.expected : nil,
      suspect: claim.verdict == .tableIsEmpty ? .extraction : Suspect(cells),
      subject: .remark(
        Remark(
          words: isFailure ? difference(claim) : reason(claim), values: [.text(claim.quote)],
          cells: keys, section: nil)))
  }

  private static func difference(_ claim: Claim) -> Wording {
    if claim.verdict == .tableIsEmpty {
      return Wording(
        "正文“{1}”，而第三部分表格全部为 0 或空白：请先核对表格",
        "the text says \"{1}\", and the whole table of section 3 is 0 or blank: look at it first")
    }
    let expected = claim.expected?.description
    switch claim.subject {
    case .fee:
      return expected.map {
        Wording("正文“{1}”，另处写有金额 \($0)", "the text says \"{1}\", and elsewhere an amount of \($0)")
      } ?? Wording("正文“{1}”没有写明金额单位", "the text says \"{1}\" without a unit")
    case .share:
      return Wording(
        "正文“{1}”，按正文数字为 \(expected ?? "?")%",
        "the text says \"{1}\"; its own numbers give \(expected ?? "?") %")
    case .list:
      return Wording(
        "正文“{1}”，分项之和为 \(expected ?? "?")",
        "the text says \"{1}\"; the parts add up to \(expected ?? "?")")
    default:
      let table = table(claim)
      return Wording("正文“{1}”，表中\(table.zh)", "the text says \"{1}\", the table has \(table.en)")
    }
  }

  private static func reason(_ claim: Claim) -> Wording {
    if claim.subject.table == nil {
      return Wording(
        "正文“{1}”与其他数字不一致，但所指年度或范围不能确定",
        "\"{1}\" disagrees with other numbers of the text, but of which year or agencies it tells is open"
      )
    }
    let table = table(claim)
    if claim.isTentative {
      return Wording(
        "正文“{1}”所指不一定是表中\(table.zh)",
        "\"{1}\" need not be what the table counts as \(table.en)")
    }
    return Wording(
      "正文“{1}”，表中\(table.zh)没有确定的数值",
      "the text says \"{1}\"; the table has no certain value for \(table.en)")
  }

  /// The cells of the plainest reading with what they hold: `本年新收·总计 3`.
  private static func table(_ claim: Claim) -> Wording {
    let names = claim.cells.prefix(3).map(\.name)
    let isCut = claim.cells.count > 3
    let value = claim.expected.map { (claim.cells.count > 1 ? " = " : " ") + $0.description } ?? ""
    return Wording(
      names.map(\.zh).joined(separator: " + ") + (isCut ? "等 \(claim.cells.count) 格" : "") + value,
      names.map(\.en).joined(separator: " + ")
        + (isCut ? " and others, \(claim.cells.count) cells" : "") + value)
  }
}

extension ClaimSubject {
  /// The table that knows the number; nil where the text is held against itself.
  var table: TableKind? {
    switch self {
    case .documents: .proactive
    case .cases: .review
    case .fee, .share, .list: nil
    default: .requests
    }
  }

  /// What a finding is about within its rule: the column, rows, outcome or cell.
  var scope: String? {
    switch self {
    case .received, .noneReceived: RowID.newReceived.rawValue
    case .answered, .handled: RowID.total.rawValue
    case .carriedIn: RowID.carriedIn.rawValue
    case .carriedOut: RowID.carriedOut.rawValue
    case .applicants(let column, _): column?.rawValue ?? "organizations"
    case .results(let rows): rows.name
    case .cases(let cases, let column):
      switch cases {
      case .review: "review." + column.rawValue
      case .litigation, .all: "litigation." + column.rawValue
      case .litigationDirect: "litigationDirect." + column.rawValue
      case .litigationAfterReview: "litigationAfterReview." + column.rawValue
      }
    case .documents(let row, let column): row.rawValue + "." + column.rawValue
    case .fee, .share, .list: nil
    }
  }
}
