/// Pages on which the text runs from top to bottom or from bottom to top, as wide tables are scanned
/// or printed: their words are turned upright.
enum SidewaysPages {
  /// The words, those of such pages with the boxes that they have when the page is turned.
  ///
  /// The number of such a page is left out: it stands upright, beside a row of its table as like as not.
  ///
  /// A page that does not tell which way it has to be turned goes with those that do. Where none does,
  /// or they do not agree, it stays as it is: turned the wrong way, its table would be read from behind.
  static func turned(_ words: [BoxWord], _ text: [UInt8]) -> [BoxWord] {
    var words = words
    var numbers: Set<Int> = []
    let pages = pages(of: words).filter { isSideways(words[$0]) }
    let told = pages.map { runsDown(words[$0], text) }
    let ways = Set(told.compactMap { $0 })
    let common = ways.count == 1 ? ways.first : nil
    for (page, runsDown) in zip(pages, told) {
      guard let runsDown = runsDown ?? common else { continue }
      numbers.formUnion(pageNumbers(in: words, page, text))
      turn(&words[page], runsDown: runsDown)
    }
    return numbers.isEmpty
      ? words : words.indices.filter { !numbers.contains($0) }.map { words[$0] }
  }

  private static func pages(of words: [BoxWord]) -> [Range<Int>] {
    let starts = words.indices.filter { $0 == 0 || words[$0].page != words[$0 - 1].page }
    return zip(starts, starts.dropFirst() + [words.count]).map { $0..<$1 }
  }

  /// Words that are a number between dashes, all three close together on an upright line.
  private static func pageNumbers(
    in words: [BoxWord], _ page: Range<Int>, _ text: [UInt8]
  ) -> [Int] {
    page.dropFirst().dropLast().filter { index in
      let number = words[index]
      return ByteText.isDigits(text, number.range)
        && [index - 1, index + 1].allSatisfy { other in
          let dash = words[other]
          let gap = max(number.left - dash.right, dash.left - number.right)
          return WholeCell.isDashText(text, dash.range.lowerBound, dash.range.upperBound)
            && 4 * abs(dash.middle - number.middle) <= number.height && 2 * gap <= number.height
        }
    }.flatMap { [$0 - 1, $0, $0 + 1] }
  }

  private static func isSideways(_ words: ArraySlice<BoxWord>) -> Bool {
    let long = words.filter { $0.range.count >= leastBytes }
    let tall = long.count { $0.height > 2 * $0.width }
    return tall > 0 && tall * 10 > long.count * 9
  }

  /// Of shorter words the boxes do not tell which way they run.
  private static let leastBytes = 9

  /// Whether the text runs down: the items of a table stand before their numbers, and the next item
  /// on the next line; nil where the two do not agree.
  private static func runsDown(_ words: ArraySlice<BoxWord>, _ text: [UInt8]) -> Bool? {
    let items = words.filter { $0.kind == .item }
    let numbers = words.filter { $0.kind == .number }
    guard items.count >= leastItems, numbers.count >= leastNumbers else { return nil }
    let ends = (items.map(\.middle).sorted(), numbers.map(\.middle).sorted())
    let isDown = ends.0[items.count / 2] < ends.1[numbers.count / 2]
    let inLines = items.sorted { isDown ? $0.left > $1.left : $0.left < $1.left }
    var order = 0
    for (item, next) in zip(inLines, inLines.dropFirst()) {
      guard let first = ordinal(item, text), let second = ordinal(next, text) else { continue }
      order += second == first + 1 ? 1 : second + 1 == first ? -1 : 0
    }
    return order > 0 ? isDown : nil
  }

  private static let leastItems = 3
  private static let leastNumbers = 7

  /// The digit, or the last byte of the numeral, that an item begins with, as it counts on.
  private static func ordinal(_ item: BoxWord, _ text: [UInt8]) -> Int? {
    let lead = text[item.range.lowerBound]
    if lead &- 0x30 < 10 { return Int(lead - 0x30) }
    for scalar in ByteText.scalars(text, item.range, atMost: 2) {
      if let value = numerals.firstIndex(of: scalar) { return value + 1 }
    }
    return nil
  }

  private static let numerals = "一二三四五六七八九".unicodeScalars.map(\.value)

  private static func turn(_ words: inout ArraySlice<BoxWord>, runsDown: Bool) {
    let far = words.reduce(0) { max($0, $1.right, $1.bottom) }
    for index in words.indices {
      let word = words[index]
      words[index].left = runsDown ? word.top : far - word.bottom
      words[index].right = runsDown ? word.bottom : far - word.top
      words[index].top = runsDown ? far - word.right : word.left
      words[index].bottom = runsDown ? far - word.left : word.right
    }
  }
}
