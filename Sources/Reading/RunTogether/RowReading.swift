/// One way to read a row of seven counts out of its digits.
struct RowReading: Hashable, Sendable {
  /// Six kinds of applicants and their total; the eighth lane is unused.
  var values: SIMD8<Int64>
  /// What it takes to believe it: cells lost that held more than zero, or a sum that does not hold.
  var cost: Int

  static let width = 7

  init(_ values: some Collection<Int64>, cost: Int) {
    var lanes = SIMD8<Int64>()
    for (lane, value) in values.enumerated() { lanes[lane] = value }
    self.values = lanes
    self.cost = cost
  }

  /// Total less its parts.
  var excess: Int64 {
    var parts: Int64 = 0
    for lane in 0..<Self.width - 1 { parts += values[lane] }
    return values[Self.width - 1] - parts
  }

  func hash(into hasher: inout Hasher) { Lanes(values).hash(into: &hasher) }
}
