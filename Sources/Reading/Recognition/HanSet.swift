/// A set of characters of the basic plane, asked by one look into a table of bits.
struct HanSet: Sendable {
  private let bits: [UInt64]

  init(_ characters: some Sequence<UInt16>) {
    var bits = [UInt64](repeating: 0, count: 1024)
    for character in characters { bits[Int(character >> 6)] |= 1 << UInt64(character & 63) }
    self.bits = bits
  }

  /// The characters of a text, all of the basic plane.
  init(of text: String) { self.init(text.utf16) }

  func contains(_ character: UInt16) -> Bool {
    bits[Int(character >> 6)] & (1 << UInt64(character & 63)) != 0
  }

  /// Whether a scalar is in it; none beyond the basic plane is.
  func contains(_ scalar: UInt32) -> Bool {
    scalar <= 0xFFFF && contains(UInt16(truncatingIfNeeded: scalar))
  }

  func contains(_ scalar: Unicode.Scalar) -> Bool { contains(scalar.value) }
}
