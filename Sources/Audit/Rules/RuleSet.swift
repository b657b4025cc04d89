import Reports

/// The rules that are applied: those built in, and a user's own.
public struct RuleSet: Sendable {
  /// All of them, the built-in ones first.
  public let rules: [Rule]
  /// The same, as they are applied.
  let steps: [RuleStep]
  /// The names of those that are not built in.
  let own: [RuleID]
  /// By forms and then by rule, the sums over one report.
  private let sums: [[[Equation]]]
  /// By forms of the year before, forms of the year and then by rule, the sums over two reports.
  private let yearSums: [[[[Equation]]]]

  /// Whether there are no rules but those built in.
  public var isBuiltIn: Bool { own.isEmpty }

  /// The built-in rules alone.
  public static let builtIn = RuleSet(own: [])

  /// The built-in rules with others; `RuleFile` reads and checks them.
  init(own: [Rule]) {
    let rules = RuleCatalogue.rules + own
    self.rules = rules
    steps = rules.map { RuleStep($0) }
    self.own = own.map(\.id)
    sums = FormSet.all.map { forms in
      rules.map { rule in
        guard case .sums(let formula) = rule.check else { return [] }
        return formula.equations(rule.id, rule.severity, forms: forms)
      }
    }
    yearSums = FormSet.all.map { previous in
      FormSet.all.map { forms in
        rules.map { rule in
          guard case .yearSums(let formula, let offTotal) = rule.check else { return [] }
          return formula.equations(rule.id, rule.severity, forms: forms, previous: previous)
            .map { $0.weighing($0.scope == ColumnID.total.rawValue ? nil : offTotal) }
        }
      }
    }
  }

  /// The rule of a name.
  public subscript(id: RuleID) -> Rule? { rules.first { $0.id == id } }

  func sums(_ forms: FormSet) -> [[Equation]] { sums[forms.index] }

  func yearSums(_ forms: FormSet, after previous: FormSet) -> [[Equation]] {
    yearSums[previous.index][forms.index]
  }
}

extension Equation {
  /// The same with another weight, where there is one.
  fileprivate func weighing(_ severity: Severity?) -> Equation {
    guard let severity else { return self }
    var lighter = self
    lighter.severity = severity
    return lighter
  }
}
