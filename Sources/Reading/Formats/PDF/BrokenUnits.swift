/// Units that a narrow column breaks off: `72` over `项` is one cell, in the middle of which its row
/// goes through.
///
/// Left apart, the number would stand above the others of its row and be none of it.
enum BrokenUnits {
  /// The words, with each number that has its unit right below made as high as both.
  static func mended(_ words: [BoxWord], _ text: [UInt8]) -> [BoxWord] {
    var words = words
    var isUnit = [Bool](repeating: false, count: words.count)
    for index in words.indices
    where isBrokenOff(words[index], text) && !isInSentence(index, words) {
      let unit = words[index]
      let number = words[max(0, index - reach)..<index].lastIndex {
        $0.page == unit.page && $0.kind == .number && $0.overlaps(unit)
          && unit.middle > $0.middle + $0.height && unit.top - $0.bottom <= $0.height / 2
      }
      guard let number else { continue }
      words[number].bottom = unit.bottom
      isUnit[index] = true
    }
    guard isUnit.contains(true) else { return words }
    return words.indices.filter { !isUnit[$0] }.map { words[$0] }
  }

  /// The words before a unit among which its number is looked for: they stand in one block.
  private static let reach = 64

  private static func isBrokenOff(_ word: BoxWord, _ text: [UInt8]) -> Bool {
    guard word.range.count <= 6, word.kind != .number else { return false }
    return UnitWords.isAlone(text, word.range)
      || marks.contains { text[word.range].elementsEqual($0) }
  }

  /// Whether a word before or behind one stands so close on its line that they are of one sentence.
  private static func isInSentence(_ index: Int, _ words: [BoxWord]) -> Bool {
    [index - 1, index + 1].contains { other in
      guard words.indices.contains(other) else { return false }
      let (left, right) = (words[min(index, other)], words[max(index, other)])
      return left.page == right.page && abs(left.middle - right.middle) < left.height
        && left.right <= right.left + right.height / 2 && right.left - left.right < right.height / 2
    }
  }

  /// What stands behind a number as a unit does.
  private static let marks = ["①", "②", "③", "*", "件。"].map { Array($0.utf8) }
}
