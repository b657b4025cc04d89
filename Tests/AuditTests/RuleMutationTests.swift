import ReportFixtures
import Reports
import Testing

@testable import Audit

/// Turns each built-in formula into wrong ones, and looks whether an example notices.
///
/// `.ci/mutate` does the same to the rules that are no formulas, by changing their conditions.
@Suite("Wrong rules are noticed")
struct RuleMutationTests {
  static let sums = RuleCatalogue.rules.filter { $0.check.formula != nil }.map(\.id)

  @Test("A formula with another sign between its sides", arguments: sums)
  func relations(id: RuleID) throws {
    let formula = try #require(RuleCatalogue[id].check.formula)
    for relation in [Relation.equal, .atMost, .atLeast] where relation != formula.relation {
      let wrong = Formula(
        formula.description, left: formula.left, relation, right: formula.right,
        tolerance: formula.tolerance)
      #expect(isNoticed(wrong, in: id), "\(formula) with \(relation)")
    }
  }

  @Test("A formula with a term dropped, turned round or counted twice", arguments: sums)
  func terms(id: RuleID) throws {
    let formula = try #require(RuleCatalogue[id].check.formula)
    for place in 0..<formula.left.count + formula.right.count {
      for factor in [Int64(0), -1, 2] {
        var (left, right) = (formula.left, formula.right)
        change(place, by: factor, &left, &right)
        // A side of nothing but a 0 stays what it is whatever it is multiplied by.
        if left == formula.left, right == formula.right { continue }
        let wrong = Formula(
          formula.description, left: left, formula.relation, right: right,
          tolerance: formula.tolerance)
        #expect(isNoticed(wrong, in: id), "term \(place) times \(factor)")
      }
    }
  }

  @Test("A formula that holds by a tolerance", arguments: sums)
  func tolerance(id: RuleID) throws {
    let formula = try #require(RuleCatalogue[id].check.formula)
    let wrong = Formula(
      formula.description, left: formula.left, formula.relation, right: formula.right,
      tolerance: Amount(1))
    #expect(isNoticed(wrong, in: id))
  }

  @Test("A sum that lacks a single one of its cells", arguments: FormEdition.allCases)
  func cells(edition: FormEdition) {
    var random = SeededGenerator(seed: 17)
    let reports = (0..<40).map { _ in FixtureReport(randomFrom: &random, edition: edition).report }
    for kind in [TableKind.requests, .review] {
      for equation in Equations.of(.form(kind, edition)).all {
        for place in equation.terms.indices {
          var terms = equation.terms
          terms.remove(at: place)
          let wrong = Equation(
            equation.rule, scope: equation.scope, severity: .error, terms: terms,
            relation: equation.relation, constant: equation.constant,
            tolerance: equation.tolerance, forms: FormSet(proactive: edition, requests: edition))
          #expect(
            reports.contains { wrong.finding(in: $0).outcome == .fail },
            "\(equation.rule.rawValue) \(equation.scope) without \(equation.terms[place].cell)")
        }
      }
    }
  }

  @Test("A rule that takes blanks for zeros", arguments: sums)
  func blanks(id: RuleID) {
    let noticed = RuleCase.all.contains { example in
      example.rule == id && example.hasBlanks
        && example.verdict(blanksAsZero: true) != example.verdict
    }
    #expect(noticed)
  }

  @Test("A rule for the wrong generation of the form", arguments: sums)
  func editions(id: RuleID) throws {
    let rule = RuleCatalogue[id]
    guard rule.editions.count == 1 else { return }
    let other = FormEdition.allCases.filter { !rule.editions.contains($0) }
    let formula = try #require(rule.check.formula)
    #expect(isNoticed(formula, in: id, editions: other))
  }

  private func change(
    _ place: Int, by factor: Int64, _ left: inout [Formula.Part], _ right: inout [Formula.Part]
  ) {
    func scaled(_ parts: [Formula.Part], at place: Int) -> [Formula.Part] {
      var parts = parts
      if case .constant(.zero) = parts[place].content { return parts }
      parts[place].coefficient *= factor
      return factor == 0 ? parts.enumerated().filter { $0.offset != place }.map(\.element) : parts
    }
    if place < left.count {
      left = scaled(left, at: place)
    } else {
      right = scaled(right, at: place - left.count)
    }
  }

  /// Whether an example of the rule comes out otherwise.
  private func isNoticed(
    _ formula: Formula, in id: RuleID, editions: [FormEdition]? = nil
  ) -> Bool {
    let rule = RuleCatalogue[id]
    let check: RuleCheck =
      if case .yearSums(_, let offTotal) = rule.check {
        .yearSums(formula, offTotal: offTotal)
      } else {
        .sums(formula)
      }
    let mutant = Rule(
      "mutant", rule.severity, rule.family, per: rule.unit, editions: editions ?? rule.editions,
      title: rule.title, explanation: rule.explanation, source: rule.source,
      exceptions: rule.exceptions, example: rule.example, check: check)
    let rules = RuleSet(own: [mutant])
    return RuleCase.all.contains { example in
      example.rule == id && example.verdict(of: "mutant", by: rules) != example.verdict
    }
  }
}
