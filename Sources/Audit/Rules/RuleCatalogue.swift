import Reports

/// All rules, in the order in which they are listed.
public enum RuleCatalogue {
  /// The rules; each id once, in the order of `RuleID.allCases`.
  public static let rules = sums + document + acrossReports

  /// The rule of a name.
  public static subscript(id: RuleID) -> Rule { rules[id.index] }

  private static let sums = [
    Rule(
      .requestBalance, .error,
      title: Wording("收办平衡", "Intake equals outcome"),
      explanation: Wording(
        "每列：本年新收 + 上年结转 = 办理结果总计 + 结转下年度",
        "In each column: received + carried in = total of results + carried out"),
      source: Wording(
        "表头所印勾稽关系：第一项加第二项之和，等于第三项加第四项之和",
        "printed in the head of the form: item 1 + item 2 = item 3 + item 4")),
    Rule(
      .applicantSum, .error,
      title: Wording("申请人合计", "Applicants add up"),
      explanation: Wording(
        "每行：自然人与五类组织之和 = 总计",
        "In each row: natural persons and five kinds of organizations = total"),
      source: Wording("总计列的含义", "what a total column means")),
    Rule(
      .resultSum, .error,
      title: Wording("办理结果合计", "Results add up"),
      explanation: Wording(
        "每列：（一）至（六）各项之和 = （七）总计", "In each column: results (1) to (6) = (7) total"),
      source: Wording("（七）总计的含义", "what row (7) means")),
    Rule(
      .caseSum, .error,
      title: Wording("复议诉讼合计", "Cases add up"),
      explanation: Wording(
        "每组：维持 + 纠正 + 其他 + 尚未审结 = 总计",
        "In each group: upheld + corrected + other + pending = total"),
      source: Wording("总计列的含义", "what a total column means")),
  ]

  private static let document = [
    Rule(
      .cellBlank, .notice,
      title: Wording("空白格", "Blank cells"),
      explanation: Wording(
        "没有的应填 0：空白不等于 0", "Nothing is written 0: a blank is not a zero"),
      source: Wording(
        "统一格式（国办公开办函〔2021〕30号）", "the unified form (国办公开办函〔2021〕30号)")),
    Rule(
      .sectionsMissing, .warning,
      title: Wording("六部分齐全", "Six sections"),
      explanation: Wording("年报由六个部分组成", "A report has six sections"),
      source: Wording(
        "条例第五十条；国办公开办函〔2021〕30号", "条例 art. 50; 国办公开办函〔2021〕30号")),
    Rule(
      .sectionOrdinal, .notice,
      title: Wording("标题序号", "Ordinals of headings"),
      explanation: Wording(
        "六部分标题依次为一至六", "The headings of the six sections are numbered 一 to 六"),
      source: Wording(
        "统一格式（国办公开办函〔2021〕30号）", "the unified form (国办公开办函〔2021〕30号)")),
  ]

  private static let acrossReports = [
    Rule(
      .carryOver, .error,
      title: Wording("结转衔接", "Carry-over"),
      explanation: Wording(
        "每列：本年的上年结转 = 上一年度年报的结转下年度",
        "In each column: carried in = carried out by the report of the year before"),
      source: Wording(
        "两项为同一批申请；总计不符为错误，分列不符为警告",
        "both count the same requests; an error in the total, a warning elsewhere")),
    Rule(
      .duplicateReport, .warning,
      title: Wording("重复年报", "Duplicate report"),
      explanation: Wording(
        "同一机关同一年度有两份年报", "Two reports of one agency and year"),
      source: Wording(
        "发布后修改或多处发布，两份可能不同", "changed after publication, or published twice")),
  ]
}
