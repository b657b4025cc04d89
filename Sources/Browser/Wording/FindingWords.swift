import Audit
import Library
import Reports

/// How rules are called on screen: the Chinese title, and the id that `check` and `export` use.
enum FindingWords {
  /// The title alone: `收办平衡`.
  static func title(_ rule: RuleID) -> Wording { RuleCatalogue[rule].title }

  /// Title and id: `收办平衡 request-balance`.
  static func name(_ rule: RuleID, _ language: Wording.Language) -> String {
    title(rule)(language) + " " + rule.rawValue
  }

  /// A heading of the list of findings.
  static func group(
    _ group: FindingGroup, _ library: Library, _ language: Wording.Language
  ) -> String {
    switch group {
    case .rule(let rule): name(rule, language)
    case .agency(let agency): library[agency].name
    case .year(let year): year == 0 ? Words.unknownYear(language) : String(year)
    case .severity(let severity): "\(severity.mark) " + severity.title(language)
    case .outcome(let outcome): Words.outcome(outcome)(language)
    }
  }
}
