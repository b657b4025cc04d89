import Reports

extension Finding {
  /// What is wrong or open, with the arithmetic written out.
  ///
  /// `自然人：本年新收 41 + 上年结转 2 = 43，办理总计 40 + 结转下年 2 = 42，相差 1`
  public var message: Wording {
    Wording(text(in: .chinese), text(in: .english))
  }

  /// The message in one language; half the work of both.
  public func text(in language: Wording.Language) -> String {
    switch subject {
    case .equation: EquationWords(finding: self, language: language).sentence
    case .blanks(let cells): Self.blanks(cells)(language)
    case .section(let kind, let heading): section(kind, heading)(language)
    case .duplicate(let path):
      Wording(
        "与 \(path) 为同一机关同一年度的年报，以该文件为准",
        "same agency and year as \(path), which is the one that counts")(language)
    case .remark(let remark):
      outcome.isUnknown
        ? title(language) + (language == .chinese ? "：" : ": ") + remark.text(in: language)
        : remark.text(in: language)
    case .document: obstacle(language)
    }
  }

  private static func blanks(_ cells: [CellKey]) -> Wording {
    let row = cells.first?.rowName ?? Wording("", "")
    let columns = cells.map(\.columnName)
    return Wording(
      "\(row.zh)：\(cells.count) 格空白（\(columns.map(\.zh).joined(separator: "、"))），空白不等于 0",
      "\(row.en): \(cells.count == 1 ? "1 cell" : "\(cells.count) cells") blank "
        + "(\(columns.map(\.en).joined(separator: ", "))); a blank is not a zero")
  }

  private func section(_ kind: SectionKind, _ heading: String?) -> Wording {
    let title = kind.ordinal + "、" + kind.heading.zh
    guard let heading else {
      return Wording("缺少“\(title)”部分", "section \(kind.number) is not there: \(title)")
    }
    return Wording(
      "标题“\(heading)”缺少序号或序号不符，应为“\(kind.ordinal)、”",
      "the heading \"\(heading)\" has no ordinal or a wrong one; it should be \(kind.ordinal)、")
  }

  private var title: Wording {
    RuleCatalogue[rule].title
  }

  private func obstacle(_ language: Wording.Language) -> String {
    return switch outcome {
    case .unknown(.noTable(let kind, .current)):
      Wording(
        "\(title.zh)：没有找到\(kind.name.zh)，无法判断",
        "\(title.en): no \(kind.name.en) found, cannot tell")(language)
    case .unknown(.noTable(let kind, .previous)):
      Wording(
        "\(title.zh)：上一年度年报没有\(kind.name.zh)，无法判断",
        "\(title.en): last year's report has no \(kind.name.en), cannot tell")(language)
    case .unknown(.noCells(let count)):
      Wording(
        "\(title.zh)：有 \(count) 处所涉单元格全部缺失，无法判断",
        "\(title.en): \(count == 1 ? "1 instance has" : "\(count) instances have") none of "
          + "the cells, cannot tell")(language)
    case .unknown(.noSections):
      Wording(
        "\(title.zh)：没有认出任何一部分的标题，无法判断",
        "\(title.en): no section heading was recognised, cannot tell")(language)
    default: title(language)
    }
  }
}

extension TableKind {
  /// The table in a few words: `第三部分表格（依申请）`.
  public var name: Wording {
    switch self {
    case .proactive: Wording("第二部分表格（主动公开）", "table of section 2 (proactive disclosure)")
    case .requests: Wording("第三部分表格（依申请）", "table of section 3 (requests)")
    case .review: Wording("第四部分表格（复议诉讼）", "table of section 4 (review and litigation)")
    }
  }
}
