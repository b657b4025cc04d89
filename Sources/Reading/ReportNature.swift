import Glyphs
import Reports

/// Whether a document is an annual report on the disclosure of government information, or another
/// paper: a circular with the empty form, a notice, a report on something else.
///
/// Figures in the form's tables settle it. Without them headings do, and what the document calls
/// itself; headings such as 总体情况 and 存在的主要问题 stand in reports of all kinds.
struct ReportNature {
  private let lines: [TextLine?]
  private let reader: SectionReader
  private let identity: Identity
  private let sections: Int

  init(_ lines: [TextLine?], _ reader: SectionReader, _ identity: Identity, sections: Int) {
    self.lines = lines
    self.reader = reader
    self.identity = identity
    self.sections = sections
  }

  /// Why the document is none, or nil where it is a report.
  ///
  /// - Parameter tables: the statutory tables that were found in it.
  func refusal(_ tables: [StatTable], text: [UInt8]) -> Wording? {
    let told = tables.filter { table in
      table.cells.contains { $0.status != .blank && $0.status != .missing }
    }
    let hasValue = told.contains { table in table.cells.contains { $0.value != nil } }
    if isOtherPaper || !hasValue && (isResearch || isOnOtherMatter) { return Self.other }
    if !told.isEmpty {
      // Cases are counted in other papers too: where no figure is told and nothing else is there,
      // their rows make no report.
      let isOne = hasValue || sections > 0 || identity.tellsOfReport || identity.agency != nil
      return isOne || told.contains { $0.form.kind != .review } ? nil : Self.other
    }
    let isNamed = identity.title != nil && identity.agency != nil && identity.year != nil
    if !isNamed {
      if isNotice { return Self.notice }
      if tables.contains(where: \.isPresent), identity.agency == nil, identity.year == nil {
        return Self.form
      }
    }
    if tables.contains(where: \.isPresent) { return nil }
    return isOnSubject(text) && hasHeadings ? nil : Self.other
  }

  /// Whether the text speaks of the disclosure, or has the two parts that reports begin with and is on
  /// no other body's.
  private func isOnSubject(_ text: [UInt8]) -> Bool {
    func has(_ words: [UInt8]) -> Bool { ByteSearch.first(words, in: text) != nil }
    return Self.subjects.contains(where: has)
      || reader.statutoryHeadings == 1 && OverviewParts.count(lines) >= 2
        && !Self.otherBodies.contains(where: has)
  }

  /// Whether the head has the title of a paper on something else that has tables with the same rows: a
  /// budget, statistics of cases or of enforcement.
  private var isOtherPaper: Bool {
    guard identity.title == nil, reader.statutoryHeadings < 3 else { return false }
    return head.contains { line in
      let text = HanFold.simplified(line.text)
      // Pages have columns of such names; papers have a year.
      return Self.otherPapers.contains(where: text.hasSuffix) && YearText.first(in: text) != nil
    }
  }

  /// Whether the head has the title of a report on another matter, or of another body's or period's, and
  /// none of such a report: 绩效评价报告, 党务公开年度报告, 上半年…情况报告.
  private var isOnOtherMatter: Bool {
    guard reader.statutoryHeadings < 3 else { return false }
    var isOther = false
    for line in head {
      let text = HanFold.simplified(line.text)
      let isOnMatter = !text.has("政府信息公开") && Self.otherMatters.contains(where: text.has)
      if isOnMatter || Self.otherPeriods.contains(where: text.has) {
        let hasDigit = text.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
        isOther = isOther || hasDigit && Self.kinds.contains(where: text.hasSuffix)
      } else if let title = TitleLine(text), title.weight > 0 {
        return false
      }
    }
    return isOther
  }

  private static let kinds = ["报告", "年报", "总结", "统计", "统计表", "情况"]
  private static let otherMatters = [
    "审计工作", "审计报告", "审计结果", "绩效", "热线", "法治政府", "依法行政", "行政复议", "应诉", "党务", "村务",
    "校务", "厂务", "有限公司",
  ]
  private static let otherPeriods = ["半年", "季度", "学年"]

  /// Whether the document begins as a paper of research does, and names nobody.
  private var isResearch: Bool {
    identity.agency == nil
      && lines[..<reader.openingEnd].lazy.compactMap { $0 }.prefix(Self.mostLines).contains {
        $0.characters.prefix(2).elementsEqual(Self.summary) && $0.text.hasPrefix("摘要")
      }
  }

