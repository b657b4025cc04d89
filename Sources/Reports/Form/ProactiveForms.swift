extension TableForm {
  /// 第二部分, 2021: 10 cells in four parts, one for each item of 条例第二十条 that it counts.
  public static let proactive2021 = TableForm(
    kind: .proactive, edition: .form2021,
    blocks: [
      FormBlock(
        caption: "第二十条第（一）项",
        header: [
          content,
          HeaderCell("本年制发件数", "issued this year", row: 0, column: 1),
          HeaderCell("本年废止件数", "repealed this year", row: 0, column: 2),
          HeaderCell("现行有效件数", "in force", row: 0, column: 3),
        ],
        columns: [.issued, .repealed, .inForce],
        lines: [
          line("规章", "regulations", .regulations, [.issued, .repealed, .inForce]),
          line(
            "行政规范性文件", variants: ["规范性文件", "规范性档案"], "normative documents", .normativeDocuments,
            [.issued, .repealed, .inForce]),
        ]),
      decisions(item: "五", [("行政许可", "licensing", .licensing)]),
      decisions(
        item: "六",
        [("行政处罚", "penalties", .penalties), ("行政强制", "coercive measures", .coercion)]),
      FormBlock(
        caption: "第二十条第（八）项",
        header: [
          content,
          HeaderCell("本年收费金额（单位：万元）", "fees of the year (10,000 yuan)", row: 0, column: 1),
        ],
        columns: [.amount],
        lines: [line("行政事业性收费", "administrative fees", .fees, [.amount])]),
    ])

  /// 第二部分, 2019: 22 cells in five parts.
  public static let proactive2019 = TableForm(
    kind: .proactive, edition: .form2019,
    blocks: [
      FormBlock(
        caption: "第二十条第（一）项",
        header: [
          content,
          HeaderCell("本年新制作数量", "produced this year", row: 0, column: 1),
          HeaderCell("本年新公开数量", "disclosed this year", row: 0, column: 2),
          HeaderCell("对外公开总数量", "disclosed in all", row: 0, column: 3),
        ],
        columns: [.produced, .disclosed, .totalDisclosed],
        lines: [
          line("规章", "regulations", .regulations, [.produced, .disclosed, .totalDisclosed]),
          line(
            "规范性文件", variants: ["行政规范性文件", "规范性档案"], "normative documents", .normativeDocuments,
            [.produced, .disclosed, .totalDisclosed]),
        ]),
      items(
        item: "五",
        [
          ("行政许可", "licensing", .licensing),
          ("其他对外管理服务事项", "other services", .otherServices),
        ]),
      items(
        item: "六",
        [("行政处罚", "penalties", .penalties), ("行政强制", "coercive measures", .coercion)]),
      FormBlock(
        caption: "第二十条第（八）项",
        header: [content, previous, change],
        columns: [.previousItems, .change],
        lines: [line("行政事业性收费", "administrative fees", .fees, [.previousItems, .change])]),
      FormBlock(
        caption: "第二十条第（九）项",
        header: [
          content,
          HeaderCell("采购项目数量", "projects", row: 0, column: 1),
          HeaderCell("采购总金额", "amount (yuan)", row: 0, column: 2),
        ],
        columns: [.projects, .amount],
        lines: [
          line(
            "政府集中采购", variants: ["人民政府集中采购"], "central procurement", .procurement,
            [.projects, .amount])
        ]),
    ])

  private static let content = HeaderCell("信息内容", "content", row: 0, column: 0)
  private static let previous = HeaderCell("上一年项目数量", "items last year", row: 0, column: 1)
  private static let change = HeaderCell("本年增/减", "change", row: 0, column: 2)

  private static func line(
    _ label: String, variants: [String] = [], _ gloss: String, _ row: RowID, _ columns: [ColumnID]
  ) -> FormLine {
    FormLine(
      label, variants: variants, short: label, gloss, cells: columns.map { CellKey(row, $0) })
  }

  private static func decisions(item: String, _ rows: [(String, String, RowID)]) -> FormBlock {
    FormBlock(
      caption: "第二十条第（\(item)）项",
      header: [content, HeaderCell("本年处理决定数量", "decisions this year", row: 0, column: 1)],
      columns: [.decisions],
      lines: rows.map { line($0.0, $0.1, $0.2, [.decisions]) })
  }

  private static func items(item: String, _ rows: [(String, String, RowID)]) -> FormBlock {
    FormBlock(
      caption: "第二十条第（\(item)）项",
      header: [content, previous, change, HeaderCell("处理决定数量", "decisions", row: 0, column: 3)],
      columns: [.previousItems, .change, .decisions],
      lines: rows.map { line($0.0, $0.1, $0.2, [.previousItems, .change, .decisions]) })
  }
}
