/// What an element holds of text, counted by kind; space of any width is none.
struct GridText: Sendable {
  private var digits = 0
  private var signs = 0
  private var others = 0

  /// Bytes in all.
  var count: Int { digits + signs + others }

  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    var at = 0
    while at < bytes.count {
      switch bytes[at] {
      case ...0x20: break
      case 0x30...0x39: digits += 1
      case 0x2B...0x2F: signs += 1  // + , - . /
      case 0xC2 where at + 1 < bytes.count && bytes[at + 1] == 0xA0: at += 1
      case 0xE3 where at + 2 < bytes.count && bytes[at + 1] == 0x80 && bytes[at + 2] == 0x80:
        at += 2
      default: others += 1
      }
      at += 1
    }
  }

  mutating func add(_ other: GridText) {
    digits += other.digits
    signs += other.signs
    others += other.others
  }

  /// Whether it is a number with a unit of one character at most, or a dash.
  var isNumeric: Bool {
    if digits > 0 { return digits <= 12 && signs <= 3 && others <= 3 }
    return signs == 1 && others == 0 || signs == 0 && others == 3
  }
}
