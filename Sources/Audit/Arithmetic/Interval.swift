import Reports

/// The values that a cell or a sum may have: from `lower` up to `upper`, nil for no bound.
struct Interval: Hashable, Sendable {
  let lower: Amount
  let upper: Amount?

  /// Anything that a count can be; what a blank may stand for.
  static let anyCount = Interval(lower: .zero, upper: nil)
  /// Anything that a signed number can be; what a blank in 本年增/减 may stand for.
  static let anyChange = Interval(lower: Amount(-1_000_000_000_000), upper: nil)
  static let zero = Interval(lower: .zero, upper: .zero)

  init(lower: Amount, upper: Amount?) {
    self.lower = lower
    self.upper = upper
  }

  /// What a cell may stand for: its number, the span of its readings, or any count.
  init(_ cell: StatCell, isSigned: Bool = false) {
    if let value = cell.value {
      self.init(lower: value, upper: value)
    } else if let first = cell.candidates.first, let last = cell.candidates.last {
      self.init(lower: first, upper: last)
    } else {
      self = isSigned ? .anyChange : .anyCount
    }
  }

  /// The one value, where there is but one.
  var exact: Amount? { lower == upper ? lower : nil }

  /// The sum, or nil where 64 bits do not hold a bound.
  func adding(_ other: Interval) -> Interval? {
    guard let lower = lower.adding(other.lower) else { return nil }
    guard let upper, let otherUpper = other.upper else {
      return Interval(lower: lower, upper: nil)
    }
    guard let upper = upper.adding(otherUpper) else { return nil }
    return Interval(lower: lower, upper: upper)
  }

  /// So many times the interval, or nil where 64 bits do not hold it.
  func times(_ count: Int) -> Interval? {
    if count == 1 { return self }
    guard let lower = lower.times(count) else { return nil }
    guard let upper else { return Interval(lower: lower, upper: nil) }
    guard let upper = upper.times(count) else { return nil }
    return Interval(lower: lower, upper: upper)
  }
}

extension Amount {
  /// So many times the number, or nil where 64 bits do not hold it.
  func times(_ count: Int) -> Amount? {
    let (product, overflow) = units.multipliedReportingOverflow(by: Int64(count))
    return overflow ? nil : Amount(units: product, scale: Int(scale))
  }
}
