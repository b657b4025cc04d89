/// The words of a clause that may tell what its next number counts, by their tokens.
///
/// A few at a time and made anew for each clause, so that they are kept in place and not in a buffer.
struct HeadWords: RandomAccessCollection {
  /// More words than this do not stand between a number and what it counts.
  private static let most = 24

  private var tokens = SIMD32<Int32>()
  private(set) var endIndex = 0

  var startIndex: Int { 0 }

  subscript(place: Int) -> Int {
    precondition(place >= 0 && place < endIndex)
    return Int(tokens[place])
  }

  /// Takes down a word, and forgets the first of too many.
  mutating func append(_ token: Int) {
    if endIndex == Self.most {
      for place in 1..<endIndex { tokens[place - 1] = tokens[place] }
      endIndex -= 1
    }
    tokens[endIndex] = Int32(truncatingIfNeeded: token)
    endIndex += 1
  }

  mutating func removeAll() { endIndex = 0 }
}
