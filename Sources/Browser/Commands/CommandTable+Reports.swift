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
      .allReports, .reports, [.character("H"), .character("9")],
      in: [.report, .findings, .compare, .trend], Wording("全部年报", "all reports"),
      help: Wording("一步回到矩阵或列表，光标在所看的年报上", "Back to the matrix or the list at once, at this report")
    ),
    Command(
      .historyBack, .reports, [.character("<"), .control("o"), .alt(.named(.backspace))],
      Wording("后退", "go back"), help: Wording("回到上一个看过的地方", "Return to the place seen before")),
    Command(
      .historyForward, .reports, [.character(">")],
      Wording("前进", "go forward"), help: Wording("后退之后再前进", "Go forward again after going back")),
    Command(
      .recent, .reports, [.character(",")], Wording("最近看过", "recent places"),
      help: Wording("最近看过的地方和记号，选一处回去", "Places seen lately and marks; choose one to return to")),
    Command(
      .setMark, .reports, [.character("m"), .named(.insert)], Wording("作记号", "mark"),
      help: Wording("再按一个字母，给这里作记号", "The next letter names this place")),
    Command(
      .goToMark, .reports, [.character("'")], Wording("回记号", "go to mark"),
      help: Wording("再按一个字母，回到那个记号", "The next letter is the mark to go to")),
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
        in: [.library, .report, .findings, .trend],
        Wording("换视图", "another view"),
        help: Wording(
          "换一种看法：正文或表格，矩阵、列表、件数、公开率，问题的分组，走势的指标",
          "Look another way: text or table; matrix, list, numbers; grouping; measure"),
        hints: [
          CommandHint("v", Wording("正文/表格", " text/table"), 40, in: .report),
          CommandHint("v", Wording("视图", " view"), 52, in: .library),
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
        .source, .reading, [.character("o"), .character("\"")], in: [.report, .library],
        Wording("原文", "source"),
        help: Wording(
          "原文中这一格前后的文字，随光标移动；再按关闭", "The original text around the cell; follows it; again to close"),
        hints: [CommandHint("o", Wording("原文", " source"), 45, in: .report)]),
    ]

  static let library = [
    look(.showMatrix, "1", LibraryKind.matrix.title),
    look(.showList, "2", LibraryKind.list.title),
    look(.showCounts, "3", LibraryKind.counts.title),
    look(.showRate, "4", LibraryKind.rate.title),
    look(.showFindings, "5", Wording("问题清单", "problems")),
  ]

  private static func look(_ id: CommandID, _ digit: Character, _ title: Wording) -> Command {
    Command(
      id, .reading, [.character(digit)], in: .library, title,
      help: Wording("看全部年报的\(title.zh)", "All reports: \(title.en)"))
  }

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
