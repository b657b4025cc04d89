import Canvas
import Reports

extension CommandTable {
  static let moving = [
    Command(
      .up, .moving, [.named(.up), .character("k")], Wording("上", "up"),
      help: Wording("光标上移一行", "Move the cursor up a line"),
      hints: [
        CommandHint("↑↓", Wording("机关", " agency"), 70, in: .library),
        CommandHint("←↑↓→", Wording("单元格", " cell"), 70, in: [.table, .compare]),
        CommandHint("↑↓", Wording("滚动", " scroll"), 70, in: .source),
        CommandHint("↑↓", Wording("选节", " section"), 70, in: .outline),
        CommandHint("↑↓", Wording("选择", " select"), 70, in: [.findings, .strip, .trend]),
      ]),
    Command(
      .down, .moving, [.named(.down), .character("j")], Wording("下", "down"),
      help: Wording("光标下移一行", "Move the cursor down a line")),
    Command(
      .left, .moving, [.named(.left), .character("h")], Wording("左", "left"),
      help: Wording(
        "左移：矩阵里是上一年，表格里是左一格", "Move left: a year back in the matrix, a cell in a table"),
      hints: [
        CommandHint("←→", Wording("年份", " year"), 69, in: .library),
        CommandHint("←→", Wording("换格", " cell"), 69, in: .trend),
        CommandHint("→←", Wording("展开收起", " open/close"), 58, in: .findings),
      ]),
    Command(
      .right, .moving, [.named(.right), .character("l")], Wording("右", "right"),
      help: Wording("右移：矩阵里是下一年，表格里是右一格", "Move right: a year on in the matrix, a cell in a table")),
    Command(
      .pageDown, .moving, [.named(.pageDown), .control("f")],
      Wording("下一页", "page down"), help: Wording("向下翻一页", "Turn a page down"),
      hints: [
        CommandHint(Wording("空格", "Space"), Wording("翻页", " page"), 65, in: [.text, .source])
      ]),
    Command(
      .pageOn, .moving, [.named(.space)], in: [.report, .findings, .compare, .trend],
      Wording("下一页", "page down"), help: Wording("向下翻一页", "Turn a page down"), isListed: false),
    Command(
      .pageUp, .moving, [.named(.pageUp), .control("b"), .character("b")],
      Wording("上一页", "page up"), help: Wording("向上翻一页", "Turn a page up")),
    Command(
      .halfDown, .moving, [.control("d"), .named(.shiftDown)], Wording("下半页", "half a page down"),
      help: Wording("向下翻半页", "Turn half a page down")),
    Command(
      .halfUp, .moving, [.control("u"), .named(.shiftUp)], Wording("上半页", "half a page up"),
      help: Wording("向上翻半页", "Turn half a page up")),
    Command(
      .first, .moving, [.named(.home), .character("g")], Wording("开头", "first"),
      help: Wording("到第一行", "Go to the first line")),
    Command(
      .last, .moving, [.named(.end), .character("G")], Wording("末尾", "last"),
      help: Wording("到最后一行", "Go to the last line")),
    Command(
      .firstColumn, .moving, [.character("^"), .named(.shiftLeft)],
      in: [.library, .table, .compare],
      Wording("首列", "first column"), help: Wording("到第一列", "Go to the first column")),
    Command(
      .lastColumn, .moving, [.character("$"), .named(.shiftRight)],
      in: [.library, .table, .compare],
      Wording("末列", "last column"), help: Wording("到最后一列", "Go to the last column")),
    Command(
      .nextPane, .moving, [.named(.tab)], in: [.report, .findings, .trend],
      Wording("下一栏", "next pane"),
      help: Wording(
        "换到下一栏：目录、正文、表格、问题；在问题清单里切换本报告与全部",
        "Go to the next pane; in the list of problems, this report or all"),
      hints: [
        CommandHint("Tab", Wording("换栏", " pane"), 50, in: .report),
        CommandHint("Tab", Wording("本报告/全部", " this/all"), 50, in: .findings),
        CommandHint("Tab", Wording("历年/各机关", " years/agencies"), 66, in: .trend),
      ]),
    Command(
      .previousPane, .moving, [.named(.backTab)], in: [.report, .findings, .trend],
      Wording("上一栏", "previous pane"), help: Wording("换到上一栏", "Go to the previous pane")),
    Command(
      .open, .moving, [.named(.enter)], Wording("打开", "open"),
      help: Wording(
        "打开光标处的年报、章节或问题；有问题的年报从第一个问题看起",
        "Open the report (at its first problem), section or problem at the cursor"),
      hints: [
        CommandHint("Enter", Wording("打开", " open"), 90, in: [.library, .outline]),
        CommandHint(
          "Enter", Wording("去看", " go there"), 90, in: [.findings, .strip, .compare, .trend]),
      ]),
    Command(
      .back, .moving, [.named(.escape), .character("q"), .named(.backspace)],
      Wording("返回", "back"),
      help: Wording(
        "返回上一层；在最外层 q 退出，刚用 q 关过什么或 Enter 没打开什么则先问一次",
        "Go back; q leaves from the first view, and asks right after a q that closed something or an "
          + "Enter that opened nothing"),
      hints: [
        CommandHint(
          "q", Wording("返回", " back"), 98, in: [.report, .findings, .compare, .trend]),
        CommandHint("q", Wording("退出", " quit"), 98, in: .library),
      ]),
  ]
}
