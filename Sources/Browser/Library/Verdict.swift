import Audit
import Library

/// What the matrix says about one report.
struct Verdict: Hashable, Sendable {
  var errors = 0
  var warnings = 0
  var notices = 0
  /// Rules that nobody can judge.
  var unknown = 0
  /// Failures that are waived; they count nowhere else.
  var waived = 0

  /// All failures.
  var problems: Int { errors + warnings + notices }

  /// What the library counts.
  init(_ standing: Standing) {
    errors = standing.errors
    warnings = standing.warnings
    notices = standing.notices
    unknown = standing.unknown
  }

  /// The same without what is waived.
  init(_ problems: [Problem], waivers: [Finding: Waiver]) {
    self.init(Standing(problems.lazy.filter { !$0.isWaived(waivers) }))
    waived = problems.count { $0.isWaived(waivers) }
  }
}
