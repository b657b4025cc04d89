import Reports

/// Both sides of an equation, as far as the cells determine them.
struct Balance: Hashable, Sendable {
  let left: Interval
  let right: Interval

  /// Adds up a table's bounds; nil where 64 bits do not hold a sum.
  init?(_ equation: Equation, _ bounds: (Int, Term) -> Interval) {
    var left = Interval.zero
    var right = Interval.zero
    for (index, term) in equation.terms.enumerated() {
      let interval = bounds(equation.places[index], term)
      if term.coefficient > 0 {
        guard let sum = left.adding(interval) else { return nil }
        left = sum
      } else {
        guard let sum = right.adding(interval) else { return nil }
        right = sum
      }
    }
    self.left = left
    self.right = right
  }

  /// Whether the sides are known and equal.
  var holds: Bool { left.exact != nil && left.exact == right.exact }

  /// Whether no values of the open cells could make them equal.
  ///
  /// A blank is not a zero, but it is not below zero either: known parts above the total fail.
  var cannotHold: Bool {
    if let upper = right.upper, left.lower > upper { return true }
    if let upper = left.upper, upper < right.lower { return true }
    return false
  }

  /// The values of the two sides that come nearest to each other, where they cannot meet.
  var nearest: (left: Amount, right: Amount)? {
    if let upper = right.upper, left.lower > upper { return (left.lower, upper) }
    if let upper = left.upper, upper < right.lower { return (upper, right.lower) }
    return nil
  }
}
