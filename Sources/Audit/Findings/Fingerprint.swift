/// What makes a finding the same one in another run: `3f2a9c01-77be10d2`.
///
/// The first half stands for the rule and its place in the report, the second for the values that
/// were printed there. A finding whose values changed keeps the first half and loses the second.
/// Lines, files and wording are no part of it: a report may be reflowed or moved.
public struct Fingerprint: Hashable, Sendable {
  /// The rule and the column, row, group or section that it was applied to.
  public let place: UInt32
  /// The cells and what is printed in them.
  public let values: UInt32

  init(place: UInt32, values: UInt32) {
    self.place = place
    self.values = values
  }

  /// One fingerprint for several findings, whatever their order.
  ///
  /// That of a single finding is its own.
  public init(of all: some Sequence<Fingerprint>) {
    let sorted = all.sorted()
    guard sorted.count != 1 else {
      self = sorted[0]
      return
    }
    var places = StableHash()
    var values = StableHash()
    for one in sorted {
      places.combine(one.placeText)
      values.combine(one.valuesText)
    }
    self.init(place: places.folded, values: values.folded)
  }

  private var placeText: String { Self.hexadecimal(place) }
  private var valuesText: String { Self.hexadecimal(values) }

  private static func hexadecimal(_ half: UInt32) -> String {
    let digits = String(half, radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }
}

extension Fingerprint: Comparable {
  /// Orders by place, then by values.
  public static func < (left: Fingerprint, right: Fingerprint) -> Bool {
    (left.place, left.values) < (right.place, right.values)
  }
}

extension Fingerprint: LosslessStringConvertible {
  /// Two halves of eight hexadecimal digits: `3f2a9c01-77be10d2`.
  public var description: String { placeText + "-" + valuesText }

  /// Reads a fingerprint back; nil for anything that is not one.
  public init?(_ description: String) {
    let halves = description.split(separator: "-", omittingEmptySubsequences: false)
    guard halves.count == 2, halves.allSatisfy({ $0.utf8.count == 8 && $0.utf8.first != 0x2B }),
      let place = UInt32(halves[0], radix: 16), let values = UInt32(halves[1], radix: 16)
    else { return nil }
    self.init(place: place, values: values)
  }
}
