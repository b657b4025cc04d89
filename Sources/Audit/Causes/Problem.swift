import Reports

/// What a reader counts as one: findings that one correction would settle, or one by itself.
///
/// Screens and `check` lead with the number of failing problems, not of failing rules: one wrong
/// cell breaks two or three rules. Columns that disagree with the year before, blank cells and
/// missing sections of one report are one problem each, for they have one reason.
public struct Problem: Hashable, Sendable {
  /// What stands behind it; nil where nothing is located.
  public let cause: Cause?
  /// Its findings, all failures or all open questions, the heaviest first; never empty.
  public let findings: [Finding]

  /// Makes a problem of findings of which there is at least one.
  init(cause: Cause?, _ first: Finding, _ rest: [Finding]) {
    self.cause = cause
    if rest.isEmpty {
      findings = [first]
      return
    }
    findings = ([first] + rest).enumerated()
      .sorted { ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset) }
      .map(\.element)
  }

  /// The finding that stands for it.
  public var lead: Finding { findings[0] }

  /// Whether it is a failure; an open question otherwise.
  public var isFailure: Bool { lead.outcome == .fail }

  /// The weight of its heaviest finding.
  public var severity: Severity { lead.severity }

  /// The rules concerned, each once, in the order of the catalogue.
  public var rules: [RuleID] {
    let found = Set(findings.map(\.rule))
    return found.count == 1 ? [lead.rule] : found.sorted()
  }

  /// The cell to look at first: the wrong one where it is located.
  public var located: CellKey? { cause?.located?.cell }
}

extension Assessment {
  /// The findings by what a reader counts as one: failures by weight, then open questions.
  public var problems: [Problem] {
    groups.map { group in
      var cause: Cause?
      if case .cause(let index) = group.key { cause = causes[index] }
      return Problem(
        cause: cause, findings[group.places[0]], group.places.dropFirst().map { findings[$0] })
    }
  }

  /// The places in `findings` of what each of `problems` is made of.
  public var placesOfProblems: [[Int]] { groups.map(\.places) }

  private var groups: [(key: Group, places: [Int])] {
    var groups: [(key: Group, places: [Int])] = []
    for index in findings.indices {
      let key = group(of: findings[index], index)
      if key != .finding(index), let group = groups.firstIndex(where: { $0.key == key }) {
        groups[group].places.append(index)
      } else {
        groups.append((key, [index]))
      }
    }
    if groups.count < 2 { return groups }
    let ranks = groups.map { rank(of: $0.places) }
    return groups.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.map { groups[$0] }
  }

  /// Failures first, the heaviest before others.
  private func rank(of places: [Int]) -> Int {
    guard findings[places[0]].outcome == .fail else { return 0 }
    return -1 - (places.map { findings[$0].severity.weight }.max() ?? 0)
  }

  private enum Group: Hashable {
    case cause(Int)
    case rule(RuleID)
    case finding(Int)
  }

  private func group(of finding: Finding, _ index: Int) -> Group {
    guard finding.outcome == .fail else { return .finding(index) }
    if let cause = causes.firstIndex(where: { $0.explains(finding) }) { return .cause(cause) }
    return Self.folded.contains(finding.rule) ? .rule(finding.rule) : .finding(index)
  }

  /// Rules whose failures in one report have one reason.
  private static let folded: Set<RuleID> = [.carryOver, .cellBlank, .sectionsMissing]
}
