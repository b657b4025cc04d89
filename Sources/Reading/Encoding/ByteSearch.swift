import Glibc

/// Search for bytes in bytes.
enum ByteSearch {
  /// Where `needle` stands first in `text`, from `start` on.
  static func first(_ needle: [UInt8], in text: [UInt8], from start: Int = 0) -> Int? {
    guard let lead = needle.first, start + needle.count <= text.count else { return nil }
    return text.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return nil }
      var at = start
      let last = text.count - needle.count
      while at <= last {
        guard let hit = memchr(base + at, Int32(lead), last - at + 1) else { return nil }
        at = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(hit))
        if memcmp(base + at, needle, needle.count) == 0 { return at }
        at += 1
      }
      return nil
    }
  }
}
