/// An exact decimal number as printed in a report: a count, a signed change, or money.
///
/// `units` counts steps of 10^-`scale`: 66.4866 is 664866 at scale 4. Trailing zeros carry no
/// meaning, so 1.50 equals 1.5. Sums that would leave 64 bits are refused (nil), never wrapped.
public struct Amount: Hashable, Sendable {
  /// Digits without the point.
  public let units: Int64
  /// Places behind the point, 0 to `Amount.maximumScale`.
  public let scale: UInt8

  /// The most places behind the point that are kept apart.
  public static let maximumScale: UInt8 = 9
  /// Nothing, printed.
  public static let zero = Amount(0)

  /// A whole number.
  public init(_ whole: Int64) {
    units = whole
    scale = 0
  }

  /// `units` × 10^-`scale`, brought to its shortest form; nil past `maximumScale`.
  public init?(units: Int64, scale: Int) {
    var units = units
    var scale = scale
    while scale > 0, units % 10 == 0 {
      units /= 10
      scale -= 1
    }
    guard scale >= 0, scale <= Int(Self.maximumScale) else { return nil }
    self.units = units
    self.scale = UInt8(scale)
  }

  /// Units and scale of another amount, put together again.
  init(exactUnits units: Int64, scale: UInt8) {
    self.units = units
    self.scale = scale
  }

  /// Whether it has no digits behind the point.
  public var isWhole: Bool { scale == 0 }
  /// Whether it is below zero.
  public var isNegative: Bool { units < 0 }

  /// The sum, or nil where 64 bits do not hold it.
  public func adding(_ other: Amount) -> Amount? {
    guard let (left, right, scale) = aligned(with: other) else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : Amount(units: sum, scale: scale)
  }

  /// The difference, or nil where 64 bits do not hold it.
  public func subtracting(_ other: Amount) -> Amount? {
    guard let (left, right, scale) = aligned(with: other) else { return nil }
    let (difference, overflow) = left.subtractingReportingOverflow(right)
    return overflow ? nil : Amount(units: difference, scale: scale)
  }

  private func aligned(with other: Amount) -> (Int64, Int64, Int)? {
    let shared = max(scale, other.scale)
    guard let left = scaled(to: shared), let right = other.scaled(to: shared) else { return nil }
    return (left, right, Int(shared))
  }

  private func scaled(to wanted: UInt8) -> Int64? {
    var result = units
    for _ in scale..<wanted {
      let (product, overflow) = result.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      result = product
    }
    return result
  }
}

extension Amount: Comparable {
  /// Compares the numbers, not their digits: 1.50 and 1.5 are equal.
  public static func < (left: Amount, right: Amount) -> Bool {
    guard let (a, b, _) = left.aligned(with: right) else {
      return left.approximation < right.approximation
    }
    return a < b
  }

  /// For order only, where the exact digits do not fit side by side.
  private var approximation: Double {
    var result = Double(units)
    for _ in 0..<scale { result /= 10 }
    return result
  }
}

extension Amount: CustomStringConvertible {
  /// Decimal digits without separators: `1286`, `-2`, `66.4866`.
  public var description: String {
    guard scale > 0 else { return String(units) }
    var digits = String(units.magnitude)
    while digits.utf8.count <= Int(scale) { digits = "0" + digits }
    let point = digits.index(digits.endIndex, offsetBy: -Int(scale))
    return (units < 0 ? "-" : "") + digits[..<point] + "." + digits[point...]
  }
}
