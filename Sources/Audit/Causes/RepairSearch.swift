import Reports

/// Finds every smallest set of cells whose change makes all equations of a table hold.
///
/// Fellegi and Holt's problem, small enough to be searched exactly: at most 39 equations fit in
/// one word. A repair of up to three cells always has a cell that is alone in some failing
/// equation, which fixes its change; so it is enough to settle one failing equation after another
/// by one of its cells. The shortest pattern that no sum notices takes four cells, so the search
/// stops at three.
struct RepairSearch {
  /// Cells that may be changed at once.
  static let mostCells = 3

  private let equations: [[(cell: Int, coefficient: Int64)]]
  /// For each cell, its equations and its coefficient in them.
  private let memberships: [[(equation: Int, coefficient: Int64)]]
  private let values: [Int64]
  private var residuals: [Int64]
  private var found: Set<[Step]> = []
  private var steps: [Step] = []

  /// A cell and its new value.
  struct Step: Hashable, Comparable {
    let cell: Int
    let value: Int64

    static func < (left: Step, right: Step) -> Bool {
      (left.cell, left.value) < (right.cell, right.value)
    }
  }

  /// - Parameters:
  ///   - equations: terms by cell; all their cells have a value.
  ///   - values: the printed counts; those that no equation uses do not matter.
  init(_ equations: [[(cell: Int, coefficient: Int64)]], values: [Int64]) {
    self.equations = equations
    self.values = values
    var memberships = [[(equation: Int, coefficient: Int64)]](repeating: [], count: values.count)
    for (index, terms) in equations.enumerated() {
      for term in terms { memberships[term.cell].append((index, term.coefficient)) }
    }
    self.memberships = memberships
    residuals = equations.map { terms in
      terms.reduce(0) { $0 &+ $1.coefficient &* values[$1.cell] }
    }
  }

  /// How many equations there are.
  var equationCount: Int { equations.count }

  /// The equations that a cell takes part in.
  func equations(of cell: Int) -> [Int] { memberships[cell].map(\.equation) }

  /// Which equations do not hold as printed.
  var failing: [Int] { residuals.indices.filter { residuals[$0] != 0 } }

  /// Every smallest repair in a fixed order; none where more than three cells would have to change.
  mutating func repairs() -> [[Step]] {
    var mask: UInt64 = 0
    for index in failing { mask |= 1 << UInt64(index) }
    guard mask != 0 else { return [] }
    for count in 1...Self.mostCells {
      descend(count, mask)
      if !found.isEmpty {
        return found.sorted { $0.lexicographicallyPrecedes($1) }
      }
    }
    return []
  }

  private mutating func descend(_ left: Int, _ failing: UInt64) {
    if failing == 0 {
      found.insert(steps.sorted())
      return
    }
    // A cell takes part in at most three equations.
    guard left > 0, failing.nonzeroBitCount <= 3 * left else { return }
    var rest = failing
    while rest != 0 {
      let equation = rest.trailingZeroBitCount
      rest &= rest - 1
      for term in equations[equation] {
        change(term.cell, by: -residuals[equation] / term.coefficient, left, failing)
      }
      // The last cell has to settle whatever still fails, this equation too.
      if left == 1 { return }
    }
  }

  private mutating func change(_ cell: Int, by delta: Int64, _ left: Int, _ failing: UInt64) {
    let value = values[cell] + delta
    guard value >= 0, !steps.contains(where: { $0.cell == cell }) else { return }
    var mask = failing
    for (equation, coefficient) in memberships[cell] {
      residuals[equation] += coefficient * delta
      let bit: UInt64 = 1 << UInt64(equation)
      mask = residuals[equation] == 0 ? mask & ~bit : mask | bit
    }
    steps.append(Step(cell: cell, value: value))
    descend(left - 1, mask)
    steps.removeLast()
    for (equation, coefficient) in memberships[cell] {
      residuals[equation] -= coefficient * delta
    }
  }
}
