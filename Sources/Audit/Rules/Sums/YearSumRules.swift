import Reports

/// Applies the sums of a rule to two reports of consecutive years.
struct YearSumRules {
  private let previous: Report
  private let current: Report
  /// The tables of both years as bare numbers; those of the year before only where they have the
  /// form of the year.
  private let numbers: [WholeNumbers?]
  private let previousNumbers: [WholeNumbers?]

  init(_ current: Report, after previous: Report) {
    self.current = current
    self.previous = previous
    numbers = TableKind.allCases.map { current.table($0).map { WholeNumbers($0) } }
    previousNumbers = TableKind.allCases.map { kind in
      guard let then = previous.table(kind), then.form == current.table(kind)?.form else {
        return nil
      }
      return WholeNumbers(then)
    }
  }

  /// Judges the instances of one rule.
  ///
  /// - Parameter even: the same as bare numbers, where they can be judged so.
  func apply(
    _ formula: Formula, _ equations: [Equation], _ even: EvenSums?, _ run: inout RuleRun
  ) {
    guard let kind = formula.tables.first, let now = current.table(kind), now.isPresent else {
      // The report's own rules say already that its table is not there.
      return
    }
    guard let then = previous.table(kind), then.isPresent else {
      run.unknown(.noTable(kind, .previous), line: now.line)
      return
    }
    if equations.isEmpty { run.notApplicable() }
    if let even, even.hold(numbers, previous: previousNumbers) { return run.pass(equations.count) }
    for equation in equations {
      let isEven = equation.isEven { place, term in
        let table = term.origin == .current ? now : then
        // The equation may be for another form than the year before had.
        return table.form.index(of: term.cell) == place ? table.cells[place].smallWhole : nil
      }
      if isEven {
        run.pass()
        continue
      }
      run.add(equation.finding(in: current, previous: previous))
    }
  }
}
