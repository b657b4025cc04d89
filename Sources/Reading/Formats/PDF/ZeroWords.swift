import Reports

/// Words for zero that stand on a page where others have a digit: `无`, `零`, `〇`.
///
/// Single ones are parts of labels that a narrow column breaks; several alike beside one another, and
/// those above and below them, are numbers.
enum ZeroWords {
  /// The words, those for zero told as numbers.
  static func told(in words: [BoxWord], _ text: [UInt8]) -> [BoxWord] {
    let zeros = words.indices.filter { isZero(words[$0], text) }.sorted {
      (words[$0].page, words[$0].middle, words[$0].left)
        < (words[$1].page, words[$1].middle, words[$1].left)
    }
    guard zeros.count >= leastBeside else { return words }
    var row: [Int] = []
    var columns: [BoxWord] = []
    func closeRow() {
      if row.count >= leastBeside { columns += row.prefix(mostColumns).map { words[$0] } }
      row = []
    }
    for index in zeros {
      if let last = row.last, !isBeside(words[last], words[index]) { closeRow() }
      row.append(index)
    }
    closeRow()
    var extents: [Int: [BoxWord]] = [:]
    for word in columns where extents[word.page]?.count ?? 0 < mostExtents {
      if !(extents[word.page]?.contains(where: word.overlaps) ?? false) {
        extents[word.page, default: []].append(word)
      }
    }
    var told = words
    for index in zeros
    where extents[words[index].page]?.contains(where: words[index].overlaps) ?? false {
      told[index].kind = .number
    }
    return told
  }

  private static func isZero(_ word: BoxWord, _ text: [UInt8]) -> Bool {
    word.range.count == 3 && word.kind == .text && HanNumeral.value(text[word.range]) == .zero
  }

  private static func isBeside(_ one: BoxWord, _ other: BoxWord) -> Bool {
    one.page == other.page && abs(one.middle - other.middle) < one.height
  }

  /// Equal words that are no chance, and cells that a row has at most.
  private static let leastBeside = 3
  private static let mostColumns = 20
  /// Places of such columns on a page at most.
  private static let mostExtents = 64
}
