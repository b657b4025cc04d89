import Reports

extension RuleID {
  /// 件数应为非负整数.
  public static let countNotInteger: RuleID = "count-not-integer"
}

extension Rule {
  static let countNotInteger = Rule(
    .countNotInteger, .error, .structure, per: .table,
    title: Wording("件数应为非负整数", "Counts are whole numbers"),
    explanation: Wording(
      "除收费、采购金额外，三张表各格均为不小于 0 的整数",
      "In all three tables, money aside, each cell is a whole number and not below zero"),
    source: Wording("件数、数量的含义", "what a count means"),
    exceptions: Wording(
      "2019 年格式的“本年增/减”可以为负或带 + 号；读法不唯一的格无法判断",
      "本年增/减 of the form of 2019 may be below zero; ambiguous cells cannot be told"),
    example: Wording("行政许可·处理决定：2.5 不是整数", "licensing, decisions: 2.5 is no whole number"),
    check: .report(CountNotInteger.apply))
}

/// Counts with a fraction or below zero.
enum CountNotInteger {
  static func apply(to examination: Examination, _ run: inout RuleRun) {
    for table in examination.report.tables where table.isPresent {
      let summary = table.summary
      if summary.holdsOnlyCounts, summary[.ambiguous] + summary[.unreadable] == 0 {
        run.pass()
        continue
      }
      var isOpen = false
      var failed = false
      for (key, cell) in zip(table.form.cells, table.cells) where key.column != .amount {
        guard let value = cell.value else {
          isOpen = isOpen || cell.status == .ambiguous || cell.status == .unreadable
          continue
        }
        if value.isWhole && (!value.isNegative || key.column == .change) { continue }
        failed = true
        run.fail(
          value.isWhole ? negative : fraction, .cell(key), .amount(value), scope: key.description,
          line: cell.sourceLine ?? table.line, cells: [key], suspect: Suspect([cell]))
      }
      if failed { continue }
      if isOpen {
        run.unknown(open, scope: table.form.kind.rawValue, line: table.line)
      } else {
        run.pass()
      }
    }
  }

  private static let fraction = Wording("{1}：{2} 不是整数", "{1}: {2} is no whole number")
  private static let negative = Wording("{1}：{2} 小于 0", "{1}: {2} is below zero")
  private static let open = Wording("有的格读法不唯一", "some cells have several readings")
}
