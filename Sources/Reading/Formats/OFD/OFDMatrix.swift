/// What takes a text to its place on the page: x becomes a·x + c·y + e, and y b·x + d·y + f, lengths in
/// millimetres (GB/T 33190—2016, 8.3).
struct OFDMatrix {
  private let numbers: [Double]

  /// - Parameters:
  ///   - numbers: a to f; whatever else there are leave a text as it is.
  ///   - left: where the text's box begins on the page, as `top`.
  init(_ numbers: [Double], left: Double, top: Double) {
    self.numbers = (numbers.count == 6 ? numbers : [1, 0, 0, 1, 0, 0]) + [left, top]
  }

  /// How much longer it makes a row.
  var scale: Double { (numbers[0] * numbers[0] + numbers[1] * numbers[1]).squareRoot() }

  /// Whether a text stays upright, but for what a scanner tilts.
  var isUpright: Bool { abs(numbers[1]) + abs(numbers[2]) < abs(numbers[0]) + abs(numbers[3]) }

  func x(_ x: Double, _ y: Double) -> Double {
    numbers[0] * x + numbers[2] * y + numbers[4] + numbers[6]
  }

  func y(_ x: Double, _ y: Double) -> Double {
    numbers[1] * x + numbers[3] * y + numbers[5] + numbers[7]
  }
}
