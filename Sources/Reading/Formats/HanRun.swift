import Glyphs

/// Chinese characters of three bytes that stand side by side: most of a report is made of them.
enum HanRun {
  /// Where the run that begins at `start` ends, at the latest before `limit`.
  @inline(__always)
  static func end(_ text: [UInt8], from start: Int, before limit: Int) -> Int {
    var at = start
    while at + 3 <= limit, ByteText.leadsHan(text[at]) { at += 3 }
    return at
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
    var changes: UInt16 = 0
    while at + 3 <= range.upperBound {
      let scalar =
        (UInt16(text[at]) & 0x0F) << 12 | (UInt16(text[at + 1]) & 0x3F) << 6
        | UInt16(text[at + 2]) & 0x3F
      let folded = fold[Int(scalar) &- Int(HanFold.first)]
      changes |= folded ^ scalar
      target[count] = folded
      // Hexagrams stand among the characters and are none.
      count += scalar &- 0x4DC0 < 0x40 ? 0 : 1
      at += 3
    }
    return (count, changes != 0)
  }
}
