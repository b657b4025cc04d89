import Reports

extension RuleID {
  /// 无申请却有办理.
  public static let resultsWithoutRequests: RuleID = "results-without-requests"
}

extension Rule {
  static let resultsWithoutRequests = Rule(
    .resultsWithoutRequests, .error, .requests, per: .report,
    title: Wording("无申请却有办理", "Results without requests"),
    explanation: Wording(
      "总计列：本年新收与上年结转均为 0 时，各项办理结果、总计与结转下年也应为 0",
      "In the total column: where nothing was received or carried in, there are no results and "
        + "nothing is carried out"),
    source: Wording(
      "收办平衡的特例，单列以便一目了然", "a special case of request-balance, told for its clarity"),
    exceptions: Wording(
      "新收或结转为空白、缺失时无法判断；有申请时不适用",
      "cannot be told where received or carried in is blank; does not apply where there are any"),
    example: Wording(
      "没有新收和结转的申请，却有办理结果：予以公开 3",
      "nothing was received or carried in, but there are results: granted 3"),
    check: .report(ResultsWithoutRequests.apply))
}

/// Where there were no requests there can be no results.
enum ResultsWithoutRequests {
  static func apply(to examination: Examination, _ run: inout RuleRun) {
    guard let table = examination.report.table(.requests), table.isPresent else {
      return run.unknown(.noTable(.requests, .current))
    }
    let intake = [RowID.newReceived, .carriedIn].map { table[CellKey($0, .total)]?.value }
    guard intake.allSatisfy({ $0 == nil || $0 == .zero }) else { return run.notApplicable() }
    let others = table.form.cells.filter {
      $0.column == .total && $0.row != .newReceived && $0.row != .carriedIn
    }
    guard let cell = others.first(where: { (table[$0]?.value ?? .zero) > .zero }),
      let printed = table[cell], let value = printed.value
    else { return intake.contains(nil) ? run.notApplicable() : run.pass() }
    if intake.contains(nil) {
      run.unknown(openIntake, line: printed.sourceLine ?? table.line, cells: [cell])
    } else {
      run.fail(
        hasResults, .row(cell), .amount(value), line: printed.sourceLine ?? table.line,
        cells: [cell], suspect: Suspect([printed]))
    }
  }

  private static let hasResults = Wording(
    "没有新收和结转的申请，却有办理结果：{1} {2}",
    "nothing was received or carried in, but there are results: {1} {2}")
  private static let openIntake = Wording(
    "有办理结果，而新收或结转的数量不明", "there are results, and what was received or carried in is open")
}
