import Reports

/// Someone's decision to let findings of a report stand, with the reason.
///
/// It holds for the values that it was given for: once a number is printed otherwise, the finding
/// is back. What cannot be told stays open, waiver or not.
public struct Waiver: Hashable, Sendable {
  /// The rule, or the family of rules.
  public let rules: RulePattern
  /// The report.
  public let report: ReportName
  /// One finding, or all that the rules have in the report.
  public let extent: Extent
  /// Why they may stand; never empty.
  public let reason: String
  /// When it was decided.
  public let date: CalendarDay
  /// Who decided; nil where nobody says.
  public let who: String?
  /// The last day on which it holds; nil for no end.
  public let until: CalendarDay?

  /// What of a report a waiver is about.
  public enum Extent: Hashable, Sendable {
    /// The finding of a fingerprint.
    case finding(Fingerprint)
    /// All failures of the rules, with one fingerprint for all: one more or one less ends it.
    case all(Fingerprint)
  }

  /// Makes a waiver; nil without a reason.
  public init?(
    rules: RulePattern, report: ReportName, extent: Extent, reason: String, date: CalendarDay,
    who: String? = nil, until: CalendarDay? = nil
  ) {
    guard reason.contains(where: { !$0.isWhitespace }) else { return nil }
    self.rules = rules
    self.report = report
    self.extent = extent
    self.reason = reason
    self.date = date
    self.who = who.flatMap { $0.isEmpty ? nil : $0 }
    self.until = until
  }

  /// Whether its time is over.
  public func isExpired(on day: CalendarDay) -> Bool { until.map { $0 < day } ?? false }
}

extension Waiver {
  /// How it stands to the findings of its report.
  public enum Match: Hashable, Sendable {
    /// It covers these of them, by index.
    case covers([Int])
    /// Its finding is there, and other values are printed.
    case stale
    /// There is no such failure.
    case unused
  }

  /// Compares it with the findings of its report; only failures can be waived.
  public func match(_ findings: [Finding]) -> Match {
    let failures = findings.indices.filter {
      findings[$0].outcome == .fail && rules.matches(findings[$0].rule)
    }
    if failures.isEmpty { return .unused }
    switch extent {
    case .all(let wanted):
      return Fingerprint(of: failures.map { findings[$0].fingerprint }) == wanted
        ? .covers(failures) : .stale
    case .finding(let wanted):
      let covered = failures.filter { findings[$0].fingerprint == wanted }
      if !covered.isEmpty { return .covers(covered) }
      let isThere = failures.contains { findings[$0].fingerprint.place == wanted.place }
      return isThere ? .stale : .unused
    }
  }
}
