import Reports

/// Applies the equations of the form to each table of a report.
///
/// What is not there at all is one open question for each rule, not one for each instance:
/// forty-two lines that all say "no table" would hide the rest.
enum ArithmeticRules {
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
    var absent: [RuleID: Int] = [:]
    for equation in equations {
      let balance = Balance(equation) { place, _ in bounds[place] }
      if let balance, balance.holds {
        assessment.addPass(equation.rule)
      } else if equation.places.allSatisfy({ table.cells[$0].status == .missing }) {
        absent[equation.rule, default: 0] += 1
      } else {
        assessment.add(equation.finding(in: table))
      }
    }
    for (rule, count) in absent.sorted(by: { $0.key.index < $1.key.index }) {
      assessment.add(
        Finding(
          rule, scope: nil, outcome: .unknown(.noCells(instances: count)), line: table.line,
          suspect: .extraction))
    }
  }
}

extension StatTable {
  /// Whether the document has any cell of it.
  var isPresent: Bool { cells.contains { $0.status != .missing } }
}
