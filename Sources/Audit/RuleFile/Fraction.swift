/// An exact rational number; arithmetic that leaves 64 bits gives nil.
struct Fraction: Hashable, Sendable {
  let numerator: Int64
  let denominator: Int64

  static let zero = Fraction(0)

  init(_ whole: Int64) {
    numerator = whole
    denominator = 1
  }

  /// The fraction in lowest terms; nil for a denominator of 0.
  init?(_ numerator: Int64, _ denominator: Int64) {
    guard denominator != 0, numerator != .min, denominator != .min else { return nil }
    var (a, b) = (abs(numerator), abs(denominator))
    while b != 0 { (a, b) = (b, a % b) }
    let divisor = max(a, 1) * (denominator < 0 ? -1 : 1)
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  var isZero: Bool { numerator == 0 }

  /// The number less so many times another.
  func subtracting(_ other: Fraction, times factor: Fraction) -> Fraction? {
    guard let product = other.times(factor) else { return nil }
    let left = numerator.multipliedReportingOverflow(by: product.denominator)
    let right = product.numerator.multipliedReportingOverflow(by: denominator)
    let below = denominator.multipliedReportingOverflow(by: product.denominator)
    let difference = left.partialValue.subtractingReportingOverflow(right.partialValue)
    guard !left.overflow, !right.overflow, !below.overflow, !difference.overflow else { return nil }
    return Fraction(difference.partialValue, below.partialValue)
  }

  func times(_ other: Fraction) -> Fraction? {
    let above = numerator.multipliedReportingOverflow(by: other.numerator)
    let below = denominator.multipliedReportingOverflow(by: other.denominator)
    return above.overflow || below.overflow
      ? nil : Fraction(above.partialValue, below.partialValue)
  }

  func divided(by other: Fraction) -> Fraction? {
    Fraction(other.denominator, other.numerator).flatMap { times($0) }
  }
}
