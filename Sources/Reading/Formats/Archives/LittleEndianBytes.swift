/// Bytes with numbers of which the lowest byte comes first; past the end all is zero.
struct LittleEndianBytes {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var count: Int { bytes.count }

  /// The number of `size` bytes at `at`.
  func number(_ at: Int, _ size: Int) -> Int {
    guard at >= 0, at <= bytes.count - size else { return 0 }
    var number = 0
    for index in (at..<at + size).reversed() { number = number << 8 | Int(bytes[index]) }
    return number
  }

  /// The two bytes at `at` as a number that may be below zero.
  func signed(_ at: Int) -> Int { Int(Int16(truncatingIfNeeded: number(at, 2))) }

  /// The bytes from `at`, as many as there are.
  func slice(_ at: Int, _ size: Int) -> ArraySlice<UInt8> {
    guard at >= 0, at < bytes.count, size > 0 else { return [] }
    return bytes[at..<min(bytes.count, at + size)]
  }
}
