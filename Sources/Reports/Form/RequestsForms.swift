extension TableForm {
  /// 第三部分, 2021: 25 rows of 7 cells.
  public static let requests2021 = requests(.form2021)
  /// 第三部分, 2019: 23 rows of 7 cells; （六）其他处理 is one row.
  public static let requests2019 = requests(.form2019)

  private static let applicants: [ColumnID] = [
    .naturalPerson, .business, .research, .publicWelfare, .legalService, .otherOrganization, .total,
  ]

  private static func requests(_ edition: FormEdition) -> TableForm {
    TableForm(
      kind: .requests, edition: edition,
      blocks: [
        FormBlock(
          header: header, headerRows: 3, columns: applicants,
          lines: intake + refused + unavailable + notProcessed + other(edition) + outcome)
      ])
  }

  private static let header = [
    HeaderCell(
      "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "item 1 + item 2 = item 3 + item 4",
      row: 0, column: 0, rowSpan: 3),
    HeaderCell("申请人情况", "applicants", row: 0, column: 1, columnSpan: 7),
    HeaderCell("自然人", "natural persons", row: 1, column: 1, rowSpan: 2),
    HeaderCell(
      "法人或其他组织", "legal persons and other organizations", row: 1, column: 2, columnSpan: 5),
    HeaderCell("总计", "total", row: 1, column: 7, rowSpan: 2),
    HeaderCell("商业企业", "business", row: 2, column: 2),
    HeaderCell("科研机构", "research", row: 2, column: 3),
    HeaderCell("社会公益组织", "public welfare", row: 2, column: 4),
    HeaderCell("法律服务机构", "legal service", row: 2, column: 5),
    HeaderCell("其他", "other", row: 2, column: 6),
  ]

  private static let intake = [
    row("一、本年新收政府信息公开申请数量", short: "本年新收", "received this year", 0, .newReceived),
    row("二、上年结转政府信息公开申请数量", short: "上年结转", "carried in from last year", 0, .carriedIn),
    heading("三、本年度办理结果", short: "办理结果", "results of the year", 0),
    row("（一）予以公开", short: "予以公开", "granted", 1, .granted),
    row(
      "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", short: "部分公开", "partially granted", 1,
      .partiallyGranted),
  ]

  private static let refused = [
    heading("（三）不予公开", short: "不予公开", "refused", 1),
    row("1.属于国家秘密", short: "国家秘密", "state secret", 2, .stateSecret),
    row("2.其他法律行政法规禁止公开", short: "法律法规禁止", "barred by other law", 2, .otherLaw),
    row(
      "3.危及“三安全一稳定”", short: "三安全一稳定", "security and stability", 2,
      .threeSecuritiesOneStability),
    row("4.保护第三方合法权益", short: "第三方权益", "third-party rights", 2, .thirdPartyRights),
    row("5.属于三类内部事务信息", short: "内部事务信息", "internal affairs", 2, .internalAffairs),
    row("6.属于四类过程性信息", short: "过程性信息", "process information", 2, .processInformation),
    row("7.属于行政执法案卷", short: "行政执法案卷", "enforcement files", 2, .enforcementFiles),
    row("8.属于行政查询事项", short: "行政查询事项", "administrative inquiry", 2, .administrativeInquiry),
  ]

  private static let unavailable = [
    heading("（四）无法提供", short: "无法提供", "cannot be provided", 1),
    row("1.本机关不掌握相关政府信息", short: "不掌握", "not held", 2, .notHeld),
    row("2.没有现成信息需要另行制作", short: "需另行制作", "would have to be made", 2, .needsCreation),
    row("3.补正后申请内容仍不明确", short: "仍不明确", "still unclear", 2, .stillUnclear),
  ]

  private static let notProcessed = [
    heading("（五）不予处理", short: "不予处理", "not processed", 1),
    row("1.信访举报投诉类申请", short: "信访举报投诉", "petition or complaint", 2, .petition),
    row("2.重复申请", short: "重复申请", "repeated", 2, .repeated),
    row("3.要求提供公开出版物", short: "公开出版物", "publications", 2, .publications),
    row("4.无正当理由大量反复申请", short: "大量反复申请", "mass requests", 2, .massRepeated),
    row("5.要求行政机关确认或重新出具已获取信息", short: "确认或重新出具", "confirm or reissue", 2, .confirmation),
  ]

  private static func other(_ edition: FormEdition) -> [FormLine] {
    switch edition {
    case .form2019:
      [row("（六）其他处理", short: "其他处理", "otherwise dealt with", 1, .otherTotal)]
    case .form2021:
      [
        heading("（六）其他处理", short: "其他处理", "otherwise dealt with", 1),
        row(
          "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", short: "逾期不补正",
          "not corrected in time", 2, .lateCorrection),
        row(
          "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", short: "逾期不缴费",
          "fee not paid in time", 2, .lateFee),
        row("3.其他", short: "其他", "other", 2, .otherRest),
      ]
    }
  }

  private static let outcome = [
    row(
      "（七）总计", variants: ["（七）合计", "（七）办理结果总计", "办理结果总计"], short: "办理总计", "total of results",
      1, .total),
    row("四、结转下年度继续办理", short: "结转下年", "carried out to next year", 0, .carriedOut),
  ]

  private static func heading(
    _ label: String, short: String, _ gloss: String, _ level: Int
  ) -> FormLine {
    FormLine(label, short: short, gloss, level: level)
  }

  private static func row(
    _ label: String, variants: [String] = [], short: String, _ gloss: String, _ level: Int,
    _ row: RowID
  ) -> FormLine {
    FormLine(
      label, variants: variants, short: short, gloss, level: level,
      cells: applicants.map { CellKey(row, $0) })
  }
}
