import Reports

/// Groups the failing sums of a report by the corrections that would settle them.
enum Causes {
  /// The causes of the failures among `findings`, numbered in their order.
  static func of(_ report: Report, _ findings: [Finding]) -> [Cause] {
    var groups: [Group] = []
    for table in report.tables {
      let systems = SumSystem.of(table.form)
      if systems.isEmpty { continue }
      let values = table.cells.map(Self.count)
      for system in systems { groups += self.groups(system, values, table.form) }
    }
    let order = findings.lazy.filter { $0.outcome == .fail }.compactMap(instance)
    var causes: [Cause] = []
    for instance in order where !causes.contains(where: { $0.instances.contains(instance) }) {
      guard let group = groups.first(where: { $0.instances.contains(instance) }) else { continue }
      causes.append(
        Cause(
          id: "c\(causes.count + 1)", instances: group.instances, repairs: group.repairs,
          leastOtherwise: group.leastOtherwise))
    }
    return causes
  }

  /// The instance that a finding is about.
  static func instance(_ finding: Finding) -> Cause.Instance? {
    finding.scope.map { Cause.Instance(rule: finding.rule, scope: $0) }
  }

  private struct Group {
    var instances: [Cause.Instance]
    var repairs: [Repair]
    var leastOtherwise: Int
  }

  /// A cell's count, where it has one and no sum of such leaves 64 bits.
  private static func count(_ cell: StatCell) -> Int64? {
    guard let value = cell.value, value.isWhole, abs(value.units) < 1 << 40 else { return nil }
    return value.units
  }

  /// What the failures of one system come from.
  private static func groups(
    _ system: SumSystem, _ values: [Int64?], _ form: TableForm
  ) -> [Group] {
    var search = RepairSearch(system, values: values)
    if search.failing == 0 { return [] }
    let found = search.repairs()
    let isWhole = form.kind == .requests && search.isWhole
    return clusters(of: found, search).map { cluster in
      Group(
        instances: system.equations.indices.compactMap { index in
          guard cluster.failing & 1 << UInt64(index) != 0 else { return nil }
          let equation = system.equations[index]
          return Cause.Instance(rule: equation.rule, scope: equation.scope)
        },
        repairs: cluster.repairs.prefix(Cause.mostRepairs).map { steps in
          Repair(
            changes: steps.map {
              Repair.Change(
                cell: form.cells[$0.cell], from: Amount(values[$0.cell] ?? 0), to: Amount($0.value))
            })
        },
        leastOtherwise: isWhole ? 3 : 2)
    }
  }

  /// Failing equations that some repair settles by the same or by touching changes belong together;
  /// errors that have nothing to do with one another come apart.
  private static func clusters(
    of repairs: [[RepairSearch.Step]], _ search: RepairSearch
  ) -> [(failing: UInt64, repairs: [[RepairSearch.Step]])] {
    guard !repairs.isEmpty else { return [(search.failing, [])] }
    var parts: [UInt64] = []
    for step in repairs.joined() {
      // Changes of one repair meet in an equation that holds as printed and would not, were only
      // one of them made.
      var part = search.support(step.cell)
      parts.removeAll { other in
        if other & part == 0 { return false }
        part |= other
        return true
      }
      parts.append(part)
    }
    if parts.count == 1 { return [(search.failing, repairs)] }
    return parts.map { part in
      let own = repairs.map { repair in repair.filter { search.support($0.cell) & part != 0 } }
      return (search.failing & part, Set(own).sorted { $0.lexicographicallyPrecedes($1) })
    }
    .sorted { $0.failing.trailingZeroBitCount < $1.failing.trailingZeroBitCount }
  }
}
