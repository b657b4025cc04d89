import Reports

extension StatCell {
  /// The cell in the fewest characters: its number, or `□` blank, `?{0|1}` ambiguous, `…` missing.
  public var mark: String {
    if let value { return value.description }
    switch status {
    case .blank: return "□"
    case .missing: return "…"
    case .ambiguous where !candidates.isEmpty:
      return "?{" + candidates.map(\.description).joined(separator: "|") + "}"
    default: return "?"
    }
  }
}
