/// A piece of a line that has one box, though the numbers at its end may be cells of narrow columns.
enum LinePiece {
  /// The numbers at its end, and what stands before them, each with as much of the width as its
  /// characters take.
  static func words(_ text: [UInt8], in box: [Int]) -> [(text: [UInt8], box: [Int])] {
    let words = words(text)
    let cells = words.reversed().prefix { isNumber(text, $0) }.reversed()
    guard let first = cells.first, !isPageNumber(text) else { return [(text, box)] }
    let rest = ByteText.trimmed(text, 0..<first.lowerBound)
    let whole = max(ByteText.columns(text, text.indices), 1)
    let width = box[2] - box[0]
    return ((rest.isEmpty ? [] : [rest]) + cells).map { word in
      let before = ByteText.columns(text, 0..<word.lowerBound)
      let through = before + ByteText.columns(text, word)
      let isCell = word.lowerBound >= first.lowerBound
      return (
        text[word].filter { !isCell || $0 != 0x20 },
        [box[0] + width * before / whole, box[1], box[0] + width * through / whole, box[3]]
      )
    }
  }

  /// What space sets apart; a unit stays with the number a space before it.
  private static func words(_ text: [UInt8]) -> [Range<Int>] {
    var words = text.split(separator: 0x20).map(\.indices)
    for index in words.indices.dropFirst().reversed() {
      let both = words[index - 1].lowerBound..<words[index].upperBound
      if !isNumber(text, words[index]), isNumber(text, both) {
        words[index - 1] = both
        words.remove(at: index)
      }
    }
    return words
  }

  private static func isNumber(_ text: [UInt8], _ word: Range<Int>) -> Bool {
    let word = text[word].filter { $0 != 0x20 }
    return BoxWord.Kind(word, word.indices) == .number
  }

  /// Whether a piece is a number between dashes, as at the foot of pages.
  private static func isPageNumber(_ text: [UInt8]) -> Bool {
    let words = text.split(separator: 0x20)
    guard words.count == 3 else { return false }
    return [words[0], words[2]].allSatisfy {
      WholeCell.isDashText(text, $0.startIndex, $0.endIndex)
    }
  }
}
