import Reports

extension Operand {
  /// The cell as a sum writes it: its number, or `□` blank, `?{0|1}` ambiguous, `…` missing.
  public var mark: String {
    if let value { return value.description }
    switch printed.status {
    case .blank: return "□"
    case .missing: return "…"
    case .ambiguous where !printed.candidates.isEmpty:
      return "?{" + printed.candidates.map(\.description).joined(separator: "|") + "}"
    default: return "?"
    }
  }

  /// Why there is no number, as a sentence says it; the number where there is one.
  var state: Wording {
    if value != nil { return Wording(mark, mark) }
    switch printed.status {
    case .blank: return Wording("空白", "blank")
    case .missing: return Wording("缺失", "missing")
    case .ambiguous: return Wording("读法不唯一", "ambiguous")
    default: return Wording("无法识读", "unreadable")
    }
  }

  /// Whether it is a number other than nothing.
  var isNonZero: Bool { value.map { $0 != .zero } ?? false }
}
