/// Marks in large letters that are laid over the text of pages: whose they are, or that they are a draft.
enum OverlaidMarks {
  /// The words without those far higher than the words of their page that stand over some of these,
  /// and without others as high as such.
  ///
  /// What was set, not laid over the page, shares no room with anything.
  static func removed(from words: [BoxWord]) -> [BoxWord] {
    var result: [BoxWord] = []
    result.reserveCapacity(words.count)
    var start = 0
    while start < words.count {
      let page = words[start].page
      let end = words[start...].firstIndex { $0.page != page } ?? words.count
      let heights = marks(words[start..<end])
      result += words[start..<end].filter { word in !heights.contains { isAlike($0, word.height) } }
      start = end
    }
    return result
  }

  /// The heights of the marks of a page.
  private static func marks(_ words: ArraySlice<BoxWord>) -> [Int] {
    let heights = words.map(\.height).sorted()
    let usual = heights[heights.count / 2]
    let large = words.filter { $0.height > leastTimes * usual }
    guard large.count <= mostLarge else { return [] }
    var found: [Int] = []
    for mark in large where !found.contains(where: { isAlike($0, mark.height) }) {
      if words.contains(where: { $0.height * 2 < 3 * usual && isOver(mark, $0) }) {
        found.append(mark.height)
      }
    }
    return found
  }

  /// How many times as high as most words of the page.
  private static let leastTimes = 2
  /// More large words on a page than a mark has.
  private static let mostLarge = 300

  /// Whether a mark covers a quarter of a word or more.
  private static func isOver(_ mark: BoxWord, _ word: BoxWord) -> Bool {
    let width = min(mark.right, word.right) - max(mark.left, word.left)
    let height = min(mark.bottom, word.bottom) - max(mark.top, word.top)
    return width * 4 > min(word.width, mark.width) && height * 2 > word.height
  }

  private static func isAlike(_ height: Int, _ other: Int) -> Bool {
    abs(height - other) * 10 <= height
  }
}
