import Audit

/// How many problems the rules have with a report, as a reader counts them: see `Problem`.
public struct Standing: Hashable, Sendable, BitwiseCopyable {
  private var counts: (errors: UInt16, warnings: UInt16, notices: UInt16, open: UInt16)

  /// Nothing wrong.
  public init() { counts = (0, 0, 0, 0) }

  /// Counts problems.
  public init(_ problems: some Sequence<Problem>) {
    self.init()
    for problem in problems {
      switch (problem.isFailure, problem.severity) {
      case (true, .error): counts.errors = Self.next(counts.errors)
      case (true, .warning): counts.warnings = Self.next(counts.warnings)
      case (true, .notice): counts.notices = Self.next(counts.notices)
      // Only what sums leave open makes a report doubtful; a date that nobody printed does not.
      case (false, .error): counts.open = Self.next(counts.open)
      case (false, _): break
      }
    }
  }

  /// Printed numbers that contradict each other.
  public var errors: Int { Int(counts.errors) }
  /// What is very likely wrong.
  public var warnings: Int { Int(counts.warnings) }
  /// What is worth a look.
  public var notices: Int { Int(counts.notices) }
  /// Sums that nobody can judge.
  public var unknown: Int { Int(counts.open) }
  /// All failures.
  public var problems: Int { errors + warnings + notices }

  private static func next(_ count: UInt16) -> UInt16 { count == .max ? count : count + 1 }

  /// Compares all counts.
  public static func == (left: Standing, right: Standing) -> Bool { left.counts == right.counts }

  /// Hashes all counts.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(errors)
    hasher.combine(warnings)
    hasher.combine(notices)
    hasher.combine(unknown)
  }
}
