import Reports

/// Decides whether a rule says something that the others leave open.
///
/// A rule is implied when each of its instances follows from the others in every form that it is
/// for; it contradicts them when one instance cannot be kept beside them.
struct RuleJudge {
  private var rules: [Rule]
  private var systems: [FormSet: LinearSystem]

  /// Knows the built-in sums, and those over two years.
  static let ofBuiltIn = RuleJudge(RuleCatalogue.rules)

  private init(_ rules: [Rule]) {
    self.rules = rules
    systems = Dictionary(
      uniqueKeysWithValues: FormSet.all.map { ($0, Self.system(rules, $0)) })
  }

  /// Takes a rule in, or says why not.
  mutating func admit(_ rule: Rule) throws(RuleRefusal) {
    var isNew = false
    var hasInstances = false
    var implying: Set<RuleID> = []
    for forms in FormSet.all where rule.isFor(forms) {
      for equation in Self.instances(rule, forms, all: true) {
        hasInstances = true
        switch standing(equation, forms) {
        case .independent: isNew = true
        case .implied(let rules): implying.formUnion(needed(rules, equation, forms))
        case .contradicts(let rules): throw .contradicts(needed(rules, equation, forms))
        }
      }
    }
    guard hasInstances else { throw .noForm }
    guard isNew else { throw .implied(by: implying.sorted()) }
    for forms in FormSet.all where rule.isFor(forms) {
      for equation in Self.instances(rule, forms) { systems[forms]?.add(equation) }
    }
    rules.append(rule)
  }

  /// How many independent equations the rules of a form make.
  func rank(_ forms: FormSet) -> Int { systems[forms]?.rank ?? 0 }

  /// Of rules that together imply or contradict an equation, those that it takes.
  private func needed(_ names: [RuleID], _ equation: Equation, _ forms: FormSet) -> [RuleID] {
    var kept = names
    for name in names where kept.count > 1 {
      let fewer = kept.filter { $0 != name }
      let system = Self.system(rules.filter { fewer.contains($0.id) }, forms)
      if standing(equation, in: system) != .independent { kept = fewer }
    }
    return kept
  }

  private static func system(_ rules: [Rule], _ forms: FormSet) -> LinearSystem {
    var system = LinearSystem()
    for rule in rules {
      for equation in instances(rule, forms) { system.add(equation) }
    }
    return system
  }

  private func standing(_ equation: Equation, _ forms: FormSet) -> LinearSystem.Standing {
    systems[forms].map { standing(equation, in: $0) } ?? .independent
  }

  private func standing(
    _ equation: Equation, in system: LinearSystem
  ) -> LinearSystem.Standing {
    if let standing = Self.bySign(equation) { return standing }
    let (row, standing) = system.reduced(equation)
    guard let row, row.coefficients.isEmpty, equation.relation != .equal else { return standing }
    // The sides are equal but for a constant, whatever the report says.
    let rest = row.constant.numerator
    let holds = equation.relation == .atLeast ? rest <= 0 : rest >= 0
    let rules = row.rules.subtracting([equation.rule]).sorted()
    return holds ? .implied(by: rules) : .contradicts(rules)
  }

  /// What follows from counts not being negative alone.
  private static func bySign(_ equation: Equation) -> LinearSystem.Standing? {
    guard !equation.terms.contains(where: \.isSigned) else { return nil }
    let isPositive = equation.terms.allSatisfy { $0.coefficient > 0 }
    let isNegative = equation.terms.allSatisfy { $0.coefficient < 0 }
    let constant = equation.constant
    switch equation.relation {
    case .atLeast where isPositive && constant <= .zero,
      .atMost where isNegative && constant >= .zero:
      return .implied(by: [.countNotInteger])
    case .atLeast where isNegative && constant > .zero,
      .atMost where isPositive && constant < .zero,
      .equal where isPositive && constant < .zero,
      .equal where isNegative && constant > .zero:
      return .contradicts([.countNotInteger])
    default: return nil
    }
  }

  /// The instances of a rule; of inequalities and of rules with a tolerance only where `all`.
  private static func instances(
    _ rule: Rule, _ forms: FormSet, all: Bool = false
  ) -> [Equation] {
    guard let formula = rule.check.formula else { return [] }
    guard all || (formula.relation == .equal && formula.tolerance == .zero) else { return [] }
    return formula.equations(rule.id, rule.severity, forms: forms, previous: forms)
  }
}

extension Rule {
  /// Whether it is for reports with these forms.
  func isFor(_ forms: FormSet) -> Bool {
    editions.contains(forms.requests) && editions.contains(forms.proactive)
  }
}
