import Canvas
import Reports

/// How a cell of each status looks in a table: a mark says it, colour only repeats it.
enum CellMark {
  /// The signs, with what they mean, for the help.
  static let legend: [(sign: String, meaning: Wording)] = [
    ("-", Wording("零（按 . 显示为 0）", "zero (. shows it as 0)")),
    ("12~", Wording("从连在一起的数字里切出，或由合计推得", "cut from digits run together, or forced by the sums")),
    ("?", Wording("几种读法都说得通", "several readings are possible")),
    ("▫", Wording("空白：不等于零", "blank: not a zero")),
    ("⋯", Wording("原文没有这一格", "the document has no such cell")),
    ("#", Wording("有文字，不是数字", "there is text, and it is no number")),
    ("✗ ! i", Wording("规则不符：错误、警告、提示", "a rule fails: error, warning, notice")),
    ("+", Wording("参与所看的算式", "takes part in the sum in focus")),
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

extension CellStatus {
  /// How the value was come by, or why there is none.
  var title: Wording {
    switch self {
    case .read: Wording("读出", "as printed")
    case .split: Wording("从连写数字切出", "cut from digits run together")
    case .inferred: Wording("由合计推得", "forced by the sums")
    case .blank: Wording("空白", "blank")
    case .ambiguous: Wording("读法不唯一", "several readings")
    case .missing: Wording("原文没有", "not in the document")
    case .unreadable: Wording("不是数字", "no number")
    }
  }
}

extension Amount {
  /// With commas between thousands: `1,286`, `-12,345.5`.
  var grouped: String {
    let text = description
    let start = text.firstIndex { $0 != "-" } ?? text.startIndex
    let end = text.firstIndex(of: ".") ?? text.endIndex
    let digits = Array(text[start..<end])
    var result = String(text[..<start])
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result.append(",") }
      result.append(digit)
    }
    return result + text[end...]
  }
}