  private static let summary = HanText.characters("摘要")

  /// Whether the headings are those of such a report, one in words or one that breaks off: in their
  /// places, or few where the document calls itself a report.
  private var hasHeadings: Bool {
    let (statutory, inPlace) = (reader.statutoryHeadings, reader.headingsInPlace)
    if statutory >= 2 || identity.tellsOfReport && inPlace >= 1 { return true }
    // A heading may have lost its number, where the title tells all.
    if identity.isTitled, !isOnAnotherSubject, reader.wordedHeadings >= 1 { return true }
    if sections >= 3, inPlace >= 2, !isOnAnotherSubject { return true }
    let parts = OverviewParts.count(lines)
    return statutory == 1 && (parts >= 2 || tellsOfDisclosure && !isOnAnotherSubject)
      || identity.tellsOfReport && parts >= 3
  }

  /// Whether the first section tells what was disclosed in the year: `2023年，…主动公开政府信息63条`.
  private var tellsOfDisclosure: Bool {
    reader.beginning.contains { paragraph in
      let text = HanFold.simplified(paragraph.text)
      return YearText.first(in: text) != nil
        && Phrase.sides(of: Self.disclosed, in: text).contains { _, after in
          let rest = after.unicodeScalars.prefix(8).drop { "共计达约 ".unicodeScalars.contains($0) }
          return rest.first.map { ByteText.digit($0.value) != nil } ?? false
            && rest.contains { "条件".unicodeScalars.contains($0) }
        }
    }
  }

  private static let disclosed = "主动公开政府信息"

  /// Whether the head of the document is that of a notice, a line `…的通知`, and not one that publishes the
  /// report.
  private var isNotice: Bool {
    head.contains { line in
      let text = HanFold.simplified(line.text)
      return Self.notices.contains(where: text.hasSuffix)
        && !Self.publishing.contains(where: text.has)
    }
  }

  /// Whether a line of the head ends as the title of a paper does, and is none of such a report.
  private var isOnAnotherSubject: Bool {
    head.contains { line in
      var text = HanFold.simplified(line.text)
      // `某镇政府信息公开指南（2024年版）`
      if text.hasSuffix("）") || text.hasSuffix(")"),
        let mark = text.lastIndex(where: { "（(".contains($0) })
      {
        text = String(text[..<mark])
      }
      return Self.papers.contains(where: text.hasSuffix) && TitleLine(text) == nil
    }
  }

  /// The first lines, as far as titles stand.
  private var head: some Sequence<TextLine> {
    lines[..<reader.openingEnd].lazy.compactMap { $0 }.filter {
      $0.isAlone && (Self.leastOfTitle...Self.mostOfTitle).contains($0.characterCount)
    }.prefix(Self.mostLines)
  }

  /// Chinese characters of a title, and lines among which it is.
  private static let leastOfTitle = 5
  private static let mostOfTitle = 60
  private static let mostLines = 20
  private static let notices = ["的通知", "事项通知", "的通报", "的函"]
  private static let publishing = ["关于发布", "关于公布", "关于报送", "关于公开"]
  private static let papers = ["报告", "说明", "通报", "总结", "指南", "方案", "要点", "意见", "办法", "规定"]
  private static let otherPapers = [
    "预算公开", "决算公开", "部门预算", "部门决算", "统计数据", "行政执法统计年报", "行政执法年报", "行政执法年度报告",
    "行政执法工作报告",
  ]
  /// Bodies whose disclosure is not that of the government.
  private static let otherBodies = ["党务", "黨務", "村务", "村務", "校务", "校務", "厂务", "廠務"].map {
    Array($0.utf8)
  }
  private static let subjects = ["政府信息", "信息公开", "政务公开", "政務公開", "信息公開", "政府資訊"].map {
    Array($0.utf8)
  }

  private static let other = Wording(
    "不是政府信息公开工作年度报告：没有找到六个部分，也没有统计表",
    "not an annual report: neither its sections nor its tables are there")
  private static let form = Wording(
    "不是政府信息公开工作年度报告：是没有填写的格式",
    "not an annual report: the form stands in it, and no one has filled it in")
  private static let notice = Wording(
    "不是政府信息公开工作年度报告：是关于年度报告的通知或通报",
    "not an annual report: a notice about such reports")
}
