import Reports

/// Rules with their sums written out for every edition of the form.
final class ExpandedRules: Sendable {
  /// All of them, the built-in ones first.
  let rules: [Rule]
  /// The same, as they are applied.
  let steps: [RuleStep]
  /// By forms and then by rule, the sums over one report.
  private let sums: [[[Equation]]]
  /// By forms of the year before, forms of the year and then by rule, the sums over two reports.
  private let yearSums: [[[[Equation]]]]
  /// The same sums as bare numbers; nil where they cannot be judged so.
  private let evenSums: [[EvenSums?]]
  private let evenYearSums: [[[EvenSums?]]]

  /// Those built in; they are written out when they are first applied, which a start is not.
  static let builtIn = ExpandedRules(RuleCatalogue.rules)

  init(_ rules: [Rule]) {
    self.rules = rules
    steps = rules.map { RuleStep($0) }
    let sums: [[[Equation]]] = FormSet.all.map { forms in
      rules.map { rule in
        guard case .sums(let formula) = rule.check else { return [] }
        return formula.equations(rule.id, rule.severity, forms: forms)
      }
    }
    let yearSums: [[[[Equation]]]] = FormSet.all.map { previous in
      FormSet.all.map { forms in
        rules.map { rule in
          guard case .yearSums(let formula, let offTotal) = rule.check else { return [] }
          return formula.equations(rule.id, rule.severity, forms: forms, previous: previous)
            .map { $0.weighing($0.scope == ColumnID.total.rawValue ? nil : offTotal) }
        }
      }
    }
    self.sums = sums
    self.yearSums = yearSums
    evenSums = FormSet.all.map { forms in sums[forms.index].map { EvenSums($0, forms: forms) } }
    evenYearSums = FormSet.all.map { previous in
      FormSet.all.map { forms in
        yearSums[previous.index][forms.index].map { EvenSums($0, forms: forms) }
      }
    }
  }

  func sums(_ forms: FormSet) -> [[Equation]] { sums[forms.index] }

  func evenSums(_ forms: FormSet) -> [EvenSums?] { evenSums[forms.index] }

  func evenYearSums(_ forms: FormSet, after previous: FormSet) -> [EvenSums?] {
    evenYearSums[previous.index][forms.index]
  }

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
