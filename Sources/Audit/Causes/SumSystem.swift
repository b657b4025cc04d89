import Reports

/// The equations of a form as packed arrays and bits, for searching.
///
/// At most 64 equations, all of whose coefficients are 1 or -1: those that a form prints are.
struct SumSystem: Sendable {
  /// The equations, by their bit.
  let equations: [Equation]
  /// By cell: the bits of the equations that it takes part in.
  let supports: [UInt64]
  /// Bits of equations that have no cell in common; each equation is of one class.
  ///
  /// No change of a cell settles two equations of a class: rows are one, results and balances
  /// two others.
  let classes: [UInt64]
  /// By equation: where its cells begin in `cells`; one more for the end.
  private let starts: [Int]
  private let cells: [(cell: Int, sign: Int64)]
  /// By cell: where its equations begin in `members`; one more for the end.
  private let memberStarts: [Int]
  private let members: [(equation: Int, sign: Int64)]

  /// Those of a form's equations; nil where they are too many or have multiples in them.
  init?(_ equations: [Equation], cellCount: Int) {
    guard equations.count <= 64,
      equations.allSatisfy({ $0.isExact && $0.terms.allSatisfy { abs($0.coefficient) == 1 } })
    else { return nil }
    self.equations = equations
    var supports = [UInt64](repeating: 0, count: cellCount)
    var members = [[(equation: Int, sign: Int64)]](repeating: [], count: cellCount)
    var starts = [0]
    var cells: [(cell: Int, sign: Int64)] = []
    for (index, equation) in equations.enumerated() {
      for (term, cell) in zip(equation.terms, equation.places) {
        let sign = Int64(term.coefficient)
        cells.append((cell, sign))
        members[cell].append((index, sign))
        supports[cell] |= 1 << UInt64(index)
      }
      starts.append(cells.count)
    }
    self.supports = supports
    self.starts = starts
    self.cells = cells
    memberStarts = members.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
    self.members = members.flatMap { $0 }
    classes = Self.classes(equations.count, supports)
  }

  private static func classes(_ count: Int, _ supports: [UInt64]) -> [UInt64] {
    var classes: [UInt64] = []
    for index in 0..<count {
      let bit: UInt64 = 1 << UInt64(index)
      let mates = supports.reduce(0) { $1 & bit == 0 ? $0 : $0 | $1 }
      if let own = classes.firstIndex(where: { $0 & mates == 0 }) {
        classes[own] |= bit
      } else {
        classes.append(bit)
      }
    }
    return classes
  }

  /// The cells of an equation with their signs.
  @inline(__always)
  func terms(_ equation: Int) -> Range<Int> { starts[equation]..<starts[equation + 1] }

  /// A cell of an equation.
  @inline(__always)
  func term(_ place: Int) -> (cell: Int, sign: Int64) { cells[place] }

  /// The equations of a cell.
  @inline(__always)
  func members(_ cell: Int) -> Range<Int> { memberStarts[cell]..<memberStarts[cell + 1] }

  /// An equation of a cell.
  @inline(__always)
  func member(_ place: Int) -> (equation: Int, sign: Int64) { members[place] }

  /// How many cells have to change at least, that the equations of some bits be settled.
  @inline(__always)
  func leastCells(_ failing: UInt64) -> Int {
    var least = 0
    for bits in classes { least = max(least, (failing & bits).nonzeroBitCount) }
    return least
  }
}

extension SumSystem {
  /// The systems that are searched for a form: one for the requests, one for each group of cases.
  static func of(_ form: TableForm) -> [SumSystem] {
    switch form.kind {
    case .proactive: []
    case .requests: form.edition == .form2019 ? requests2019 : requests2021
    case .review: review
    }
  }

  private static let requests2019 = [whole(.requests2019)].compactMap { $0 }
  private static let requests2021 = [whole(.requests2021)].compactMap { $0 }
  private static let review = Equations.of(.reviewAndLitigation).all.compactMap {
    SumSystem([$0], cellCount: TableForm.reviewAndLitigation.cells.count)
  }

  private static func whole(_ form: TableForm) -> SumSystem? {
    SumSystem(Equations.of(form).all, cellCount: form.cells.count)
  }
}
