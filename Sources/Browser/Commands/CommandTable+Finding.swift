import Canvas
import Reports

extension CommandTable {
  static let finding = [
    Command(
      .search, .finding, [.character("/"), .named(.f3)], in: [.library, .report, .findings],
      Wording("查找", "search"),
      help: Wording(
        "查找文字，边打边找；全角半角、繁体简体不分", "Search as you type; width and script forms are one"),
      hints: [
        CommandHint("/", Wording("查找", " search"), 60, in: [.library, .report, .findings])
      ]),
    Command(
      .searchTexts, .finding, [.character("F"), .character("|")], in: .library,
      Wording("全文查找", "search all texts"),
      help: Wording(
        "只看正文里有这些字的年报；打开后 n 到所在处",
        "Only reports whose text has these words; in one, n goes to the place"),
      hints: [CommandHint("F", Wording("全文", " all texts"), 41, in: .library)]),
    Command(
      .next, .finding, [.character("n"), .alt(.named(.f3))], Wording("下一个", "next"),
      help: Wording(
        "下一个问题；查找之后是下一处匹配", "The next problem, or the next match after a search"),
      hints: [CommandHint("n", Wording("下个问题", " next problem"), 78, in: [.table, .text])]),
    Command(
      .previous, .finding, [.character("N"), .named(.shiftF3)], Wording("上一个", "previous"),
      help: Wording("上一个问题或匹配", "The previous problem or match")),
    Command(
      .filter, .finding, [.character("f"), .character("&"), .named(.f4)], in: .library,
      Wording("筛选", "filter"),
      help: Wording(
        "只看符合条件的年报，如 年>=2022 问题>0 名~教育 文~复议；Esc 取消",
        "Only reports that pass, such as year>=2022 problems>0 name~教育; Esc takes it off"),
      hints: [CommandHint("f", Wording("筛选", " filter"), 54, in: .library)]),
    Command(
      .sort, .finding, [.character("s"), .character("~")], in: [.library, .findings],
      Wording("排序", "sort"),
      help: Wording(
        "选排序的项，可叠加；问题清单里换分组", "Sort by one or several things; in problems, group another way"),
      hints: [CommandHint("s", Wording("排序", " sort"), 40, in: .library)]),
    Command(
      .overview, .finding, [.named(.tab), .character("i")], in: .library,
      Wording("概览", "overview"),
      help: Wording(
        "最该先看的年报和各年合计；选一行就打开它", "What to look at first, and sums by year; a line opens what it sums"
      ),
      hints: [CommandHint("Tab", Wording("概览", " overview"), 50, in: .library)]),
    Command(
      .tick, .finding, [.named(.space)], in: .library, Wording("勾选", "tick"),
      help: Wording(
        "勾选这份年报：两份勾选后 = 直接对比，f 勾选=1 只看勾选的",
        "Tick the report: = compares two ticked ones, filter ticked=1 shows them"),
      hints: [
        CommandHint(Wording("空格", "Space"), Wording("勾选", " tick"), 38, in: .library)
      ]),
  ]

  static let problems = [
    Command(
      .findings, .problems, [.character("!"), .named(.f6)], Wording("问题清单", "problems"),
      help: Wording(
        "全部问题，或这份年报的问题；一处原因算一个问题；再按返回",
        "All problems, or those of this report; one cause is one problem; again to go back"),
      hints: [CommandHint("!", Wording("问题", " problems"), 76, in: [.library, .report])]),
    Command(
      .filterFindings, .problems, [.character("f"), .named(.f4)], in: .findings,
      Wording("筛选", "filter"),
      help: Wording(
        "按规则、机关、年份、轻重、结论筛选；Esc 取消", "By rule, agency, year, weight, outcome; Esc takes it off"),
      hints: [CommandHint("f", Wording("筛选", " filter"), 62, in: .findings)]),
    Command(
      .waive, .problems, [.character("W"), .character("(")], in: [.findings, .report],
      Wording("豁免", "waive"),
      help: Wording(
        "写明理由，让这个问题不再计入；记在年报旁的 nianbao-waivers.txt",
        "Give a reason and the problem no longer counts; kept in nianbao-waivers.txt"),
      hints: [CommandHint("W", Wording("豁免", " waive"), 54, in: .findings)]),
    Command(
      .why, .problems, [.character("w"), .character(";")], in: .report,
      Wording("依据", "why"),
      help: Wording(
        "这一格受哪些规则管，算式写出来，参与的格标 +；在正文里逐个核对表中有的数字；再按看下一条",
        "The rules on the cell, with sums; in text, the numbers that the tables know; again for the next"
      ),
      hints: [
        CommandHint("w", Wording("依据", " why"), 74, in: .table),
        CommandHint("w", Wording("核对数字", " check numbers"), 74, in: .text),
      ]),
  ]

  static let program = [
    Command(
      .help, .program, [.character("?"), .named(.f1)], Wording("帮助", "help"),
      help: Wording(
        "这里能用的键；可打字筛选，Enter 执行", "The keys that work here; type to filter, Enter to run"),
      hints: [CommandHint("?", Wording("帮助", "help"), 99)]),
    Command(
      .palette, .program, [.character(":"), .character("x"), .named(.f9)],
      Wording("命令", "commands"),
      help: Wording("按名称找命令并执行", "Find a command by name and run it")),
    Command(
      .tour, .program, [.alt(.named(.f1))], Wording("入门", "first steps"),
      help: Wording("第一次打开时看到的六行", "The lines shown at the first start")),
    Command(
      .mouse, .program, [.character("%")], Wording("鼠标开关", "mouse on or off"),
      help: Wording("关掉后可用鼠标选取文字", "Off lets the terminal select text")),
    Command(
      .redraw, .program, [.control("l")], Wording("重画", "redraw"),
      help: Wording("重画屏幕", "Paint the screen again")),
    Command(
      .suspend, .program, [.control("z")], Wording("挂起", "suspend"),
      help: Wording("回到 shell，fg 继续", "Stop and return to the shell; fg goes on")),
    Command(
      .cancel, .program, [.control("c")], Wording("取消", "cancel"),
      help: Wording("取消提示或选择；在读文件时停下", "Cancel a prompt; while files are read, stop"),
      isListed: false),
    Command(
      .toggleReading, .program, [.character("R"), .named(.f5)],
      Wording("停或续读", "stop or resume"),
      help: Wording(
        "停下还没有读完的文件，或接着读；读到的都在",
        "Stop reading files, or go on where it was stopped; what was read stays")),
    Command(
      .quit, .program, [.character("Q"), .named(.f10)], Wording("退出", "quit"),
      help: Wording("立即退出", "Leave at once")),
  ]
}
