import Glibc

/// The C library's character-set conversion.
enum Iconv {
  /// `bytes` as UTF-8; nil where more than `faults` of them are not valid in `encoding`, but for a
  /// character cut off at the very end.
  ///
  /// - Parameter unit: bytes that are passed over together where one is not valid; they become U+FFFD.
  static func utf8(
    from bytes: [UInt8], encoding: String, faults: Int = 0, unit: Int = 1
  ) -> [UInt8]? {
    convert(bytes, from: encoding, to: "UTF-8", faults: faults, unit: unit)
  }

  /// `bytes` of one encoding in another.
  static func convert(
    _ bytes: [UInt8], from source: String, to target: String, faults: Int = 0, unit: Int = 1
  ) -> [UInt8]? {
    guard let handle = iconv_open(target, source), handle != iconv_t(bitPattern: -1) else {
      return nil
    }
    defer { iconv_close(handle) }
    var input = bytes
    var output = [UInt8](repeating: 0, count: bytes.count * 2 + 16 + 3 * faults)
    var left = bytes.count
    var room = output.count
    var rest = faults
    let isDone = input.withUnsafeMutableBytes { source in
      output.withUnsafeMutableBytes { target in
        var from = source.baseAddress?.assumingMemoryBound(to: CChar.self)
        var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
        while iconv(handle, &from, &left, &to, &room) == Int(bitPattern: UInt.max) {
          if errno == EINVAL, left > 0, left < 4 { return true }
          guard errno == EILSEQ, rest > 0, left >= unit, room >= 3 else { return false }
          rest -= 1
          from = from?.advanced(by: unit)
          left -= unit
          for byte in [0xEF, 0xBF, 0xBD] as [UInt8] {
            to?.pointee = CChar(bitPattern: byte)
            to = to?.advanced(by: 1)
          }
          room -= 3
        }
        return true
      }
    }
    guard isDone else { return nil }
    output.removeLast(room)
    return output
  }
}
