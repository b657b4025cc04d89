/// The ways to cut a run of digits into numbers.
///
/// A number has no leading zero, so a zero is a number of its own wherever a number begins.
struct DigitCuts: Sendable {
  /// Every way, each with one number a cell; stops looking after `most`.
  private(set) var all: [[Int64]] = []

  private static let most = 4096

  /// - Parameter lastIsSum: keep only the ways in which the last number is the sum of the others.
  init(_ digits: [UInt8], into count: Int, lastIsSum: Bool) {
    guard digits.count >= count, digits.count <= 60 else { return }
    var parts: [Int64] = []
    extend(digits[...], count, lastIsSum, &parts)
  }

  /// The one way, if there is just one.
  var only: [Int64]? { all.count == 1 ? all[0] : nil }

  private mutating func extend(
    _ rest: ArraySlice<UInt8>, _ count: Int, _ lastIsSum: Bool, _ parts: inout [Int64]
  ) {
    if all.count >= Self.most { return }
    if count == 0 {
      guard rest.isEmpty else { return }
      if lastIsSum, parts.dropLast().reduce(0, +) != parts.last { return }
      all.append(parts)
      return
    }
    guard rest.count >= count, let first = rest.first else { return }
    let longest = first == 0 ? 1 : min(rest.count - count + 1, 15)
    var value: Int64 = 0
    for length in 1...longest {
      value = value * 10 + Int64(rest[rest.startIndex + length - 1])
      parts.append(value)
      extend(rest.dropFirst(length), count - 1, lastIsSum, &parts)
      parts.removeLast()
    }
  }
}
