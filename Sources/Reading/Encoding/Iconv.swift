import Glibc

/// The C library's character-set conversion.
enum Iconv {
  /// `bytes` as UTF-8; nil where they are not valid in `encoding`, but for a character cut off
  /// at the very end.
  static func utf8(from bytes: [UInt8], encoding: String) -> [UInt8]? {
    guard let handle = iconv_open("UTF-8", encoding), handle != iconv_t(bitPattern: -1) else {
      return nil
    }
    defer { iconv_close(handle) }
    var input = bytes
    var output = [UInt8](repeating: 0, count: bytes.count * 2 + 16)
    var left = 0
    var room = 0
    let result = input.withUnsafeMutableBytes { source in
      output.withUnsafeMutableBytes { target in
        var from = source.baseAddress?.assumingMemoryBound(to: CChar.self)
        var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
        left = source.count
        room = target.count
        return iconv(handle, &from, &left, &to, &room)
      }
    }
    if result == -1 {
      guard left > 0, left < 4, errno == EINVAL else { return nil }
    }
    output.removeLast(room)
    return output
  }
}
