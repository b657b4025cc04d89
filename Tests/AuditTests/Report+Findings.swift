import Audit
import Reports

extension Report {
  /// The failure or open question of a rule in a scope.
  func finding(_ rule: RuleID, _ scope: String?) -> Finding? {
    Assessment(self).findings.first { $0.rule == rule && $0.scope == scope }
  }

  /// The failure of a rule in a scope.
  func failure(_ rule: RuleID, _ scope: String?) -> Finding? {
    finding(rule, scope).flatMap { $0.outcome == .fail ? $0 : nil }
  }
}
