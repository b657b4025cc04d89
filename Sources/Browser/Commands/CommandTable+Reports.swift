import Canvas
import Reports

extension CommandTable {
  static let reports = [
    Command(
      .previousYear, .reports, [.character("["), .alt(.named(.left))],
      Wording("上一年", "previous year"),
      help: Wording(
        "同一机关上一年的年报，光标所在的格不动", "The agency's report of the year before, at the same cell"),
      hints: [CommandHint("[ ]", Wording("换年", " year"), 80, in: [.report, .compare, .trend])]),
    Command(
      .nextYear, .reports, [.character("]"), .alt(.named(.right))],
      Wording("下一年", "next year"),
      help: Wording(
        "同一机关下一年的年报，光标所在的格不动", "The agency's report of the year after, at the same cell")),
    Command(
      .previousAgency, .reports, [.character("{"), .alt(.named(.up))],
      Wording("上一机关", "previous agency"),
      help: Wording(
        "上一个机关同一年的年报，光标所在的格不动", "The report of the agency above, same year and cell"),
      hints: [CommandHint("{ }", Wording("换机关", " agency"), 75, in: [.report, .compare, .trend])]),
    Command(
      .nextAgency, .reports, [.character("}"), .alt(.named(.down))],
      Wording("下一机关", "next agency"),
      help: Wording("下一个机关同一年的年报，光标所在的格不动", "The report of the agency below, same year and cell")),
    Command(
      .historyBack, .reports, [.character("<"), .control("o"), .alt(.named(.backspace))],
      Wording("后退", "go back"), help: Wording("回到上一个看过的地方", "Return to the place seen before")),
    Command(
      .historyForward, .reports, [.character(">")],
      Wording("前进", "go forward"), help: Wording("后退之后再前进", "Go forward again after going back")),
  ]

  static let reading =
    [
      section(.section1, "1", listed: true), section(.section2, "2"), section(.section3, "3"),
      section(.section4, "4"), section(.section5, "5"), section(.section6, "6"),
    ] + [
      Command(
        .wholeReport, .reading, [.character("0")], in: .report,
        Wording("全文", "whole text"), help: Wording("从头到尾读全文", "Read the report from start to end")),
      Command(
        .view, .reading, [.character("v"), .named(.f2)],
        in: [.report, .findings, .trend],
        Wording("正文/表格", "text or table"),
        help: Wording(
          "在同一节的正文与表格之间切换；在问题清单里换分组，在走势里换指标",
          "Text or table of the section; how problems are grouped; which measure is followed"),
        hints: [
          CommandHint("v", Wording("正文/表格", " text/table"), 40, in: .report),
          CommandHint("v", Wording("分组", " group"), 60, in: .findings),
          CommandHint("v", Wording("换指标", " measure"), 64, in: .trend),
        ]),
      Command(
        .layout, .reading, [.character("r"), .named(.f11)], in: .report,
        Wording("原格式/整齐", "as printed or tidy"),
        help: Wording("表格按原格式或整齐的格式", "Show tables as printed, or tidy")),
      Command(
        .zeros, .reading, [.character(".")], in: .report,
        Wording("显示零", "show zeros"), help: Wording("零显示为 0 或 -", "Show zeros as 0 or as -")),
      Command(
        .zoom, .reading, [.character("z"), .named(.f12)], in: .report,
        Wording("放大", "zoom"),
        help: Wording("只留当前一栏；再按还原", "Give the pane the whole screen; again to restore"),
        hints: [CommandHint("z", Wording("放大", " zoom"), 30, in: .report)]),
      Command(
        .source, .reading, [.character("o"), .named(.f4)], in: [.report, .library],
        Wording("原文", "source"),
        help: Wording("这一格或这份年报的出处", "Where the cell or the report was read from"),
        hints: [CommandHint("o", Wording("出处", " source"), 45, in: .report)]),
    ]

  private static func section(_ id: CommandID, _ digit: Character, listed: Bool = false) -> Command
  {
    Command(
      id, .reading, [.character(digit)], in: .report,
      Wording(listed ? "跳到第 1-6 节" : "第 \(digit) 节", listed ? "sections 1-6" : "section \(digit)"),
      help: Wording("跳到第几节；再按一次在表格与正文之间切换", "Go to a section; again for its text or table"),
      hints: listed ? [CommandHint("1-6", Wording("跳节", " section"), 55, in: .report)] : [],
      isListed: listed)
  }
}
