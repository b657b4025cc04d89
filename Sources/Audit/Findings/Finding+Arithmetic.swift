import Reports

extension Finding {
  /// The addition with all its terms: `17+3+0+1+0+0=21，报告 20`; nil for rules that are no sums.
  public var arithmetic: Wording? {
    guard let relation else { return nil }
    let left = terms.filter { $0.role == .part }
    let right = terms.filter { $0.role == .total }
    let sums = (addition(left, self.left), addition(right, self.right))
    if rule == .carryOver {
      return Wording("\(sums.0)，上一年度 \(sums.1)", "\(sums.0), the year before \(sums.1)")
    }
    if relation != .equal {
      return Wording(
        "\(sums.0)，应 \(relation.sign) \(sums.1)", "\(sums.0), to be \(relation.sign) \(sums.1)")
    }
    if right.count > 1 { return Wording("\(sums.0)，\(sums.1)", "\(sums.0), \(sums.1)") }
    return Wording("\(sums.0)，报告 \(sums.1)", "\(sums.0), reported \(sums.1)")
  }

  private func addition(_ operands: [Operand], _ sum: Amount?) -> String {
    if operands.isEmpty { return sum?.description ?? "?" }
    let marks = operands.map(\.factored).joined(separator: "+")
    guard operands.count > 1 else { return marks }
    let sign = operands.contains { $0.value == nil } ? sign(of: operands) : "="
    return marks + sign + (sum?.description ?? "?")
  }

  /// How a sum with open cells stands to its nearest value: `≥` for the greater side of a failure.
  func sign(of operands: [Operand]) -> String {
    guard outcome == .fail, let left, let right else { return "=" }
    return (left > right) == (operands.first?.role == .part) ? "≥" : "≤"
  }
}
