/// Lines of rising byte offsets, counted once.
struct LineCounter {
  private var offset = 0
  private var line: Int

  init(line: Int = 0) { self.line = line }

  /// The line of `offset` bytes behind `base`; an offset before the last one asked for counts as
  /// that.
  mutating func line(at offset: Int, in source: [UInt8], from base: Int) -> Int {
    while self.offset < offset, base + self.offset < source.count {
      if source[base + self.offset] == 0x0A { line += 1 }
      self.offset += 1
    }
    return line
  }
}
