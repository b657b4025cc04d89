/// A set of characters of the basic plane, asked by one look into a table of bits.
struct HanSet: Sendable {
  private let bits: [UInt64]

  init(_ characters: some Sequence<UInt16>) {
    var bits = [UInt64](repeating: 0, count: 1024)
    for character in characters { bits[Int(character >> 6)] |= 1 << UInt64(character & 63) }
    self.bits = bits
  }

  func contains(_ character: UInt16) -> Bool {
    bits[Int(character >> 6)] & (1 << UInt64(character & 63)) != 0
  }
}
