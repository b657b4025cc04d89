import Reports

/// Prose for the sections of made-up reports: long enough to wrap and scroll.
enum TestText {
  /// - Parameter received: what the overview says was received.
  static func section(
    _ kind: SectionKind, _ agency: String, _ year: Int, received: Int64
  ) -> Section {
    var blocks = paragraphs(kind, agency, year, received).enumerated().map { index, text in
      Section.Block.paragraph(Paragraph(text: text, line: kind.number * 100 + index + 1))
    }
    if let table = TableKind.allCases.first(where: { $0.section == kind.number }) {
      blocks.append(.table(table))
    }
    return Section(
      kind: kind, number: kind.number, heading: "\(kind.ordinal)、\(kind.heading.zh)",
      line: kind.number * 100, blocks: blocks)
  }

  private static func paragraphs(
    _ kind: SectionKind, _ agency: String, _ year: Int, _ received: Int64
  ) -> [String] {
    switch kind {
    case .overview:
      [
        "\(year)年，\(agency)认真贯彻《中华人民共和国政府信息公开条例》，围绕“放管服”改革发展重点工作，扎实做好各项公开任务。",
        "（一）主动公开。全年通过门户网站公开信息1,286条，其中政策文件14件，政策解读22篇，回应关切9次。",
        "（二）依申请公开。收到申请\(received)件，均已依法答复；答复前与申请人沟通的占六成以上，未发生因答复不当引起的纠错。",
        "（三）政府信息管理。修订“主动公开基本目录”，对\(year - 2)年以来的规范性文件逐件清理，废止3件、修改2件。",
        "（四）平台建设。网站检索可按年份、主题筛选；政务新媒体每周巡检一次，全年整改错链37处。",
        "（五）监督保障。举办培训2期，参训86人次；社会评议结果为“好”。",
      ]
    case .problems:
      ["存在问题：一是解读形式单一；二是历史文件的数字化还没有做完。", "改进情况：制作图解11件，扫描入库文件4,300页。"]
    case .other: ["本年度发出信息处理费收费通知3件，均已缴费。无其他需要报告的事项。", "\(year + 1)年1月20日"]
    default: []
    }
  }
}
