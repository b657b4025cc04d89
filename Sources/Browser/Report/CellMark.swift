import Canvas
import Reports

/// How a cell of each status looks in a table: a mark says it, colour only repeats it.
enum CellMark {
  /// After the cell that would settle all that fails around it.
  static let suspect: Character = "◂"

  /// The signs, with what they mean, for the help.
  static let legend: [(sign: String, meaning: Wording)] = [
    ("-", Wording("零（按 . 显示为 0）", "zero (. shows it as 0)")),
    ("12~", Wording("从连在一起的数字里切出，或由合计推得", "cut from digits run together, or forced by the sums")),
    ("?", Wording("几种读法都说得通", "several readings are possible")),
    ("▫", Wording("空白：不等于零", "blank: not a zero")),
    ("⋯", Wording("原文没有这一格", "the document has no such cell")),
    ("#", Wording("有文字，不是数字", "there is text, and it is no number")),
    ("✗ ! i", Wording("规则不符：错误、警告、提示", "a rule fails: error, warning, notice")),
    ("+ =", Wording("所看算式的分项与合计", "a part and the total of the sum in focus")),
    ("◂", Wording("最可疑：改这一格即全部成立", "the suspect: this cell alone settles what fails")),
  ]

  /// A cell as a value of a grid.
  static func value(of cell: StatCell, showsZeros: Bool) -> GridValue {
    switch cell.status {
    case .read, .split, .inferred:
      let amount = cell.value ?? .zero
      let isZero = amount == .zero && !showsZeros
      var value = GridValue(isZero ? "-" : amount.grouped, role: isZero ? .dim : .plain)
      if cell.status != .read {
        value.mark = "~"
        value.markRole = .unsure
      }
      return value
    case .blank: return GridValue("▫", role: .unsure)
    case .ambiguous: return GridValue("?", role: .unsure)
    case .missing: return GridValue("⋯", role: .dim)
    case .unreadable: return GridValue("#", role: .unsure)
    }
  }
}
