extension TableForm {
  /// 第四部分: one line of 15 cells without a label; the header names group and outcome.
  public static let reviewAndLitigation = TableForm(
    kind: .review, edition: nil,
    blocks: [
      FormBlock(
        header: [
          HeaderCell("行政复议", "administrative review", row: 0, column: 0, columnSpan: 5),
          HeaderCell("行政诉讼", "litigation", row: 0, column: 5, columnSpan: 10),
          HeaderCell("未经复议直接起诉", "without review", row: 1, column: 5, columnSpan: 5),
          HeaderCell("复议后起诉", "after review", row: 1, column: 10, columnSpan: 5),
        ]
          + outcomes(from: 0, row: 1, rowSpan: 2) + outcomes(from: 5, row: 2, rowSpan: 1)
          + outcomes(from: 10, row: 2, rowSpan: 1),
        headerRows: 3, columns: results + results + results,
        lines: [
          FormLine(
            "", short: "复议诉讼", "review and litigation",
            cells: [RowID.review, .litigationDirect, .litigationAfterReview].flatMap { group in
              results.map { CellKey(group, $0) }
            })
        ])
    ])

  private static let results: [ColumnID] = [.upheld, .corrected, .otherResult, .pending, .total]

  private static func outcomes(from column: Int, row: Int, rowSpan: Int) -> [HeaderCell] {
    let words = [
      ("结果维持", "upheld"), ("结果纠正", "corrected"), ("其他结果", "other"), ("尚未审结", "pending"),
      ("总计", "total"),
    ]
    return words.enumerated().map { offset, word in
      HeaderCell(word.0, word.1, row: row, column: column + offset, rowSpan: rowSpan)
    }
  }
}
