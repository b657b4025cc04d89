import Canvas

/// Table 3 of an invented report: labels of real length, three header rows, a total at the right.
enum SampleGrid {
  static let header = [
    GridHeaderCell("申请人情况", row: 0, column: 0, columnSpan: 7),
    GridHeaderCell("自然人", row: 1, column: 0, rowSpan: 2),
    GridHeaderCell("法人或其他组织", row: 1, column: 1, columnSpan: 5),
    GridHeaderCell("商业企业", row: 2, column: 1), GridHeaderCell("科研机构", row: 2, column: 2),
    GridHeaderCell("社会公益组织", row: 2, column: 3), GridHeaderCell("法律服务机构", row: 2, column: 4),
    GridHeaderCell("其他", row: 2, column: 5),
    GridHeaderCell("总计", row: 1, column: 6, rowSpan: 2),
  ]

  static let table3 = Grid(
    labelHeading: "项目", header: header, columnCount: 7,
    rows: [
      row("一、本年新收政府信息公开申请数量", 0, "41 6 - - 2 1 50"),
      row("二、上年结转政府信息公开申请数量", 0, "2 - - - - - 2"),
      GridRow("三、本年度办理结果"),
      row("（一）予以公开", 2, "17+ 3 - - 1 - 21"),
      row("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", 2, "3+ 1 - - - - 4"),
      GridRow("（三）不予公开", indent: 2),
      row("1.属于国家秘密", 4, "-+ - - - - - -"),
      row("2.其他法律行政法规禁止公开", 4, "1+ - - - - - 1"),
      row("3.危及“三安全一稳定”", 4, "-+ - - - - - -"),
      row("1.本机关不掌握相关政府信息", 4, "8+ 2 - - - 1 11"),
      row("5.要求行政机关确认或重新出具已获取信息", 4, "-+ - - - - - -"),
      row("（七）总计", 2, "40✗ 6 - - 2 1 50✗"),
      row("四、结转下年度继续办理", 0, "2 - - - - - 2"),
    ])

  /// A row from its values; a sign after a number is its mark.
  static func row(_ label: String, _ indent: Int, _ values: String) -> GridRow {
    GridRow(
      label, indent: indent,
      values: values.split(separator: " ").map { word in
        guard word.count > 1, let last = word.last, "+✗?".contains(last) else {
          return GridValue(String(word), role: word == "-" ? .dim : .plain)
        }
        return GridValue(
          String(word.dropLast()), role: last == "✗" ? .error : .plain, mark: last,
          markRole: last == "✗" ? .error : .operand)
      })
  }
}
