/// FNV-1a over texts, the same in every build, on every machine, for ever.
///
/// Each text is followed by a line break, so that `ab`, `c` and `a`, `bc` differ. The 64 bits are
/// folded to 32 by exclusive or, as the authors of FNV advise for shorter sums.
struct StableHash {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Adds a text.
  mutating func combine(_ text: some StringProtocol) {
    for byte in text.utf8 { combine(byte) }
    combine(0x0A)
  }

  /// The sum so far.
  var folded: UInt32 { UInt32(truncatingIfNeeded: state ^ (state >> 32)) }

  private mutating func combine(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
}
