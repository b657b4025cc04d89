import Glibc

/// Search for bytes in bytes.
enum ByteSearch {
  /// Where `byte` stands first in `text`, from `start` on.
  static func first(_ byte: UInt8, in text: [UInt8], from start: Int = 0) -> Int? {
    guard start < text.count else { return nil }
    return text.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return nil }
      return memchr(base + start, Int32(byte), buffer.count - start).map {
        base.distance(to: UnsafeRawPointer($0))
      }
    }
  }

  /// Whether `byte` stands at least `count` times in `text`.
  static func has(_ byte: UInt8, times count: Int, in text: [UInt8]) -> Bool {
    var at = 0
    for _ in 0..<count {
      guard let found = first(byte, in: text, from: at) else { return false }
      at = found + 1
    }
    return true
  }

  /// Where `needle` stands first in `text`, from `start` on; an empty one stands nowhere.
  static func first(_ needle: [UInt8], in text: [UInt8], from start: Int = 0) -> Int? {
    text.withUnsafeBufferPointer { text in
      needle.withUnsafeBufferPointer { first($0, in: text, from: start) }
    }
  }

  static func first(
    _ needle: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, from start: Int = 0
  ) -> Int? {
    guard let lead = needle.first, let wanted = needle.baseAddress, let base = text.baseAddress,
      start + needle.count <= text.count
    else { return nil }
    var at = start
    let last = text.count - needle.count
    while at <= last {
      guard let hit = memchr(base + at, Int32(lead), last - at + 1) else { return nil }
      at = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(hit))
      if memcmp(base + at, wanted, needle.count) == 0 { return at }
      at += 1
    }
    return nil
  }
}
