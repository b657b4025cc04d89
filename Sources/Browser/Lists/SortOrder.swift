/// An order of rows by numbers, the first column of which weighs most.
struct SortOrder {
  private var columns: [(values: [Double], isDescending: Bool)] = []

  /// Stands for a value that is not there: such rows come last, whichever the direction.
  static let none = Double.nan

  /// Adds a column, one value a row.
  mutating func add(_ values: [Double], isDescending: Bool) {
    columns.append((values, isDescending))
  }

  /// The places of so many rows in their order; rows that are equal stay as they are.
  func places(of count: Int) -> [Int] {
    var places = Array(0..<count)
    guard !columns.isEmpty else { return places }
    places.sort { left, right in
      for (values, isDescending) in columns {
        let (a, b) = (values[left], values[right])
        if a.isNaN || b.isNaN {
          if a.isNaN && b.isNaN { continue }
          return b.isNaN
        }
        if a != b { return (a < b) != isDescending }
      }
      return left < right
    }
    return places
  }
}
