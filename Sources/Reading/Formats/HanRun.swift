import Glyphs

/// Chinese characters of three bytes that stand side by side: most of a report is made of them.
enum HanRun {
  /// Where the run that begins at `start` ends, at the latest before `limit`.
  @inline(__always)
  static func end(_ text: [UInt8], from start: Int, before limit: Int) -> Int {
    precondition(start >= 0 && limit <= text.count)
    return text.withUnsafeBufferPointer { text in
      var at = start
      while at < limit &- 2, ByteText.leadsHan(text[at]) { at &+= 3 }
      return at
    }
  }

  /// Writes the characters of a run, folded, to `target`; returns how many there are, and whether
  /// folding changed one.
  @inline(__always)
  static func fold(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, by fold: UnsafeBufferPointer<UInt16>,
    to target: UnsafeMutableBufferPointer<UInt16>
  ) -> (count: Int, isChanged: Bool) {
    precondition(range.upperBound <= text.count && range.count / 3 <= target.count)
    precondition(fold.count > 0xA000 - Int(HanFold.first))
    var at = range.lowerBound
    var count = 0
    var changes: UInt32 = 0
    while at < range.upperBound - 2 {
      let scalar =
        (UInt32(text[at]) & 0x0F) << 12 | (UInt32(text[at &+ 1]) & 0x3F) << 6
        | UInt32(text[at &+ 2]) & 0x3F
      let folded = fold[Int(scalar &- HanFold.first)]
      changes |= UInt32(folded) ^ scalar
      target[count] = folded
      // Hexagrams stand among the characters and are none.
      count &+= scalar &- 0x4DC0 < 0x40 ? 0 : 1
      at &+= 3
    }
    return (count, changes != 0)
  }
}
