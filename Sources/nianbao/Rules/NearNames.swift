/// Finds the names that someone may have meant.
enum NearNames {
  /// Names that begin alike, hold the text, or are a few letters off; the nearest first, at most 5.
  static func of(_ text: String, among names: [String]) -> [String] {
    let typed = Array(text.lowercased().utf8.prefix(64))
    guard !typed.isEmpty else { return [] }
    let ranked = names.enumerated().compactMap { index, name -> (Int, Int, String)? in
      let letters = Array(name.utf8)
      if typed.count > 2, name.contains(text.lowercased()) { return (0, index, name) }
      let distance = Self.distance(typed, letters)
      return distance <= max(2, letters.count / 3) ? (distance, index, name) : nil
    }
    return ranked.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.prefix(5).map(\.2)
  }

  /// Letters to change, to add or to leave out.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in right.enumerated() {
        let next = min(row[j] + 1, row[j + 1] + 1, diagonal + (a == b ? 0 : 1))
        diagonal = row[j + 1]
        row[j + 1] = next
      }
    }
    return row[right.count]
  }
}
