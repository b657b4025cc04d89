/// The values of a row, or sums of such, as a key: mixed into one word before they are hashed, of
/// which there are thousands.
struct Lanes: Hashable, Sendable {
  /// Six kinds of applicants and their total; the eighth lane is unused.
  let values: SIMD8<Int64>

  init(_ values: SIMD8<Int64>) { self.values = values }

  static func == (left: Lanes, right: Lanes) -> Bool { all(left.values .== right.values) }

  func hash(into hasher: inout Hasher) {
    var mixed: UInt64 = 0
    for lane in 0..<RowReading.width {
      mixed = (mixed ^ UInt64(bitPattern: values[lane])) &* 0x9E37_79B9_7F4A_7C15
      mixed ^= mixed >> 32
    }
    hasher.combine(mixed)
  }
}
