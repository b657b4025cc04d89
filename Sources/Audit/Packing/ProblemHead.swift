import Reports

/// What a list needs to know of a problem before it is looked at: the outcome and the weight.
public struct ProblemHead: Hashable, Sendable {
  /// Whether it is a failure; an open question otherwise.
  public let isFailure: Bool
  /// The weight of its heaviest finding.
  public let severity: Severity
}

extension PackWriter {
  /// Adds of each problem its head and the places of its findings' rules.
  ///
  /// - Parameter assessment: that the problems are of; it knows a user's rules.
  public mutating func heads(of problems: [Problem], in assessment: Assessment) {
    for problem in problems {
      byte(UInt8(problem.severity.weight) << 1 | (problem.isFailure ? 1 : 0))
      list(problem.findings) { $0.number(assessment.place(of: $1.rule) ?? Int(UInt16.max)) }
    }
  }
}

extension PackReader {
  /// The next problem's head; adds the places of its findings' rules among those of the rule set.
  public mutating func head(_ rules: inout [UInt16]) throws(PackDamage) -> ProblemHead {
    let first = try byte()
    guard let severity = Severity.allCases.first(where: { $0.weight == Int(first >> 1) }) else {
      throw PackDamage()
    }
    for _ in 0..<(try number()) {
      guard let rule = UInt16(exactly: try number()) else { throw PackDamage() }
      rules.append(rule)
    }
    return ProblemHead(isFailure: first & 1 == 1, severity: severity)
  }
}
