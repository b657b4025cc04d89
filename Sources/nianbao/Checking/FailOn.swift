import ArgumentParser
import Audit

/// What makes `check` end with 1, or with 3.
enum FailOn: String, ExpressibleByArgument, CaseIterable {
  case error, warning, notice
  /// Warnings and errors with 1; where there are none, what cannot be told with 3.
  case cannotTell = "cannot-tell"
  case never

  /// Whether a failure of a weight counts.
  func counts(_ severity: Severity) -> Bool {
    switch self {
    case .error: severity >= .error
    case .warning, .cannotTell: severity >= .warning
    case .notice: true
    case .never: false
    }
  }

  /// The exit code for what was found; nil for none.
  func code(failures: (Severity) -> Int, unknown: Int) -> ExitCode? {
    if Severity.allCases.contains(where: { counts($0) && failures($0) > 0 }) { return .findings }
    return self == .cannotTell && unknown > 0 ? .undecided : nil
  }
}
