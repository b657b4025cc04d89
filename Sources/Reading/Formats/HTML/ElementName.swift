/// The name of an element in two words, so that comparing names costs nothing.
///
/// Of a name longer than sixteen bytes it is the beginning: no element that matters has one.
struct ElementName: Hashable, Sendable {
  private var first: UInt64 = 0
  private var second: UInt64 = 0

  /// A name of C, which a zero ends.
  init(_ name: UnsafePointer<CChar>) {
    var at = 0
    while at < 16, case let byte = UInt8(bitPattern: name[at]), byte != 0 {
      add(byte, at)
      at += 1
    }
  }

  init(_ name: String) {
    for (at, byte) in name.utf8.prefix(16).enumerated() { add(byte, at) }
  }

  private mutating func add(_ byte: UInt8, _ at: Int) {
    if at < 8 {
      first |= UInt64(byte) << UInt64(8 * at)
    } else {
      second |= UInt64(byte) << UInt64(8 * (at - 8))
    }
  }

  /// Whether it begins with the name of a vocabulary, as `st1:chsdate` does.
  var hasPrefix: Bool {
    [first, second].contains { word in
      (0..<8).contains { UInt8(truncatingIfNeeded: word >> UInt64(8 * $0)) == 0x3A }
    }
  }

  /// A number below 256 that names of elements seldom share.
  var slot: Int { Int(truncatingIfNeeded: ((first ^ second &* 31) &* 0x9E37_79B9_7F4A_7C15) >> 56) }
}
