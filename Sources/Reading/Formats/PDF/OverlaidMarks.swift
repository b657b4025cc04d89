/// Marks in large letters that are laid over the text of pages: whose they are, or that they are a draft.
///
/// They run aslant, so that each of their letters is a word of its own.
enum OverlaidMarks {
  /// The words without letters far larger than those of their page that stand over some of these, and
  /// without other single letters as large as such.
  ///
  /// What was set, not laid over the page, shares no room with anything. Letters are measured by their
  /// width: fonts claim any height.
  static func removed(from words: [BoxWord]) -> [BoxWord] {
    var result: [BoxWord] = []
    result.reserveCapacity(words.count)
    var start = 0
    while start < words.count {
      let page = words[start].page
      let end = words[start...].firstIndex { $0.page != page } ?? words.count
      let sizes = marks(words[start..<end])
      result += words[start..<end].filter { word in
        !(isLetter(word) && sizes.contains { isAlike($0, word.width) })
      }
      start = end
    }
    return result
  }

  /// The sizes of the marks of a page.
  private static func marks(_ words: ArraySlice<BoxWord>) -> [Int] {
    let sizes = words.filter { $0.range.count >= leastBytes }.map(size).sorted()
    guard !sizes.isEmpty else { return [] }
    let usual = sizes[sizes.count / 2]
    let large = words.filter { isLetter($0) && $0.width > leastTimes * usual }
    guard large.count <= mostLarge else { return [] }
    var found: [Int] = []
    for mark in large where !found.contains(where: { isAlike($0, mark.width) }) {
      if words.contains(where: { 2 * size($0) < 3 * usual && isOver(mark, $0) }) {
        found.append(mark.width)
      }
    }
    return found
  }

  /// How many times as large as most letters of the page.
  private static let leastTimes = 2
  /// More large letters on a page than a mark has.
  private static let mostLarge = 300
  /// Words of two Chinese characters tell the size of letters.
  private static let leastBytes = 6

  /// Whether a word is a single Chinese character.
  private static func isLetter(_ word: BoxWord) -> Bool {
    word.range.count == 3 && word.kind == .text
  }

  /// The width of a letter, three bytes each; of digits less than that.
  private static func size(_ word: BoxWord) -> Int { word.width * 3 / max(word.range.count, 3) }

  /// Whether a mark covers much of a word.
  private static func isOver(_ mark: BoxWord, _ word: BoxWord) -> Bool {
    let width = min(mark.right, word.right) - max(mark.left, word.left)
    let (reach, own) = (mark.width, min(size(word), word.height))
    return width * 4 > min(word.width, mark.width) && abs(mark.middle - word.middle) < reach - own
  }

  private static func isAlike(_ size: Int, _ other: Int) -> Bool {
    abs(size - other) * 10 <= size
  }
}
