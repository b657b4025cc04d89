import Reports

extension Equation {
  /// Whether both sides are the same by whole numbers alone, as nearly always.
  func isEven(_ count: (Int, Term) -> Int64?) -> Bool {
    guard isExact, terms.count <= 1 << 10 else { return false }
    var difference: Int64 = 0
    for index in terms.indices {
      guard terms[index].coefficient.magnitude <= 1 << 10,
        let count = count(places[index], terms[index])
      else { return false }
      difference &+= Int64(terms[index].coefficient) &* count
    }
    return difference == 0
  }

  /// The same for an equation whose cells are all of one table.
  func isEven(in table: StatTable) -> Bool {
    isEven { place, _ in table.cells[place].smallWhole }
  }

  /// What came of it, given what its cells may stand for.
  func outcome(
    _ balance: Balance?, isConsumed: Bool, _ cell: (Int, Term) -> StatCell
  ) -> Outcome {
    guard let balance else { return .unknown(.tooLarge) }
    if balance.holds { return isConsumed ? .consumed : .pass }
    if balance.cannotHold { return .fail }
    let hasReadings = terms.indices.contains { !cell(places[$0], terms[$0]).candidates.isEmpty }
    if hasReadings { return .unknown(.openCells(differenceIfZero: nil)) }
    // Without bounds for what may be below 0, the lower bound of a blank is 0.
    let ifZero = Balance(self) { Interval(cell($0, $1)) }
    let difference = ifZero.flatMap { $0.left.lower.subtracting($0.right.lower) }
    return .unknown(.openCells(differenceIfZero: difference))
  }

  /// The finding with all its terms, whatever the outcome.
  func finding(
    line: Int?, isConsumed: Bool = false, _ cell: (Int, Term) -> StatCell
  ) -> Finding {
    let balance = Balance(self) { Interval(cell($0, $1), isSigned: $1.isSigned) }
    let operands = terms.indices.map {
      Operand(term: terms[$0], printed: cell(places[$0], terms[$0]))
    }
    let nearest = balance?.nearest
    return Finding(
      rule, scope: scope.isEmpty ? nil : scope, severity: severity,
      outcome: outcome(balance, isConsumed: isConsumed, cell),
      terms: operands,
      line: operands.lazy.filter { $0.term.origin == .current }
        .compactMap { $0.printed.sourceLine }.first ?? line,
      left: nearest?.left ?? balance?.left.exact, right: nearest?.right ?? balance?.right.exact,
      suspect: Suspect(operands.map(\.printed)), subject: .equation(relation, constant: constant))
  }

  /// The finding for one table.
  func finding(in table: StatTable) -> Finding {
    finding(line: table.line, isConsumed: isConsumed(in: table)) { place, _ in table.cells[place] }
  }

  /// Whether a table was read so that the sum holds.
  func isConsumed(in table: StatTable) -> Bool {
    guard !table.decodedBy.isEmpty, self.table == table.form.kind, let formSum else { return false }
    return table.decodedBy.contains(formSum)
  }

  /// The finding for a report, whatever tables the terms are of.
  func finding(in report: Report, previous: Report? = nil) -> Finding {
    let line = terms.lazy.compactMap { report.table($0.cell.table)?.line }.first
    return finding(line: line) { _, term in
      (term.origin == .current ? report : previous)?[term.cell] ?? .missing
    }
  }
}
