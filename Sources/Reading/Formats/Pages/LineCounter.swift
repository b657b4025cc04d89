/// Lines of rising byte offsets, counted once.
struct LineCounter {
  private var offset = 0
  private var line: Int

  init(line: Int = 0) { self.line = line }

  /// The line of `offset` bytes behind `base`; an offset before the last one asked for counts as
  /// that.
  mutating func line(at offset: Int, in source: [UInt8], from base: Int) -> Int {
    let end = min(offset, source.count - base)
    guard end > self.offset else { return line }
    var next = self.offset
    while let found = ByteSearch.first(0x0A, in: source, base + next..<base + end) {
      line += 1
      next = found + 1 - base
    }
    self.offset = end
    return line
  }
}
