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

  /// Characters that begin in a range of UTF-8, counted eight bytes at a time.
  static func characters(_ text: UnsafeRawBufferPointer, _ range: Range<Int>) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= text.count)
    var at = range.lowerBound
    var tails = 0
    while at + 8 <= range.upperBound {
      let word = text.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      tails &+= (word & ~(word << 1) & 0x8080_8080_8080_8080).nonzeroBitCount
      at += 8
    }
    while at < range.upperBound {
      if text[at] & 0xC0 == 0x80 { tails &+= 1 }
      at += 1
    }
    return range.count - tails
  }

  /// Whether a byte below 0x20 is among eight.
  @inline(__always)
  static func hasControl(_ word: UInt64) -> Bool {
    (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080 != 0
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

  /// Whether `byte` stands at least `count` times in a range of `text`.
  static func has(_ byte: UInt8, times count: Int, in text: [UInt8], _ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    for _ in 0..<count {
      guard let found = first(byte, in: text, at..<range.upperBound) else { return false }
      at = found + 1
    }
    return true
  }

  /// Where `byte` stands first in a range of `text`.
  static func first(_ byte: UInt8, in text: [UInt8], _ range: Range<Int>) -> Int? {
    guard range.lowerBound < range.upperBound else { return nil }
    precondition(range.upperBound <= text.count)
    return text.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return nil }
      return memchr(base + range.lowerBound, Int32(byte), range.count).map {
        base.distance(to: UnsafeRawPointer($0))
      }
    }
  }

  /// Where `needle` stands first in `text`, from `start` on; an empty one stands nowhere.
  ///
  /// Chinese text has the same few first bytes all over; the last byte of a needle is looked for.
  static func first(_ needle: [UInt8], in text: [UInt8], from start: Int = 0) -> Int? {
    text.withUnsafeBufferPointer { text in
      needle.withUnsafeBufferPointer { first($0, in: text, from: start) }
    }
  }

  /// Where `needle` stands first in a range of `text`, all of it.
  static func first(_ needle: [UInt8], in text: [UInt8], _ range: Range<Int>) -> Int? {
    text.withUnsafeBufferPointer { text in
      needle.withUnsafeBufferPointer {
        first(
          $0, in: UnsafeBufferPointer(rebasing: text[..<range.upperBound]), from: range.lowerBound)
      }
    }
  }

  /// Whether `needle` stands in `text` that many times, and no place within another, at places that
  /// `counts` takes.
  static func has(
    _ needle: [UInt8], times count: Int, in text: [UInt8],
    where counts: (Int) -> Bool = { _ in true }
  ) -> Bool {
    var left = count
    var at = 0
    while left > 0, let place = first(needle, in: text, from: at) {
      if counts(place) { left -= 1 }
      at = place + needle.count
    }
    return left == 0
  }

  static func first(
    _ needle: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, from start: Int = 0
  ) -> Int? {
    guard let tail = needle.last, let wanted = needle.baseAddress, let base = text.baseAddress
    else { return nil }
    let before = needle.count - 1
    var at = start + before
    while at < text.count {
      guard let hit = memchr(base + at, Int32(tail), text.count - at) else { return nil }
      at = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(hit))
      if memcmp(base + at - before, wanted, before) == 0 { return at - before }
      at += 1
    }
    return nil
  }
}
