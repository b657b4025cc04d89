/// A list of the table stream that tells stretches, one behind the other, and something of each
/// ([MS-DOC] Plc).
struct Word97Places {
  private let table: LittleEndianBytes
  private let start: Int
  private let size: Int
  /// How many stretches it tells.
  let count: Int

  /// - Parameter size: bytes of what is told of each stretch.
  init(_ table: LittleEndianBytes, _ bytes: Range<Int>, of size: Int) {
    self.table = table
    self.size = size
    start = bytes.lowerBound
    count = max(0, (min(bytes.upperBound, table.count) - start - 4) / (4 + size))
  }

  /// Where the stretch begins and ends; empty where that is told the wrong way round.
  func range(_ index: Int) -> Range<Int> {
    let bounds = (table.number(start + 4 * index, 4), table.number(start + 4 * index + 4, 4))
    return bounds.0..<max(bounds.0, bounds.1)
  }

  /// Where in the table stream it is told what the stretch is.
  func entry(_ index: Int) -> Int { start + 4 * (count + 1) + size * index }
}
