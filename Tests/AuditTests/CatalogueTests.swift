import Reports
import Testing

@testable import Audit

@Suite("The catalogue of rules")
struct CatalogueTests {
  @Test("Each rule stands under its own id", arguments: RuleID.allCases)
  func ids(id: RuleID) {
    let rule = RuleCatalogue[id]
    #expect(rule.id == id)
    for words in [rule.title, rule.explanation, rule.source, rule.exceptions, rule.example] {
      #expect(!words.zh.isEmpty && !words.en.isEmpty)
    }
  }

  @Test("No name stands twice")
  func names() { #expect(Set(RuleID.allCases).count == RuleID.allCases.count) }

  @Test("Every built-in formula can be read and has instances in some form")
  func formulas() throws {
    for rule in RuleCatalogue.rules {
      guard let formula = rule.check.formula else { continue }
      _ = try FormulaReader.read(formula.description)
      let instances = FormSet.all.flatMap { forms in
        FormSet.all.flatMap { formula.equations(rule.id, .error, forms: forms, previous: $0) }
      }
      #expect(!instances.isEmpty, "\(rule.id.rawValue)")
    }
  }

  @Test("Severities are ordered by weight")
  func severities() {
    #expect(Severity.allCases == [.notice, .warning, .error])
    #expect(Severity.allCases.max() == .error)
  }
}
