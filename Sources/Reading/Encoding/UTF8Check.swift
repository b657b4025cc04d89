/// Validity of UTF-8, on bytes.
enum UTF8Check {
  /// Whether all of `bytes` is well-formed UTF-8.
  static func isValid(_ bytes: [UInt8]) -> Bool { isValid(bytes, 0..<bytes.count) }

  /// Whether a range of `bytes` is well-formed UTF-8 by itself.
  static func isValid(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    var at = range.lowerBound
    while at < range.upperBound {
      at = plainEnd(bytes, from: at, before: range.upperBound)
      if at == range.upperBound { return true }
      let length = sequence(bytes, at, range.upperBound)
      if length == 0 { return false }
      at += length
    }
    return true
  }

  /// Past what nearly all of a report is made of: ASCII, and sequences of three bytes whose first
  /// byte alone tells how they may go on.
  private static func plainEnd(_ bytes: [UInt8], from start: Int, before end: Int) -> Int {
    bytes.withUnsafeBytes { text in
      func word(_ at: Int) -> UInt64 {
        UInt64(littleEndian: text.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      }
      var at = start
      while at <= end - 12 {
        let first = word(at)
        let second = word(at + 4)
        if isWide(first, second) {
          at += 12
        } else if first & 0x8080_8080_8080_8080 == 0 {
          at += 8
        } else if first & 0xC0_C0F0 == 0x80_80E0, !isNarrow(first) {
          at += 3
        } else if first & 0x80 == 0 {
          at += (first & 0x8080_8080_8080_8080).trailingZeroBitCount >> 3
        } else {
          break
        }
      }
      return at
    }
  }

  /// Whether twelve bytes, the first eight and the last eight of them, are four such sequences of
  /// three bytes.
  @inline(__always)
  private static func isWide(_ first: UInt64, _ second: UInt64) -> Bool {
    guard first & 0xC0F0_C0C0_F0C0_C0F0 == 0x80E0_8080_E080_80E0,
      second & 0xC0C0_F0C0_C0F0_C0C0 == 0x8080_E080_80E0_8080
    else { return false }
    // The low halves of the first bytes: those at 0, 3 and 6 of the first eight, and the last one
    // in place of the byte at 7.
    let halves = first & 0x000F_0000_0F00_000F | (second << 16) & 0x0F00_0000_0000_0000
    // None is 0 and none is D: 7F more carries into the eighth bit unless it was 0.
    let carry: UInt64 = 0x7F7F_0000_7F00_007F
    let eighth: UInt64 = 0x8080_0000_8000_0080
    let isAny = halves &+ carry
    let isOther = (halves ^ 0x0D0D_0000_0D00_000D) &+ carry
    return (isAny & isOther & eighth) == eighth
  }

  /// Whether a sequence begins with a byte after which not every tail is allowed.
  @inline(__always)
  private static func isNarrow(_ word: UInt64) -> Bool {
    word & 0xFF == 0xE0 || word & 0xFF == 0xED
  }

  /// `bytes` with each byte that fits nowhere replaced by U+FFFD, and how many there were.
  static func repaired(_ bytes: [UInt8]) -> (text: [UInt8], faults: Int) {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var faults = 0
    var at = 0
    while at < bytes.count {
      let length = sequence(bytes, at, bytes.count)
      if length == 0 {
        text += [0xEF, 0xBF, 0xBD]
        faults += 1
        at += 1
      } else {
        text += bytes[at..<at + length]
        at += length
      }
    }
    return (text, faults)
  }

  /// Length of the well-formed sequence at `at` before `end`, or 0.
  private static func sequence(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Int {
    let lead = bytes[at]
    if lead < 0x80 { return 1 }
    func tail(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      at + offset < end && range.contains(bytes[at + offset])
    }
    switch lead {
    case 0xC2...0xDF: return tail(1) ? 2 : 0
    case 0xE0: return tail(1, 0xA0...0xBF) && tail(2) ? 3 : 0
    case 0xED: return tail(1, 0x80...0x9F) && tail(2) ? 3 : 0
    case 0xE1...0xEF: return tail(1) && tail(2) ? 3 : 0
    case 0xF0: return tail(1, 0x90...0xBF) && tail(2) && tail(3) ? 4 : 0
    case 0xF1...0xF3: return tail(1) && tail(2) && tail(3) ? 4 : 0
    case 0xF4: return tail(1, 0x80...0x8F) && tail(2) && tail(3) ? 4 : 0
    default: return 0
    }
  }
}
