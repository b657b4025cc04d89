import Reports

/// Decides whether a rule says something that the others leave open.
///
/// A rule is implied when each of its instances follows from the others in every form that it is
/// for; it contradicts them when one instance cannot be kept beside them.
struct RuleJudge {
  private var systems: [FormSet: LinearSystem]

  /// Knows the built-in sums, and those over two years.
  init() {
    systems = Dictionary(
      uniqueKeysWithValues: FormSet.all.map { forms in
        var system = LinearSystem()
        for rule in RuleCatalogue.rules {
          for equation in Self.instances(rule, forms) { system.add(equation) }
        }
        return (forms, system)
      })
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
        case .implied(let rules): implying.formUnion(rules)
        case .contradicts(let rules): throw .contradicts(rules)
        }
      }
    }
    guard hasInstances else { throw .noForm }
    guard isNew else { throw .implied(by: implying.sorted()) }
    for forms in FormSet.all where rule.isFor(forms) {
      for equation in Self.instances(rule, forms) { systems[forms]?.add(equation) }
    }
  }

  /// How many independent equations the rules of a form make.
  func rank(_ forms: FormSet) -> Int { systems[forms]?.rank ?? 0 }

  private func standing(_ equation: Equation, _ forms: FormSet) -> LinearSystem.Standing {
    if let standing = Self.bySign(equation) { return standing }
    guard let system = systems[forms] else { return .independent }
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
