import Reports

/// The values that the sums would force on cells without one: a hint, never used as a value.
///
/// A sum with one open cell forces it; a total of 0 forces all its open parts to 0. What is forced
/// may force more. A cell on which the sums disagree, or that no count could fill, has none.
public enum ImpliedValues {
  /// The forced values of all tables of a report.
  public static func of(_ report: Report) -> [CellKey: Amount] {
    var result: [CellKey: Amount] = [:]
    for table in report.tables where table.cells.contains(where: { $0.value == nil }) {
      var solver = Solver(table)
      for (place, value) in solver.solve() { result[table.form.cells[place]] = value }
    }
    return result
  }

  private struct Solver {
    let equations: [Equation]
    let cells: [StatCell]
    var values: [Amount?]

    init(_ table: StatTable) {
      equations = Equations.of(table.form).all
      cells = table.cells
      values = table.cells.map(\.value)
    }

    mutating func solve() -> [(Int, Amount)] {
      var isMoving = true
      while isMoving {
        isMoving = false
        for equation in equations where settle(equation) { isMoving = true }
      }
      let doubtful = Set(equations.filter { !$0.isSettled(values) }.flatMap(\.places))
      return values.indices.compactMap { place in
        guard cells[place].value == nil, !doubtful.contains(place) else { return nil }
        return values[place].map { (place, $0) }
      }
    }

    /// Fills in what one equation forces; whether that was anything.
    private mutating func settle(_ equation: Equation) -> Bool {
      let open = equation.places.indices.filter { values[equation.places[$0]] == nil }
      guard let first = open.first, let rest = equation.remainder(values) else { return false }
      let sign = equation.terms[first].coefficient
      guard let needed = sign > 0 ? Amount.zero.subtracting(rest) : rest else { return false }
      let oneSided = open.allSatisfy { equation.terms[$0].coefficient == sign }
      guard open.count == 1 || (oneSided && needed == .zero), !needed.isNegative else {
        return false
      }
      let places = open.map { equation.places[$0] }
      guard places.allSatisfy({ allows(needed, at: $0) }) else { return false }
      for place in places { values[place] = needed }
      return true
    }

    private func allows(_ value: Amount, at place: Int) -> Bool {
      value.isWhole && (cells[place].candidates.isEmpty || cells[place].candidates.contains(value))
    }
  }
}

extension Equation {
  /// Left less right of the values there are; nil where 64 bits do not hold it.
  fileprivate func remainder(_ values: [Amount?]) -> Amount? {
    var sum = Amount.zero
    for (term, place) in zip(terms, places) {
      guard let value = values[place] else { continue }
      guard let next = term.coefficient > 0 ? sum.adding(value) : sum.subtracting(value) else {
        return nil
      }
      sum = next
    }
    return sum
  }

  /// Whether it holds, or has open cells left.
  fileprivate func isSettled(_ values: [Amount?]) -> Bool {
    places.contains { values[$0] == nil } || remainder(values) == .zero
  }
}
