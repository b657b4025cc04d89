import Reports

/// Both sides of an equation, as far as the cells determine them.
struct Balance: Hashable, Sendable {
  let left: Interval
  let right: Interval
  private let relation: Relation
  private let tolerance: Amount

  /// Adds up a table's bounds; nil where 64 bits do not hold a sum.
  init?(_ equation: Equation, _ bounds: (Int, Term) -> Interval) {
    var left = Interval.zero
    var right = Interval.zero
    for (index, term) in equation.terms.enumerated() {
      guard let interval = bounds(equation.places[index], term).times(abs(term.coefficient)) else {
        return nil
      }
      if term.coefficient > 0 {
        guard let sum = left.adding(interval) else { return nil }
        left = sum
      } else {
        guard let sum = right.adding(interval) else { return nil }
        right = sum
      }
    }
    if equation.constant != .zero {
      let constant = Interval(lower: equation.constant, upper: equation.constant)
      guard let sum = right.adding(constant) else { return nil }
      right = sum
    }
    self.left = left
    self.right = right
    relation = equation.relation
    tolerance = equation.tolerance
  }

  /// Whether the relation holds whatever the open cells stand for.
  var holds: Bool {
    switch relation {
    case .equal where tolerance == .zero: left.exact != nil && left.exact == right.exact
    case .equal: isWithin(left.upper, right.lower) && isWithin(right.upper, left.lower)
    case .atMost: isWithin(left.upper, right.lower)
    case .atLeast: isWithin(right.upper, left.lower)
    }
  }

  /// Whether no values of the open cells could make the relation hold.
  ///
  /// A blank is not a zero, but it is not below zero either: known parts above the total fail.
  var cannotHold: Bool {
    (relation != .atLeast && isBeyond(left.lower, right.upper))
      || (relation != .atMost && isBeyond(right.lower, left.upper))
  }

  /// Whether `value` is at most `limit` and the tolerance.
  private func isWithin(_ value: Amount?, _ limit: Amount) -> Bool {
    guard let value, let limit = limit.adding(tolerance) else { return false }
    return value <= limit
  }

  /// Whether `value` is above `limit` by more than the tolerance.
  private func isBeyond(_ value: Amount, _ limit: Amount?) -> Bool {
    guard let limit = limit?.adding(tolerance) else { return false }
    return value > limit
  }

  /// The values of the two sides that come nearest to each other, where they cannot meet.
  var nearest: (left: Amount, right: Amount)? {
    if let upper = right.upper, left.lower > upper { return (left.lower, upper) }
    if let upper = left.upper, upper < right.lower { return (upper, right.lower) }
    return nil
  }
}
