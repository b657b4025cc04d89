import Reports

/// Groups the failing sums of a report by the corrections that would settle them.
enum Causes {
  /// The causes of the failures among `findings`, numbered in their order.
  static func of(_ report: Report, _ findings: [Finding]) -> [Cause] {
    var groups: [Group] = []
    for table in report.tables {
      switch table.form.kind {
      case .proactive: continue
      case .requests: groups += group(Equations.of(table.form).all, table)
      case .review: groups += Equations.of(table.form).all.flatMap { group([$0], table) }
      }
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

  /// Equations whose cells all have a whole number, as the search wants them.
  private static func group(_ all: [Equation], _ table: StatTable) -> [Group] {
    let values = table.cells.map { cell -> Int64? in
      guard let value = cell.value, value.isWhole, abs(value.units) < 1 << 40 else { return nil }
      return value.units
    }
    let equations = all.filter { $0.places.allSatisfy { values[$0] != nil } }
    guard equations.count <= 64 else { return [] }
    var search = RepairSearch(
      equations.map { equation in
        zip(equation.terms, equation.places).map { (cell: $1, coefficient: Int64($0.coefficient)) }
      },
      values: values.map { $0 ?? 0 })
    let failing = search.failing
    if failing.isEmpty { return [] }
    let found = search.repairs()
    let isWhole = table.form.kind == .requests && equations.count == all.count
    return clusters(of: found, failing, search).map { cluster in
      Group(
        instances: cluster.equations.map {
          Cause.Instance(rule: equations[$0].rule, scope: equations[$0].scope)
        },
        repairs: cluster.repairs.prefix(Cause.mostRepairs).map { steps in
          Repair(
            changes: steps.map {
              Repair.Change(
                cell: table.form.cells[$0.cell], from: Amount(values[$0.cell] ?? 0),
                to: Amount($0.value))
            })
        },
        leastOtherwise: isWhole ? 3 : 2)
    }
  }

  /// Failing equations that some repair settles by the same or by touching changes belong together;
  /// errors that have nothing to do with one another come apart.
  private static func clusters(
    of repairs: [[RepairSearch.Step]], _ failing: [Int], _ search: RepairSearch
  ) -> [(equations: [Int], repairs: [[RepairSearch.Step]])] {
    guard !repairs.isEmpty else { return [(failing, [])] }
    var parent = Dictionary(uniqueKeysWithValues: (0..<search.equationCount).map { ($0, $0) })
    func root(_ equation: Int) -> Int {
      var at = equation
      while let above = parent[at], above != at { at = above }
      return at
    }
    for repair in repairs {
      // Changes of one repair meet in an equation that holds as printed and would not, were only
      // one of them made.
      for step in repair {
        let own = search.equations(of: step.cell)
        for equation in own.dropFirst() { parent[root(equation)] = root(own[0]) }
      }
    }
    let roots = Set(failing.map(root)).sorted()
    return roots.map { top in
      let equations = failing.filter { root($0) == top }
      let parts = repairs.map { repair in
        repair.filter { step in search.equations(of: step.cell).contains { root($0) == top } }
      }
      return (equations, Set(parts).sorted { $0.lexicographicallyPrecedes($1) })
    }
  }
}
