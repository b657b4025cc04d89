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

  /// Adds the Chinese characters of a range, simplified by a table that the caller holds: all
  /// threads share it, and taking hold of it for each run would make them wait for one another.
  static func add(
    _ text: [UInt8], _ range: Range<Int>, by table: borrowing [UInt16],
    to characters: inout Growing<UInt16>
  ) {
    var at = range.lowerBound
    while at < range.upperBound {
      if ByteText.leadsHan(text[at]) {
        let run = take(text, from: at, before: range.upperBound, by: table, to: &characters)
        if run.end > at {
          at = run.end
          continue
        }
        if at + 2 >= range.upperBound { return }
      }
      let (scalar, length) = ByteText.scalar(text, at)
      add(scalar, by: table, to: &characters)
      at += length
    }
  }

  /// Adds a scalar, simplified, where it is a Chinese character.
  @inline(__always)
  static func add(
    _ scalar: UInt32, by table: borrowing [UInt16], to characters: inout Growing<UInt16>
  ) {
    guard ByteText.isHan(scalar) else { return }
    let isFolded = scalar >= HanFold.first && scalar <= HanFold.last
    characters.append(
      isFolded ? table[Int(scalar - HanFold.first)] : UInt16(truncatingIfNeeded: scalar))
  }

  /// Adds the characters that stand side by side from `start` on, simplified: those from U+4E00 to
  /// U+9FFF. Returns where they end, and whether simplifying changed one.
  @inline(__always)
  static func take(
    _ text: [UInt8], from start: Int, before limit: Int, by table: borrowing [UInt16],
    to characters: inout Growing<UInt16>
  ) -> (end: Int, isChanged: Bool) {
    precondition(start >= 0 && start <= limit && limit <= text.count)
    var at = start
    var changes: UInt32 = 0
    table.withUnsafeBufferPointer { fold in
      precondition(fold.count > 0xA000 - Int(HanFold.first))
      text.withUnsafeBufferPointer { text in
        characters.append(atMost: (limit - start) / 3) { target in
          var count = 0
          while at < limit &- 2, ByteText.leadsHan(text[at]) {
            let scalar =
              (UInt32(text[at]) & 0x0F) << 12 | (UInt32(text[at &+ 1]) & 0x3F) << 6
              | UInt32(text[at &+ 2]) & 0x3F
            // Rare ones, and the hexagrams among them, which are none.
            if scalar < 0x4E00 { break }
            let folded = fold[Int(scalar &- HanFold.first)]
            changes |= UInt32(folded) ^ scalar
            target[count] = folded
            count &+= 1
            at &+= 3
          }
          return count
        }
      }
    }
    return (at, changes != 0)
  }
}
