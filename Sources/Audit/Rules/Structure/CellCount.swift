import Reports

extension RuleID {
  /// 格数.
  public static let cellCount: RuleID = "cell-count"
}

extension Rule {
  static let cellCount = Rule(
    .cellCount, .warning, .structure, per: .table,
    title: Wording("格数齐全", "All cells are there"),
    explanation: Wording(
      "第二部分 10 格（2019 年格式 22 格），第三部分 175 格（161 格），第四部分 15 格",
      "Section 2 has 10 cells (22 in 2019), section 3 has 175 (161), section 4 has 15"),
    source: Wording("统一格式", "the unified form"),
    exceptions: Wording(
      "多为文本提取时丢失，并非机关漏填；只有表头和行名时全部算缺；数字连写时无法数清格数",
      "mostly lost by extraction and not left out; where only heads and labels stand, all are missing; "
        + "cannot be told where digits run together"),
    example: Wording("第三部分缺 3 格（175 格中）", "3 of 175 cells of section 3 are missing"),
    check: .report(CellCount.apply))
}

/// Tables that lack cells.
enum CellCount {
  static func apply(to examination: Examination, _ run: inout RuleRun) {
    for table in examination.report.tables {
      let kind = table.form.kind
      if table.summary[.inferred] + table.summary[.ambiguous] > 0 {
        run.unknown(together, scope: kind.rawValue, line: table.line)
      } else if table.summary[.missing] == 0 {
        // Digits run together were cut into as many cells as the form has: that proves nothing.
        if table.summary[.split] > 0 { run.consumed() } else { run.pass() }
      } else {
        let missing = table.cells.indices.filter { table.cells[$0].status == .missing }
        run.fail(
          lacking, .count(kind.section), .count(missing.count), .count(table.cells.count),
          scope: kind.rawValue, line: table.line, cells: missing.map { table.form.cells[$0] },
          suspect: .extraction)
      }
    }
  }

  private static let lacking = Wording(
    "第{1}部分的表缺 {2} 格（应为 {3} 格）", "the table of section {1} lacks {2} of {3} cells")
  private static let together = Wording(
    "数字连写，无法数清格数", "digits run together, cells cannot be counted")
}
