/// Bars that hardly any converter sets between cells, written as the usual one.
///
/// Spaces stand for the bytes that this saves, so that everything keeps its place.
enum OddBars {
  static func writtenOut(_ text: [UInt8]) -> [UInt8] {
    var result = text
    for bar in bars {
      var places: [Int] = []
      var next = ByteSearch.first(bar, in: text)
      while let at = next {
        places.append(at)
        next = ByteSearch.first(bar, in: text, from: at + bar.count)
      }
      guard places.count >= leastBars else { continue }
      for at in places {
        for offset in bar.indices { result[at + offset] = offset == 0 ? 0x7C : 0x20 }
      }
    }
    return result
  }

  /// Fewer than the tables of a report have.
  private static let leastBars = 100

  private static let bars: [[UInt8]] = ["｜", "¦", "‖"].map { Array($0.utf8) }
}
