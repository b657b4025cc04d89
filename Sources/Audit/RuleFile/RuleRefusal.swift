import Reports

/// Why a rule from a file is not taken.
public enum RuleRefusal: Error, Hashable, Sendable {
  /// A line that is no rule; the part that cannot be understood.
  case malformed(String)
  /// No `=`, `<=` or `>=`, or more than one.
  case noRelation
  /// No form has such a cell.
  case unknownCell(String)
  /// A formula of numbers only.
  case noCells
  /// A star for rows and one for columns.
  case twoStars
  /// A name that is taken.
  case duplicate(RuleID)
  /// No report can have all its cells.
  case noForm
  /// It says nothing that other rules do not say: always kept where they are.
  case implied(by: [RuleID])
  /// No report can keep it and the others.
  case contradicts([RuleID])
}

extension RuleRefusal {
  /// What is wrong, and what to do about it.
  public var reason: Wording {
    switch self {
    case .malformed(let part):
      Wording("“\(part)”处无法理解", "cannot understand \"\(part)\"")
    case .noRelation:
      Wording("应有一个且仅一个 =、<= 或 >=", "there must be one of =, <= and >=, and only one")
    case .unknownCell(let key):
      Wording("没有这样的单元格：\(key)", "no form has such a cell: \(key)")
    case .noCells: Wording("公式中没有单元格", "there is no cell in the formula")
    case .twoStars:
      Wording("* 不能同时代表行和列", "a star cannot stand for rows here and for columns there")
    case .duplicate(let rule):
      Wording("规则名 \(rule.rawValue) 已被使用", "the name \(rule.rawValue) is taken")
    case .noForm:
      Wording("没有一种格式同时有这些单元格", "no form has all of these cells")
    case .implied(let rules):
      Wording(
        "已由其他规则保证，不必再列：\(Self.list(rules))", "implied already by \(Self.list(rules))")
    case .contradicts(let rules):
      Wording(
        "与其他规则矛盾，任何年报都不可能同时满足：\(Self.list(rules))",
        "contradicts \(Self.list(rules)): no report could keep both")
    }
  }

  private static func list(_ rules: [RuleID]) -> String {
    rules.isEmpty ? "0 = 0" : rules.map(\.rawValue).joined(separator: ", ")
  }
}
