import Glyphs

/// Folds texts as rules search them: simplified, narrow, without spaces but between numbers.
///
/// Reads UTF-8 and writes UTF-16, of which no text has more units than it has bytes.
struct TextFolding {
  private let target: UnsafeMutableBufferPointer<UInt16>
  private(set) var count = 0

  /// Writes to `target`, which the texts together must not overflow.
  init(to target: UnsafeMutableBufferPointer<UInt16>) { self.target = target }

  /// The units of a text by itself.
  static func units(of text: String) -> [UInt16] {
    [UInt16](unsafeUninitializedCapacity: text.utf8.count) { target, count in
      var folding = TextFolding(to: target)
      folding.add(text)
      count = folding.count
    }
  }

  /// Adds a unit as it is.
  mutating func add(_ unit: UInt16) {
    precondition(count < target.count)
    target[count] = unit
    count += 1
  }

  /// Adds a text.
  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      precondition(bytes.count <= target.count - count)
      HanFold.flat.withUnsafeBufferPointer { fold(bytes, by: $0) }
    }
  }

  private mutating func fold(
    _ bytes: UnsafeBufferPointer<UInt8>, by flat: UnsafeBufferPointer<UInt16>
  ) {
    precondition(flat.count > Int(HanFold.last - HanFold.first))
    var at = 0
    var count = count
    defer { self.count = count }
    // Room was asked for before.
    func append(_ unit: UInt16) {
      target[count] = unit
      count &+= 1
    }
    // 2024-01-31 10:30 is no 3110.
    var endsNumber = false
    while at < bytes.count {
      if bytes[at] &- 0xE4 < 6 {
        // Most of a text: U+4000 to U+9FFF.
        repeat {
          append(flat[Int(Self.wide(bytes, at) &- HanFold.first)])
          at &+= 3
        } while at < bytes.count && bytes[at] &- 0xE4 < 6
        endsNumber = false
        continue
      }
      let (scalar, length) = Self.scalar(bytes, at)
      at += length
      if Self.isSpace(scalar) {
        endsNumber = count > 0 && Self.isDigit(UInt32(target[count - 1]))
        continue
      }
      if endsNumber, Self.isDigit(scalar) { append(0x20) }
      endsNumber = false
      switch scalar {
      case 0xFF01...0xFF5E: append(UInt16(truncatingIfNeeded: scalar - 0xFEE0))
      case HanFold.first...HanFold.last: append(flat[Int(scalar - HanFold.first)])
      case 0x1_0000...:
        append(UInt16(truncatingIfNeeded: 0xD7C0 + (scalar >> 10)))
        append(UInt16(truncatingIfNeeded: 0xDC00 | (scalar & 0x3FF)))
      default: append(UInt16(truncatingIfNeeded: scalar))
      }
    }
  }

  @inline(__always)
  private static func wide(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt32 {
    UInt32(bytes[at] & 0x0F) << 12 | UInt32(bytes[at + 1] & 0x3F) << 6
      | UInt32(bytes[at + 2] & 0x3F)
  }

  private static func scalar(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int
  ) -> (value: UInt32, length: Int) {
    let lead = bytes[at]
    if lead < 0x80 { return (UInt32(lead), 1) }
    if lead < 0xE0 { return (UInt32(lead & 0x1F) << 6 | UInt32(bytes[at + 1] & 0x3F), 2) }
    if lead < 0xF0 { return (wide(bytes, at), 3) }
    return (
      UInt32(lead & 0x07) << 18 | UInt32(bytes[at + 1] & 0x3F) << 12
        | UInt32(bytes[at + 2] & 0x3F) << 6 | UInt32(bytes[at + 3] & 0x3F), 4
    )
  }

  private static func isSpace(_ scalar: UInt32) -> Bool {
    scalar == 0x20 || scalar == 0x09 || scalar == 0x0A || scalar == 0x0D || scalar == 0xA0
      || scalar == 0x3000
  }

  private static func isDigit(_ scalar: UInt32) -> Bool { scalar >= 0x30 && scalar <= 0x39 }
}
