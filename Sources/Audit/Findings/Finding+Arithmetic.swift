import Reports

extension Finding {
  /// The addition: `17+3+0+1+0+0=21，报告 20`; nil for rules that are no sums.
  ///
  /// Of a sum longer than a row the zeros are counted: `17+4=21（另 18 项为 0），报告 20`.
  public var arithmetic: Wording? {
    guard let relation else { return nil }
    let left = terms.filter { $0.role == .part }
    let right = terms.filter { $0.role == .total }
    let (one, other) = (addition(left, self.left), addition(right, self.right))
    let between =
      if rule == .carryOver {
        Wording("，上一年度 ", ", the year before ")
      } else if relation != .equal {
        Wording("，应 \(relation.sign) ", ", to be \(relation.sign) ")
      } else if right.count > 1 {
        Wording("，", ", ")
      } else {
        Wording("，报告 ", ", reported ")
      }
    return Wording(one.zh + between.zh + other.zh, one.en + between.en + other.en)
  }

  /// The most operands of which zeros are written too: those of a row.
  private static let rowLength = 6

  private func addition(_ operands: [Operand], _ sum: Amount?) -> Wording {
    let total = sum?.description ?? "?"
    guard let first = operands.first else { return Wording(total, total) }
    guard operands.count > 1 else { return Wording(first.factored, first.factored) }
    let isLong = operands.count > Self.rowLength
    let shown = isLong ? operands.filter { $0.value != .zero } : operands
    let zeros = operands.count - shown.count
    guard !shown.isEmpty else {
      return Wording("0（\(zeros) 项均为 0）", "0 (all \(zeros) are 0)")
    }
    let sign = operands.contains { $0.value == nil } ? sign(of: operands) : "="
    let marks = shown.map(\.factored).joined(separator: "+")
    let text = shown.count == 1 && shown[0].value != nil ? marks : marks + sign + total
    guard zeros > 0 else { return Wording(text, text) }
    return Wording(text + "（另 \(zeros) 项为 0）", text + " (\(zeros) more are 0)")
  }

  /// How a sum with open cells stands to its nearest value: `≥` for the greater side of a failure.
  func sign(of operands: [Operand]) -> String {
    guard outcome == .fail, let left, let right else { return "=" }
    return (left > right) == (operands.first?.role == .part) ? "≥" : "≤"
  }
}
