import Audit
import Reports

/// How rules are called on screen: the Chinese title, and the id that `check` and `export` use.
enum FindingWords {
  /// The title alone: `收办平衡`.
  static func title(_ rule: RuleID) -> Wording { RuleCatalogue[rule].title }

  /// Title and id: `收办平衡 request-balance`.
  static func name(_ rule: RuleID, _ language: Wording.Language) -> String {
    title(rule)(language) + " " + rule.rawValue
  }
}
