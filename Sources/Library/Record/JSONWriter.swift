import Reports

/// Writes JSON as UTF-8 bytes, key by key, in the order in which it is called.
///
/// What a terminal could stumble over is escaped: controls, and characters that hide or turn text.
public struct JSONWriter {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Nothing written yet.
  ///
  /// - Parameter capacity: bytes that there will be, about.
  public init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// Hands out what was written and forgets it, so that a long text needs no room at once.
  public mutating func drain() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// Writes what stands between the braces of an object.
  public mutating func object(_ content: (inout JSONWriter) -> Void) { enclose("{", "}", content) }

  /// Writes what stands between the brackets of an array.
  public mutating func array(_ content: (inout JSONWriter) -> Void) { enclose("[", "]", content) }

  /// Writes a key that is known beforehand and has nothing to be escaped; its value must follow.
  public mutating func key(_ name: StaticString) {
    key(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }

  /// The same as bytes of UTF-8.
  public mutating func key(_ name: UnsafeBufferPointer<UInt8>) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: name)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes any key; its value must follow.
  public mutating func key(named name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a key and its text, `null` for nil.
  public mutating func field(_ name: StaticString, _ value: String?) {
    key(name)
    if let value { string(value) } else { raw("null") }
  }

  /// Writes a key and its number, `null` for nil.
  public mutating func field(_ name: StaticString, _ value: Int?) {
    key(name)
    if let value { number(value) } else { raw("null") }
  }

  /// Writes a key that is not known beforehand, and its number.
  public mutating func field(named name: String, _ value: Int) {
    key(named: name)
    number(value)
  }

  /// Writes a key and an amount as a text, `null` for nil.
  public mutating func field(_ name: StaticString, _ value: Amount?) {
    key(name)
    guard let value else { return raw("null") }
    amount(value)
  }

  /// Writes a key and `true` or `false`.
  public mutating func field(_ name: StaticString, _ value: Bool) {
    key(name)
    raw(value ? "true" : "false")
  }

  /// Writes a key and a list of texts.
  public mutating func field(_ name: StaticString, _ values: some Sequence<String>) {
    key(name)
    array { json in for value in values { json.string(value) } }
  }

  /// Writes keys with their values as another writer wrote them.
  mutating func fields(_ written: [UInt8]) {
    separate()
    bytes += written
  }

  /// Writes `null`.
  public mutating func null() { raw("null") }

  /// Writes a number.
  public mutating func number(_ value: Int) {
    separate()
    digits(value)
  }

  /// Writes an amount as a text, so that no reader rounds it.
  public mutating func amount(_ value: Amount) {
    guard value.isWhole, let whole = Int(exactly: value.units) else {
      return string(value.description)
    }
    separate()
    bytes.append(UInt8(ascii: "\""))
    digits(whole)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a text with its quotes.
  public mutating func string(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      var index = 0
      while index < utf8.count {
        let end = Self.plainEnd(utf8, from: index)
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[index..<end]))
        index = end
        if index < utf8.count {
          index += write(first: UnsafeBufferPointer(rebasing: utf8[index...]))
        }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Ends the line.
  public mutating func newline() {
    bytes.append(0x0A)
    needsComma = false
  }

  /// Past what is written as it is, as nearly all is.
  private static func plainEnd(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var at = start
    while at < text.count {
      switch text[at] {
      case 0..<0x20, 0x22, 0x5C, 0x7F: return at
      case 0xC2: if at + 1 == text.count || text[at + 1] < 0xA0 { return at }
      case 0xE2, 0xEF: if at + 2 >= text.count || isHidden(scalar(text, at)) { return at }
      default: break
      }
      at += 1
    }
    return at
  }

  private static func scalar(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt16 {
    UInt16(text[at] & 15) << 12 | UInt16(text[at + 1] & 63) << 6 | UInt16(text[at + 2] & 63)
  }

  /// Writes the character that begins a text, escaped where it must be; how many bytes it had.
  private mutating func write(first text: UnsafeBufferPointer<UInt8>) -> Int {
    let byte = text[0]
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
    case 0x0A: bytes += "\\n".utf8
    case 0x09: bytes += "\\t".utf8
    case 0..<0x20, 0x7F: escape(UInt16(byte))
    case 0xC2 where text.count > 1 && text[1] < 0xA0:
      escape(UInt16(text[1]))
      return 2
    case 0xE2, 0xEF:
      guard text.count > 2 else { break }
      let scalar = Self.scalar(text, 0)
      if Self.isHidden(scalar) { escape(scalar) } else { bytes += text[..<3] }
      return 3
    default: bytes.append(byte)
    }
    return 1
  }

  private mutating func escape(_ unit: UInt16) {
    bytes += "\\u".utf8
    for shift in stride(from: UInt16(12), through: 0, by: -4) {
      bytes.append(Self.digits[Int(unit >> shift) & 15])
    }
  }

  /// Zero-width and direction characters, line separators, the byte order mark, non-characters.
  private static func isHidden(_ scalar: UInt16) -> Bool {
    switch scalar {
    case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFFE...0xFFFF: true
    default: false
    }
  }

  private static let digits = Array("0123456789abcdef".utf8)

  /// Adds the digits of a number, most of which have one.
  private mutating func digits(_ value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    var rest = value.magnitude
    if rest < 10 { return bytes.append(0x30 + UInt8(truncatingIfNeeded: rest)) }
    var power: UInt = 10
    while rest / power >= 10 { power *= 10 }
    while power > 0 {
      bytes.append(0x30 + UInt8(truncatingIfNeeded: rest / power))
      rest %= power
      power /= 10
    }
  }

  private mutating func raw(_ text: StaticString) {
    separate()
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func enclose(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ content: (inout JSONWriter) -> Void
  ) {
    separate()
    bytes.append(UInt8(ascii: open))
    needsComma = false
    content(&self)
    bytes.append(UInt8(ascii: close))
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }
}
