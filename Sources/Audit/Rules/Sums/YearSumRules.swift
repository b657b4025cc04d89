import Reports

/// Applies the sums of a rule to two reports of consecutive years.
enum YearSumRules {
  static func apply(
    _ formula: Formula, _ equations: [Equation], previous: Report, current: Report,
    _ run: inout RuleRun
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
