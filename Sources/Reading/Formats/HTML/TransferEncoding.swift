/// The two ways in which mails write bytes as letters.
enum TransferEncoding {
  /// - Parameter name: as the header gives it; bytes under another name are what they are.
  static func decoded(_ bytes: ArraySlice<UInt8>, _ name: String) -> [UInt8] {
    if name.contains("quoted-printable") { return quotedPrintable(bytes) }
    if name.contains("base64") { return base64(bytes) }
    return Array(bytes)
  }

  private static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var at = bytes.startIndex
    while at < bytes.endIndex {
      guard bytes[at] == 0x3D else {
        result.append(bytes[at])
        at += 1
        continue
      }
      if at + 2 < bytes.endIndex, let high = hexadecimal(bytes[at + 1]),
        let low = hexadecimal(bytes[at + 2])
      {
        result.append(high << 4 | low)
        at += 3
      } else {
        // A line broken for the mail's sake.
        at += 1
        while at < bytes.endIndex, bytes[at] != 0x0A, bytes[at] <= 0x20 { at += 1 }
        if at < bytes.endIndex, bytes[at] == 0x0A { at += 1 }
      }
    }
    return result
  }

  private static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 3 / 4)
    var bits: UInt32 = 0
    var count = 0
    for byte in bytes {
      guard let value = sextet(byte) else { continue }
      bits = bits << 6 | value
      count += 6
      if count >= 8 {
        count -= 8
        result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return result
  }

  private static func sextet(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x41...0x5A: UInt32(byte - 0x41)
    case 0x61...0x7A: UInt32(byte - 0x61 + 26)
    case 0x30...0x39: UInt32(byte - 0x30 + 52)
    case 0x2B: 62
    case 0x2F: 63
    default: nil
    }
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
