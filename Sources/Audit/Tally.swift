/// How many instances of rules passed, failed or could not be judged.
public struct Tally: Hashable, Sendable {
  /// Instances that hold.
  public internal(set) var passed = 0
  /// Instances that do not hold.
  public internal(set) var failed = 0
  /// Instances that nobody can judge; a rule without its table counts once.
  public internal(set) var unknown = 0
  /// Instances that hold because digits run together were cut so that they do: no proof.
  public internal(set) var consumed = 0
  /// Instances that the rule has nothing to say about: another form, another kind of agency.
  public internal(set) var notApplicable = 0

  /// Nothing counted yet.
  public init() {}

  /// Counts that are known.
  public static func of(
    passed: Int = 0, failed: Int = 0, unknown: Int = 0, consumed: Int = 0, notApplicable: Int = 0
  ) -> Tally {
    var tally = Tally()
    (tally.passed, tally.failed, tally.unknown) = (passed, failed, unknown)
    (tally.consumed, tally.notApplicable) = (consumed, notApplicable)
    return tally
  }

  /// All instances that were or should have been judged.
  public var all: Int { passed + failed + unknown }

  mutating func count(_ outcome: Outcome) {
    switch outcome {
    case .pass: passed += 1
    case .fail: failed += 1
    case .unknown: unknown += 1
    case .consumed: consumed += 1
    case .notApplicable: notApplicable += 1
    }
  }

  /// Adds the counts of another.
  public static func += (left: inout Tally, right: Tally) {
    left.passed += right.passed
    left.failed += right.failed
    left.unknown += right.unknown
    left.consumed += right.consumed
    left.notApplicable += right.notApplicable
  }
}
