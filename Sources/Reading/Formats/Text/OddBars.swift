/// Bars that hardly any converter sets between cells, written as the usual one.
///
/// Spaces stand for the bytes that this saves, so that everything keeps its place.
enum OddBars {
  static func writtenOut(_ text: [UInt8]) -> [UInt8] {
    let odd = bars.flatMap { places($0, text) }
    guard odd.count >= leastOdd else { return text }
    // Who takes several makes of bars for one another has any of them in a table.
    let drawn = ByteSearch.first(stroke, in: text) == nil ? places(drawnBar, text) : []
    let usual = odd.count < leastBars ? text.count { $0 == 0x7C } : 0
    guard odd.count + drawn.count + usual >= leastBars else { return text }
    var result = text
    for at in odd + drawn {
      result[at] = 0x7C
      for offset in 1..<ByteText.scalar(text, at).length { result[at + offset] = 0x20 }
    }
    return result
  }

  private static func places(_ bar: [UInt8], _ text: [UInt8]) -> [Int] {
    var places: [Int] = []
    var next = ByteSearch.first(bar, in: text)
    while let at = next {
      places.append(at)
      next = ByteSearch.first(bar, in: text, from: at + bar.count)
    }
    return places
  }

  /// Fewer than the tables of a report have.
  private static let leastBars = 100
  /// Fewer may part the names of a menu.
  private static let leastOdd = 40

  private static let bars: [[UInt8]] = ["｜", "¦", "‖", "丨"].map { Array($0.utf8) }
  private static let drawnBar = Array("│".utf8)
  private static let stroke = Array("─".utf8)
}
