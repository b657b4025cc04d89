import Reports

extension Operand {
  /// The cell as a sum writes it: its number, or `□` blank, `?{0|1}` ambiguous, `…` missing.
  public var mark: String { printed.mark }

  /// The same with its coefficient: `2×17`.
  var factored: String {
    let factor = abs(term.coefficient)
    return factor == 1 ? mark : "\(factor)×\(mark)"
  }

  /// What a sentence says of the cell: its number, its few readings, or why there is none.
  var state: Wording {
    if value != nil { return Wording(mark, mark) }
    let readings = printed.candidates.map(\.description)
    guard (1...3).contains(readings.count) else { return absence }
    return Wording(readings.joined(separator: "或"), readings.joined(separator: " or "))
  }

  /// Why there is no number.
  var absence: Wording {
    switch printed.status {
    case .blank: Wording("空白", "blank")
    case .missing: Wording("缺失", "missing")
    case .ambiguous: Wording("读法不唯一", "ambiguous")
    default: Wording("无法识读", "unreadable")
    }
  }

  /// Whether it is a number other than nothing.
  var isNonZero: Bool { value.map { $0 != .zero } ?? false }
}
