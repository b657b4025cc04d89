/// Lists of numbers with a mark between them that sentences have as well: `规章：1，0，3`.
///
/// The mark becomes a bar where it stands between two numbers, with spaces for the bytes that this
/// saves, so that everything keeps its place.
enum ListedNumbers {
  /// The text with bars; nil where it has no such lists.
  static func writtenOut(_ text: [UInt8]) -> [UInt8]? {
    for mark in marks {
      guard let places = places(of: mark, in: text) else { continue }
      var result = text
      for at in places {
        for offset in mark.indices { result[at + offset] = offset == 0 ? 0x7C : 0x20 }
      }
      return result
    }
    return nil
  }

  /// Where a mark stands between two numbers; nil where that need not set them apart.
  private static func places(of mark: [UInt8], in text: [UInt8]) -> [Int]? {
    var places: [Int] = []
    var lists = 0
    var short = 0
    var chain = 0
    var end = 0
    var next = ByteSearch.first(mark, in: text)
    while let at = next {
      if let number = number(behind: at, mark.count, text) {
        places.append(at)
        chain = at == end ? chain + 1 : 1
        end = number.upperBound
        if chain == leastChain { lists += 1 }
        if number.count < 3 { short += 1 }
      }
      next = ByteSearch.first(mark, in: text, from: at + mark.count)
    }
    // A comma of full width may set thousands apart: of numbers that run together no part is short.
    return lists >= leastLists && 20 * short >= places.count ? places : nil
  }

  /// No number has as many groups of thousands.
  private static let leastChain = 4
  /// Fewer than a table has rows.
  private static let leastLists = 8

  /// The number behind a mark that stands between two, a dash for none being one; nil where the
  /// mark stands elsewhere.
  private static func number(behind at: Int, _ length: Int, _ text: [UInt8]) -> Range<Int>? {
    var before = at
    while before > 0, text[before - 1] == 0x20 { before -= 1 }
    var start = at + length
    while start < text.count, text[start] == 0x20 { start += 1 }
    guard before > 0, start < text.count, isPart(text[before - 1]), isPart(text[start]) else {
      return nil
    }
    var end = start + 1
    while end < text.count, text[end] &- 0x30 < 10 { end += 1 }
    return start..<end
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || byte == 0x2D || byte == 0x2B || byte == 0x2F
  }

  private static let marks: [[UInt8]] = ["，", "：", "、", "；"].map { Array($0.utf8) }
}
