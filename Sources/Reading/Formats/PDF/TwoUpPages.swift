/// Sheets with two pages side by side, as booklets are printed and books are scanned: each half becomes a
/// page of its own.
enum TwoUpPages {
  /// The words with the pages that they stand on, and how many pages there are.
  ///
  /// Halves are told by a strip in the middle of every sheet that no word crosses, beside lines of
  /// text; text of one column crosses it, and tables by themselves prove nothing.
  static func parted(_ words: [BoxWord], pageCount: Int) -> (words: [BoxWord], pageCount: Int) {
    guard let gutter = gutter(words) else { return (words, pageCount) }
    var halves = words
    for index in words.indices {
      halves[index].page = 2 * words[index].page + (words[index].left < gutter ? 0 : 1)
    }
    let order = halves.indices.sorted { (halves[$0].page, $0) < (halves[$1].page, $1) }
    return (order.map { halves[$0] }, 2 * pageCount)
  }

  private static func gutter(_ words: [BoxWord]) -> Int? {
    guard let left = words.map(\.left).min(), let right = words.map(\.right).max()
    else { return nil }
    let width = right - left
    let middle = left + width / 2
    let strip = (middle - width / 20, middle + width / 20)
    var (open, close) = strip
    for word in words where word.right > strip.0 && word.left < strip.1 {
      // What ends in the strip narrows it; what crosses the middle closes it.
      if word.left < middle && word.right > middle { return nil }
      if word.right <= middle { open = max(open, word.right) }
      if word.left >= middle { close = min(close, word.left) }
    }
    guard (close - open) * leastShare >= width else { return nil }
    let lines = words.count {
      $0.kind == .text && $0.right <= open && $0.width * 10 > (open - left) * 6
    }
    let others = words.count { $0.left >= close }
    return lines >= leastLines && others >= leastOthers ? (open + close) / 2 : nil
  }

  /// The part of a sheet's text that the strip takes at least: one in so many.
  private static let leastShare = 60
  private static let leastLines = 6
  private static let leastOthers = 20
}
