import Reports

extension Words {
  static let difference = Wording("差", "diff")
  static let growth = Wording("变化", "change")
  static let fromNothing = Wording("新增", "new")
  static let column = Wording("列:", "column:")
  /// Stands where one of the two forms has no such cell.
  static let unlikeMark = "/"

  static func mode(_ mode: CompareState.Mode) -> Wording {
    switch mode {
    case .sideBySide: Wording("并列", "pairs")
    case .difference: Wording("差", "diff")
    case .ratio: Wording("比", "ratio")
    case .values: Wording("值", "values")
    }
  }

  static func against(_ now: String, _ base: String?) -> Wording {
    guard let base else { return Wording("\(now) 对 ?", "\(now) vs ?") }
    return Wording("\(now) 对 \(base)", "\(now) vs \(base)")
  }

  static func changedOnly(_ isOn: Bool) -> Wording {
    Wording("只看变化: \(isOn ? "开" : "关")", "changes only: \(isOn ? "on" : "off")")
  }

  static let noBase = Wording(
    "没有更早一年的年报可比；按 B 选一份作基准", "there is no earlier report to compare with; B chooses one")

  static func acrossForms(_ count: Int) -> Wording {
    Wording(
      "两份年报的表式不同（2021 年改版）：不对应的格记 /，不作比较；旧表另有 \(count) 格",
      "the two follow different forms (changed in 2021): / marks cells that do not correspond; \(count) more cells in the older form"
    )
  }

  static func compared(changed: Int, same: Int, unclear: Int, hidden: Int) -> Wording {
    Wording(
      "\(changed + same + unclear) 行：变 \(changed)  未变 \(same)\(hidden > 0 ? "（已隐藏 \(hidden)）" : "")"
        + (unclear > 0 ? "  不能比 \(unclear)" : ""),
      "\(changed + same + unclear) rows: \(changed) changed, \(same) did not"
        + (hidden > 0 ? " (\(hidden) hidden)" : "")
        + (unclear > 0 ? ", \(unclear) cannot be compared" : ""))
  }

  /// - Parameter column: of which column the numbers are.
  static func carried(
    _ column: Wording, from year: Int, _ out: String, _ into: String, agrees: Bool?
  ) -> Wording {
    let zh = agrees == nil ? "不能判断 ?" : agrees == true ? "一致 ✓" : "不一致 ✗"
    let en = agrees == nil ? "cannot tell ?" : agrees == true ? "agree ✓" : "differ ✗"
    return Wording(
      "跨年核对（\(column.zh)）  \(year) 结转下年 \(out) → \(year + 1) 上年结转 \(into)  \(zh)",
      "carry-over (\(column.en))  \(year) carried out \(out) → \(year + 1) carried in \(into)  \(en)"
    )
  }

  static let baseTitle = Wording("选基准：与哪一份比", "Compare with")
  static let previousReport = Wording("上一年的年报", "the report of the year before")
  static let reportFirst = Wording("先把光标移到一份年报上", "put the cursor on a report first")
}
