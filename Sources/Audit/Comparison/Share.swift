/// A part of a whole, both whole numbers: `25 / 50`, shown as `50.0%`.
public struct Share: Hashable, Sendable {
  /// The part; may exceed the whole where a report says so.
  public let part: Int64
  /// The whole, more than 0.
  public let whole: Int64

  /// Nil where the whole is nothing, or the numbers leave the range that is worked out exactly.
  public init?(_ part: Int64, of whole: Int64) {
    guard (1...Self.limit).contains(whole), (-Self.limit...Self.limit).contains(part) else {
      return nil
    }
    self.part = part
    self.whole = whole
  }

  /// In tenths of a percent, rounded half away from zero: 619 is 61.9 %.
  public var tenthsOfPercent: Int64 {
    let doubled = part.magnitude * 2000 + UInt64(whole)
    let tenths = Int64(doubled / (2 * UInt64(whole)))
    return part < 0 ? -tenths : tenths
  }

  /// `61.9%`
  public var percent: String {
    let tenths = tenthsOfPercent.magnitude
    return "\(tenthsOfPercent < 0 ? "-" : "")\(tenths / 10).\(tenths % 10)%"
  }

  /// For bars and order.
  public var asDouble: Double { Double(part) / Double(whole) }

  private static let limit: Int64 = 1_000_000_000_000
}
