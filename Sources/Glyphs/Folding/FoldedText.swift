/// A text folded for search, with the way back to its source.
///
/// Fold a report once, then look for many things in it.
public struct FoldedText: Sendable {
  /// The folded scalars, in order.
  public let scalars: [UInt32]
  /// For each folded scalar where it begins in the source, in UTF-8 bytes; then the source's end.
  public let offsets: [Int]

  /// Folds a text.
  public init(_ text: some StringProtocol) {
    var scalars: [UInt32] = []
    var offsets: [Int] = []
    let length = text.utf8.count
    scalars.reserveCapacity(length / 2)
    offsets.reserveCapacity(length / 2 + 1)
    let flat = SearchFold.flat
    var offset = 0
    for scalar in text.unicodeScalars {
      let value = scalar.value
      let folded = value <= 0xFFFF ? UInt32(flat[Int(value)]) : value
      if folded != 0 {
        scalars.append(folded)
        offsets.append(offset)
      }
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
    self.scalars = scalars
    self.offsets = offsets
  }

  /// Folds UTF-8 bytes; a sequence that is not valid counts as one strange character a byte.
  public init(utf8 bytes: [UInt8]) {
    var scalars: [UInt32] = []
    var offsets: [Int] = []
    let flat = SearchFold.flat
    var at = 0
    while at < bytes.count {
      let (value, length) = Self.scalar(in: bytes, at: at)
      let folded = value <= 0xFFFF ? UInt32(flat[Int(value)]) : value
      if folded != 0 {
        scalars.append(folded)
        offsets.append(at)
      }
      at += length
    }
    offsets.append(at)
    self.scalars = scalars
    self.offsets = offsets
  }

  /// Where folded scalars occur, as UTF-8 offsets of the source, in order, without overlap.
  public func ranges(of needle: [UInt32], atMost limit: Int = .max) -> [Range<Int>] {
    guard let head = needle.first, needle.count <= scalars.count else { return [] }
    var found: [Range<Int>] = []
    var at = 0
    while at <= scalars.count - needle.count, found.count < limit {
      if scalars[at] == head, scalars[at..<at + needle.count].elementsEqual(needle) {
        let last = at + needle.count - 1
        found.append(offsets[at]..<end(of: last))
        at = last + 1
      } else {
        at += 1
      }
    }
    return found
  }

  /// A passed-over scalar after a match is left outside it only when the match is the last one.
  private func end(of index: Int) -> Int { offsets[index + 1] }

  private static func scalar(in bytes: [UInt8], at: Int) -> (value: UInt32, length: Int) {
    let lead = UInt32(bytes[at])
    let length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard length != 1 else { return (lead, 1) }
    guard length > 0, lead < 0xF5, at + length <= bytes.count else { return (0xFFFD, 1) }
    var value = lead & (0x7F >> UInt32(length))
    for byte in bytes[at + 1..<at + length] {
      guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return (value, length)
  }
}
