import Reports

extension Words {
  static func notePrompt(_ subject: String) -> Wording {
    Wording("批注 \(subject)：", "note on \(subject): ")
  }

  static let noteKept = Wording("批注已记下；A 列出全部", "note kept; A lists all")
  static let noteRemoved = Wording("批注已去掉", "note removed")
  static let nowReviewed = Wording(
    "已标记为已核；f 已核=0 只看没核的", "marked as reviewed; filter reviewed=0 shows the rest")
  static let reviewedHere = Wording(
    "已标记为已核；读数有变时会提醒", "marked as reviewed, until its numbers read otherwise")
  static let notReviewed = Wording("不再标记为已核", "no longer marked as reviewed")
  static let noNotes = Wording("还没有批注；a 写一条", "there are no notes yet; a writes one")
  static let notesTitle = Wording("批注", "Notes")
  static let note = Wording("批注 ", "note: ")
  static let reviewed = Wording("已核", "reviewed")

  static func review(_ review: Review) -> Wording {
    review == .standing
      ? reviewed : Wording("已核后读数有变", "numbers read otherwise since reviewed")
  }

  /// How many notes there are on a report and its cells.
  static func noteCount(_ count: Int) -> Wording {
    Wording("批注 \(count)", many(count, "note"))
  }

  static func notKept(_ what: String, _ reason: Wording) -> Wording {
    Wording("没有存上，退出后就没有了：\(what)：\(reason.zh)", "kept only until you leave: \(what): \(reason.en)")
  }

  static func lastTime(_ place: String) -> Wording {
    Wording("上次看到 \(place)；按 '' 回到那里", "last time: \(place); '' goes there")
  }

  static let tourTitle = Wording("第一次用？六句话", "First time here? Six lines")
  static let tour = [
    Wording(
      "每行一个机关，每列一年：✓ 都成立，数字是问题数，- 没有年报。方向键移动，Enter 打开。",
      "A row an agency, a column a year: ✓ all holds, a number counts problems, - no report. Arrows move, Enter opens."
    ),
    Wording(
      "打开后停在第一个问题；n 下一个，! 列出全部。",
      "A report opens at its first problem; n goes to the next, ! lists them all."),
    Wording(
      "表格里方向键换格，w 看这一格的算式，o 看原文。",
      "In a table arrows go from cell to cell; w shows its sums, o the source."),
    Wording(
      "[ ] 换年，{ } 换机关，光标停在同一格；= 对比，t 走势，p 排名。",
      "[ ] another year, { } another agency, at the same cell; = compares, t trend, p rank."),
    Wording(
      "/ 查找（jyj 找到教育局），f 筛选，? 列出这里能用的键；中文输入法开着也行。",
      "/ searches (jyj finds 教育局), f filters, ? lists the keys; a Chinese input method may stay on."
    ),
    Wording(
      "Esc 或 q 返回。年报只读不改，什么都弄不坏。",
      "Esc or q goes back. Reports are never changed; nothing can be broken."),
  ]
}
