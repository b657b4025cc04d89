import Reports

/// Applies the sums of a rule to the tables of a report.
///
/// What is not there at all is one open question for each rule, not one for each instance:
/// forty-two lines that all say "no table" would hide the rest.
struct SumRules {
  private let report: Report
  private let tables: [StatTable?]
  private let numbers: [WholeNumbers?]
  /// Whether some table was read so that sums hold: then these prove nothing.
  private let isDecoded: Bool

  init(_ report: Report) {
    self.report = report
    tables = TableKind.allCases.map { kind in report.table(kind).flatMap { $0.isPresent ? $0 : nil }
    }
    numbers = tables.map { $0.map { WholeNumbers($0) } }
    isDecoded = tables.contains { $0.map { !$0.decodedBy.isEmpty } ?? false }
  }

  /// Judges the instances of one rule.
  ///
  /// - Parameter even: the same as bare numbers, where they can be judged so.
  func apply(
    _ formula: Formula, _ equations: [Equation], _ even: EvenSums?, _ run: inout RuleRun
  ) {
    if equations.isEmpty {
      run.notApplicable()
      return
    }
    let kinds = formula.tables
    for kind in kinds where tables[kind.place] == nil {
      run.unknown(.noTable(kind, .current), line: report.table(kind)?.line)
      return
    }
    if !isDecoded, let even, even.hold(numbers) { return run.pass(equations.count) }
    var absent = 0
    for equation in equations {
      if isEven(equation) {
        if isConsumed(equation) { run.consumed() } else { run.pass() }
        continue
      }
      let balance = Balance(equation) { place, term in
        tables[term.cell.table.place].map { Interval($0.cells[place], isSigned: term.isSigned) }
          ?? .anyCount
      }
      if let balance, balance.holds {
        if isConsumed(equation) { run.consumed() } else { run.pass() }
      } else if isAbsent(equation) {
        absent += 1
      } else {
        run.add(equation.finding(in: report))
      }
    }
    if absent > 0 {
      run.unknown(
        .noCells(instances: absent), line: kinds.first.flatMap { tables[$0.place]?.line })
    }
  }

  private func isEven(_ equation: Equation) -> Bool {
    if let kind = equation.table {
      return tables[kind.place].map { equation.isEven(in: $0) } ?? false
    }
    return equation.isEven { tables[$1.cell.table.place]?.cells[$0].smallWhole }
  }

  private func isConsumed(_ equation: Equation) -> Bool {
    equation.table.flatMap { tables[$0.place] }.map(equation.isConsumed) ?? false
  }

  private func isAbsent(_ equation: Equation) -> Bool {
    equation.terms.indices.allSatisfy { index in
      let table = tables[equation.terms[index].cell.table.place]
      return table?.cells[equation.places[index]].status == .missing
    }
  }
}

extension TableKind {
  /// Where it stands among the three, from 0.
  var place: Int { section - 2 }
}
