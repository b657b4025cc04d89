/// The ways to cut a run of digits into numbers.
///
/// A number has no leading zero, so a zero is a number of its own wherever a number begins.
struct DigitCuts: Sendable {
  /// Every way, each with one number a cell.
  private(set) var all: [[Int64]] = []
  /// Whether there were more than can be looked at; then `all` proves nothing.
  private(set) var isIncomplete = false

  /// Whether there is more than one.
  var areSeveral: Bool { all.count > 1 || isIncomplete }

  private static let most = 6000
  /// Digits of the largest count that is believed.
  private static let longest = 9

  init(_ digits: [UInt8], into count: Int) {
    guard count > 0, digits.count >= count else { return }
    guard digits.count <= 64 else {
      isIncomplete = true
      return
    }
    var parts: [Int64] = []
    extend(digits[...], count, &parts)
  }

  private mutating func extend(_ rest: ArraySlice<UInt8>, _ count: Int, _ parts: inout [Int64]) {
    if count == 0 {
      if rest.isEmpty { all.append(parts) }
      return
    }
    guard rest.count >= count, rest.count <= count * Self.longest, let first = rest.first else {
      return
    }
    guard all.count < Self.most else {
      isIncomplete = true
      return
    }
    let longest = first == 0 ? 1 : min(rest.count - count + 1, Self.longest)
    var value: Int64 = 0
    for length in 1...longest {
      value = value * 10 + Int64(rest[rest.startIndex + length - 1])
      parts.append(value)
      extend(rest.dropFirst(length), count - 1, &parts)
      parts.removeLast()
    }
  }
}
