import Reports

/// What stands behind one or more failing sums: the smallest corrections that would settle them.
///
/// One repair means that the wrong cells are located, several mean a tie that the sums cannot
/// decide, none means that more than three cells would have to change.
public struct Cause: Hashable, Sendable {
  /// `c1`, `c2`, … in the order of the findings.
  public let id: String
  /// The failing instances that it stands behind, by rule and scope.
  public let instances: [Instance]
  /// Every smallest correction, at most `Cause.mostRepairs` of them.
  public let repairs: [Repair]
  /// How many cells any other correction would change at least, where one cell is located.
  ///
  /// 3 where all sums of the requests table can be told: no dependent set of its cells has fewer
  /// than four. Where sums are open, or in a group of cases, only 2 is proved.
  public let leastOtherwise: Int

  /// A failing instance of a rule.
  public struct Instance: Hashable, Sendable {
    /// The rule.
    public let rule: RuleID
    /// The column, row or group.
    public let scope: String

    /// Names an instance.
    public init(rule: RuleID, scope: String) {
      self.rule = rule
      self.scope = scope
    }
  }

  /// More ways than this are not told one by one.
  public static let mostRepairs = 64

  /// The rules that fail, each once, in the order of the catalogue.
  public var rules: [RuleID] {
    Set(instances.map(\.rule)).sorted()
  }

  /// The one change that settles everything, where there is just one way and it takes one cell.
  public var located: Repair.Change? {
    guard repairs.count == 1, repairs[0].changes.count == 1 else { return nil }
    return repairs[0].changes[0]
  }

  /// Whether it stands behind a finding: a sum that it settles, or another failure that its one
  /// located cell makes and that the correction would end.
  public func explains(_ finding: Finding) -> Bool {
    guard finding.outcome == .fail else { return false }
    if let instance = Causes.instance(finding), instances.contains(instance) { return true }
    guard let change = located, finding.cells == [change.cell] else { return false }
    if finding.rule == .resultsWithoutRequests { return change.to == .zero }
    // The text has the number that the sums ask for.
    return RuleCatalogue[finding.rule].family == .text && finding.left == change.to
  }

  /// Cells that every way changes.
  public var implicated: [CellKey] {
    guard let first = repairs.first else { return [] }
    let common = repairs.dropFirst().reduce(Set(first.changes.map(\.cell))) { common, repair in
      common.intersection(repair.changes.map(\.cell))
    }
    return first.changes.map(\.cell).filter(common.contains)
  }
}
