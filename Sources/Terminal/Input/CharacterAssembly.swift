/// Puts a UTF-8 character together from bytes that arrive one by one.
struct CharacterAssembly {
  private var bytes: [UInt8] = []

  /// The character that this byte completes; nil while one is incomplete or when it is no UTF-8.
  mutating func add(_ byte: UInt8) -> Unicode.Scalar? {
    let isContinuation = byte & 0xC0 == 0x80
    if !isContinuation { bytes.removeAll() }
    if byte < 0x80 { return Unicode.Scalar(byte) }
    // A continuation without a beginning: the rest of something broken.
    if isContinuation, bytes.isEmpty { return nil }
    bytes.append(byte)
    guard bytes.count == Self.length(bytes[0]) else { return nil }
    defer { bytes.removeAll() }
    return String(validating: bytes, as: UTF8.self)?.unicodeScalars.first
  }

  private static func length(_ lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }
}
