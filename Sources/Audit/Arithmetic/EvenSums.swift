import Reports

/// All equations of a rule as bare numbers, to see in one go whether all of them hold, as mostly.
///
/// Where one does not, or a cell has no whole number, the equations themselves have to be asked.
struct EvenSums: Sendable {
  /// A term: the last of its equation ends it.
  private struct Term {
    let coefficient: Int32
    let place: Int16
    let table: Int8
    let isPrevious: Bool
    let isLast: Bool
  }

  private let terms: [Term]

  /// The equations of a rule; nil where not all can be judged so.
  ///
  /// - Parameter forms: the forms that they were made for.
  init?(_ equations: [Equation], forms: FormSet) {
    var terms: [Term] = []
    for equation in equations {
      guard equation.isExact, !equation.terms.isEmpty, equation.terms.count <= 1 << 10 else {
        return nil
      }
      for (index, term) in equation.terms.enumerated() {
        guard term.coefficient.magnitude <= 1 << 10,
          let place = forms[term.cell.table].index(of: term.cell)
        else { return nil }
        terms.append(
          Term(
            coefficient: Int32(term.coefficient), place: Int16(place),
            table: Int8(term.cell.table.place), isPrevious: term.origin == .previous,
            isLast: index + 1 == equation.terms.count))
      }
    }
    self.terms = terms
  }

  /// Whether all hold over the numbers of tables, by `TableKind.place`.
  func hold(_ current: [WholeNumbers?], previous: [WholeNumbers?] = []) -> Bool {
    var difference: Int64 = 0
    for term in terms {
      let tables = term.isPrevious ? previous : current
      guard Int(term.table) < tables.count, let numbers = tables[Int(term.table)] else {
        return false
      }
      let number = numbers[Int(term.place)]
      if number == WholeNumbers.none { return false }
      difference &+= Int64(term.coefficient) &* number
      if term.isLast {
        if difference != 0 { return false }
        difference = 0
      }
    }
    return true
  }
}
