import Reports

/// Equations over cells in echelon form: tells what they say together.
///
/// Exact over the rationals. Each row knows the rules that it was made of, so that one can say
/// which rules imply or contradict another.
struct LinearSystem {
  /// A cell of the report or of the one before it.
  struct Variable: Hashable {
    let cell: CellKey
    let origin: Term.Origin
  }

  /// `Σ coefficients × cells = constant`.
  struct Row {
    var coefficients: [Variable: Fraction] = [:]
    var constant = Fraction.zero
    var rules: Set<RuleID> = []
  }

  /// What an equation adds to the others.
  enum Standing: Equatable {
    case independent
    case implied(by: [RuleID])
    case contradicts([RuleID])
  }

  private var rows: [(pivot: Variable, row: Row)] = []

  /// How many of the equations are independent.
  var rank: Int { rows.count }

  /// Adds an equation, and tells what it added.
  @discardableResult
  mutating func add(_ equation: Equation) -> Standing {
    let (row, standing) = reduced(equation)
    if standing == .independent, let row, let pivot = Self.pivot(of: row) {
      rows.append((pivot, row))
    }
    return standing
  }

  /// What is left of an equation when the others are taken for true.
  ///
  /// Where 64 bits do not hold the arithmetic it counts as independent, and is not kept.
  func reduced(_ equation: Equation) -> (row: Row?, standing: Standing) {
    var row = Row(equation)
    for (pivot, other) in rows {
      guard let here = row.coefficients[pivot] else { continue }
      guard let there = other.coefficients[pivot], let factor = here.divided(by: there),
        row.subtract(other, times: factor)
      else { return (nil, .independent) }
    }
    guard row.coefficients.isEmpty else { return (row, .independent) }
    let others = row.rules.subtracting([equation.rule]).sorted()
    return (row, row.constant.isZero ? .implied(by: others) : .contradicts(others))
  }

  private static func pivot(of row: Row) -> Variable? {
    row.coefficients.keys.min { left, right in
      (left.cell.description, left.origin == .current ? 0 : 1)
        < (right.cell.description, right.origin == .current ? 0 : 1)
    }
  }
}

extension LinearSystem.Row {
  init(_ equation: Equation) {
    for term in equation.terms {
      let variable = LinearSystem.Variable(cell: term.cell, origin: term.origin)
      let sum = (coefficients[variable] ?? .zero).subtracting(
        Fraction(Int64(term.coefficient)), times: Fraction(-1))
      coefficients[variable] = sum.flatMap { $0.isZero ? nil : $0 }
    }
    var scale: Int64 = 1
    for _ in 0..<equation.constant.scale { scale *= 10 }
    constant = Fraction(equation.constant.units, scale) ?? .zero
    rules = [equation.rule]
  }

  /// Takes so many times another row away; false where 64 bits do not hold the result.
  mutating func subtract(_ other: Self, times factor: Fraction) -> Bool {
    for (variable, value) in other.coefficients {
      guard let rest = (coefficients[variable] ?? .zero).subtracting(value, times: factor) else {
        return false
      }
      coefficients[variable] = rest.isZero ? nil : rest
    }
    guard let rest = constant.subtracting(other.constant, times: factor) else { return false }
    constant = rest
    rules.formUnion(other.rules)
    return true
  }
}
