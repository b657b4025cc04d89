import CMarkup

/// CRC-32, as zlib reckons it: tells a damaged file from a sound one.
enum Checksum {
  static func of(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
    nb_checksum(bytes.baseAddress, bytes.count)
  }
}
