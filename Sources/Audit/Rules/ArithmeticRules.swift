import Reports

/// Applies the equations of the form to each table of a report.
enum ArithmeticRules {
  /// A table that the report lacks is one open question for each of its rules, not one for each
  /// instance: forty-two lines that all say "no table" would hide the rest.
  static func apply(to report: Report, _ assessment: inout Assessment) {
    for kind in TableKind.allCases {
      if let table = report.table(kind), table.isPresent {
        apply(to: table, &assessment)
      } else {
        for rule in Equations.rules(of: kind) {
          assessment.add(
            Finding(
              rule, scope: nil, outcome: .unknown(.noTable(kind, .current)),
              line: report.table(kind)?.line, suspect: .extraction))
        }
      }
    }
  }

  private static func apply(to table: StatTable, _ assessment: inout Assessment) {
    let equations = Equations.of(table.form).all
    if equations.isEmpty { return }
    let bounds = table.cells.map(Interval.init)
    for equation in equations {
      let balance = Balance(equation) { place, _ in bounds[place] }
      if let balance, balance.holds {
        assessment.addPass(equation.rule)
      } else {
        assessment.add(equation.finding(in: table))
      }
    }
  }
}

extension StatTable {
  /// Whether the document has any cell of it.
  var isPresent: Bool { cells.contains { $0.status != .missing } }
}
