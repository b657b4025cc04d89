import Canvas
import Reports

extension CommandTable {
  static let comparing = [
    Command(
      .compare, .comparing, [.character("="), .named(.f7)], Wording("对比", "compare"),
      help: Wording(
        "与上一年的年报对比；再按换一种比法：并列、差、比、值",
        "Set against last year's report; again: side by side, difference, ratio, values"),
      hints: [
        CommandHint("=", Wording("对比", " compare"), 58, in: [.library, .report, .trend]),
        CommandHint("=", Wording("换比法", " other way"), 77, in: .compare),
      ]),
    Command(
      .baseReport, .comparing, [.character("B"), .character("@")], in: .compare,
      Wording("选基准", "base"),
      help: Wording("选与哪一份年报比：上一年、别的年份、勾选的年报", "Choose the report to compare with"),
      hints: [CommandHint("B", Wording("选基准", " base"), 60, in: .compare)]),
    Command(
      .changedOnly, .comparing, [.character("c"), .character("|")], in: .compare,
      Wording("只看变化", "changes only"),
      help: Wording("没有变化的行隐藏或显示", "Leave out the rows that did not change, or show them"),
      hints: [CommandHint("c", Wording("只看变化", " changes"), 62, in: .compare)]),
    Command(
      .trend, .comparing, [.character("t"), .character("*")], Wording("走势", "trend"),
      help: Wording("这一格历年的走势；缺的年份留空", "The cell over the years; missing years are gaps"),
      hints: [
        CommandHint("t", Wording("走势", " trend"), 57, in: [.library, .report, .compare])
      ]),
    Command(
      .rank, .comparing, [.character("p"), .character("#")], Wording("排名", "rank"),
      help: Wording("这一格在同年各机关中的排名", "The cell over the agencies of the year, greatest first"),
      hints: [CommandHint("p", Wording("排名", " rank"), 56, in: [.table, .compare])]),
  ]
}
