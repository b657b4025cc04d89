import Audit
import Reports
import Testing

@Suite("The catalogue of rules")
struct CatalogueTests {
  @Test("Each rule stands under its own id", arguments: RuleID.allCases)
  func ids(id: RuleID) {
    let rule = RuleCatalogue[id]
    #expect(rule.id == id)
    #expect(!rule.title.zh.isEmpty && !rule.explanation.en.isEmpty && !rule.source.zh.isEmpty)
  }

  @Test("Severities are ordered by weight")
  func severities() {
    #expect(Severity.allCases == [.notice, .warning, .error])
    #expect(Severity.allCases.max() == .error)
  }
}
