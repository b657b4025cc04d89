import Audit
import Library
import Reports

/// How rules are called on screen: the title, and the id that `check` and `export` use.
struct FindingWords {
  /// What reports are judged by; a user's own rules have titles too.
  let rules: RuleSet
  let language: Wording.Language

  /// The rule of a name.
  func rule(_ id: RuleID) -> Rule {
    RuleCatalogue.rule(id) ?? rules[id] ?? RuleCatalogue[id]
  }

  /// The title alone: `收办平衡`.
  func title(_ id: RuleID) -> String { rule(id).title(language) }

  /// `收办平衡`, `收办平衡+2`: the first of its findings, and how many more there are.
  func title(_ problem: Problem) -> String { title(problem.findings) }

  /// The same for any findings.
  func title(_ findings: [Finding]) -> String {
    guard let first = findings.first else { return "" }
    let name = title(first.rule)
    return findings.count == 1 ? name : name + Words.andMore(findings.count)
  }

  /// Title and id: `收办平衡 request-balance`, `Carry-over (carry-over)`.
  func name(_ id: RuleID) -> String {
    // English titles may read like their ids.
    title(id) + (language == .chinese ? " \(id.rawValue)" : " (\(id.rawValue))")
  }

  /// A heading of the list of findings.
  func group(_ group: FindingGroup, _ library: Library) -> String {
    switch group {
    case .rule(let rule): name(rule)
    case .agency(let agency): library[agency].name
    case .year(let year): year == 0 ? Words.unknownYear(language) : String(year)
    case .severity(let severity): "\(severity.mark) " + severity.title(language)
    case .outcome(let outcome): Words.outcome(outcome)(language)
    }
  }
}

extension App {
  /// The names of the rules that reports are judged by, in the language of the program.
  var findingWords: FindingWords { FindingWords(rules: library.rules, language: language) }
}
