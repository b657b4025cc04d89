import Reports

/// Applies the sums of a rule to the tables of a report.
///
/// What is not there at all is one open question for each rule, not one for each instance:
/// forty-two lines that all say "no table" would hide the rest.
struct SumRules {
  private let report: Report
  private let tables: [StatTable?]
  private let bounds: [[Interval]]
  private let counts: [[Int64?]]

  init(_ report: Report) {
    self.report = report
    tables = TableKind.allCases.map { kind in report.table(kind).flatMap { $0.isPresent ? $0 : nil }
    }
    bounds = tables.map { table in
      guard let table else { return [] }
      return zip(table.cells, table.form.cells).map { Interval($0, isSigned: $1.column == .change) }
    }
    counts = bounds.map { $0.map(Self.count) }
  }

  /// Judges the instances of one rule.
  func apply(_ formula: Formula, _ equations: [Equation], _ run: inout RuleRun) {
    if equations.isEmpty {
      run.notApplicable()
      return
    }
    let kinds = formula.tables
    for kind in kinds where tables[kind.place] == nil {
      run.unknown(.noTable(kind, .current), line: report.table(kind)?.line)
      return
    }
    var absent = 0
    for equation in equations {
      if isEven(equation) {
        if isConsumed(equation) { run.consumed() } else { run.pass() }
        continue
      }
      let balance = Balance(equation) { place, term in bounds[term.cell.table.place][place] }
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

  /// A cell's one value, where it is a whole number so small that no sum of such leaves 64 bits.
  private static func count(_ bounds: Interval) -> Int64? {
    guard let value = bounds.exact, value.isWhole, value.units.magnitude < 1 << 40 else {
      return nil
    }
    return value.units
  }

  /// Whether both sides are the same by whole numbers alone, as nearly always.
  private func isEven(_ equation: Equation) -> Bool {
    guard equation.isExact else { return false }
    var difference: Int64 = 0
    for (index, term) in equation.terms.enumerated() {
      guard let count = counts[term.cell.table.place][equation.places[index]],
        term.coefficient.magnitude <= 1 << 10
      else { return false }
      difference &+= Int64(term.coefficient) &* count
    }
    return difference == 0 && equation.terms.count <= 1 << 10
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

extension StatTable {
  /// Whether the document has any cell of it.
  var isPresent: Bool { cells.contains { $0.status != .missing } }
}
