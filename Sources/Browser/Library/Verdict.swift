import Audit
import Library

/// What the matrix says about one report.
struct Verdict: Hashable, Sendable {
  var errors = 0
  var warnings = 0
  var notices = 0
  /// Rules that nobody can judge.
  var unknown = 0

  /// All failures.
  var problems: Int { errors + warnings + notices }

  init(_ entry: Entry) {
    for assessment in [entry.own, entry.beside] {
      for finding in assessment.findings {
        switch (finding.outcome, finding.severity) {
        case (.fail, .error): errors += 1
        case (.fail, .warning): warnings += 1
        case (.fail, .notice): notices += 1
        case (.pass, _): break
        case (.unknown, _): unknown += 1
        }
      }
    }
  }
}
