import Reports

extension RuleSet {
  /// Stands for the rules and what they demand; another in a version whose rules differ.
  public var hash: String {
    var hash = StableHash()
    for rule in rules {
      hash.combine(rule.id.rawValue)
      hash.combine(rule.severity.rawValue)
      hash.combine(rule.formula ?? rule.explanation.zh)
    }
    let digits = String(hash.folded, radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }
}
