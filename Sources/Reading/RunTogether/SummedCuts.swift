/// The ways to cut a run of digits into numbers of which the last is the sum of the others.
///
/// Few cuts add up, so these are found where all cuts would be far too many to look at.
struct SummedCuts: Sendable {
  /// Every way, each with one number a cell.
  private(set) var all: [[Int64]] = []
  /// Whether the search was given up; then `all` proves nothing.
  private(set) var isIncomplete = false
  private var steps = 0

  private static let mostSteps = 200_000
  /// Digits of the largest count that is believed.
  private static let longest = 9

  init(_ digits: [UInt8], into count: Int) {
    guard count > 1, digits.count >= count else { return }
    guard digits.count <= 64 else {
      isIncomplete = true
      return
    }
    for length in 1...min(Self.longest, digits.count - count + 1) {
      let last = digits.suffix(length)
      if length > 1, last.first == 0 { continue }
      let total = last.reduce(Int64(0)) { $0 * 10 + Int64($1) }
      var parts: [Int64] = []
      extend(digits.dropLast(length), count - 1, total, total, &parts)
    }
  }

  /// - Parameters:
  ///   - left: what the numbers still to be cut have to add up to.
  ///   - total: what all of them do.
  private mutating func extend(
    _ rest: ArraySlice<UInt8>, _ count: Int, _ left: Int64, _ total: Int64, _ parts: inout [Int64]
  ) {
    guard let first = rest.first, rest.count >= count else { return }
    steps += 1
    guard steps < Self.mostSteps else {
      isIncomplete = true
      return
    }
    if count == 1 {
      guard rest.count == 1 || first != 0, rest.count <= Self.longest else { return }
      let value = rest.reduce(Int64(0)) { $0 * 10 + Int64($1) }
      if value == left { all.append(parts + [value, total]) }
      return
    }
    let longest = first == 0 ? 1 : min(rest.count - count + 1, Self.longest)
    var value: Int64 = 0
    for length in 1...longest {
      value = value * 10 + Int64(rest[rest.startIndex + length - 1])
      if value > left { return }
      parts.append(value)
      extend(rest.dropFirst(length), count - 1, left - value, total, &parts)
      parts.removeLast()
    }
  }
}
