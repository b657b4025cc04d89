extension String {
  /// The text that scalars make one after the other; a view to which they are added one by one takes
  /// many times as long.
  public init(scalars: some Sequence<Unicode.Scalar>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(3 * scalars.underestimatedCount)
    for scalar in scalars {
      let value = scalar.value
      func tail(_ shift: UInt32) { bytes.append(0x80 | UInt8(value >> shift & 0x3F)) }
      switch value {
      case 0..<0x80: bytes.append(UInt8(value))
      case 0x80..<0x800:
        bytes.append(0xC0 | UInt8(value >> 6))
        tail(0)
      case 0x800..<0x1_0000:
        bytes.append(0xE0 | UInt8(value >> 12))
        tail(6)
        tail(0)
      default:
        bytes.append(0xF0 | UInt8(value >> 18))
        tail(12)
        tail(6)
        tail(0)
      }
    }
    self.init(decoding: bytes, as: UTF8.self)
  }
}
