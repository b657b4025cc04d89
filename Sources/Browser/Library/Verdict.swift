import Audit

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

  /// Counts what a reader counts as one, see `Problem`.
  init(_ problems: [Problem], waivers: [Finding: Waiver] = [:]) {
    for problem in problems {
      if problem.isWaived(waivers) {
        waived += 1
        continue
      }
      switch (problem.isFailure, problem.severity) {
      case (true, .error): errors += 1
      case (true, .warning): warnings += 1
      case (true, .notice): notices += 1
      // Only what sums leave open makes a report doubtful; a date that nobody printed does not.
      case (false, .error): unknown += 1
      case (false, _): break
      }
    }
  }
}
