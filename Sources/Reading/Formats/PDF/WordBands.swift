/// The words of a page, found by their heights.
struct WordBands: Sendable {
  let words: [BoxWord]
  /// Numbers, and what may be a part of one, and all other words: by place, from top to bottom.
  private let numbers: [Int]
  private let others: [Int]
  /// Of `numbers` and `others`, the middles.
  private let heights: (numbers: [Int], others: [Int])

  /// The heights from the first to the last part of a number.
  struct Band: Sendable {
    let top: Int
    let bottom: Int
    /// What two heights may differ by that are the same.
    let slack: Int

    var axis: Int { (top + bottom) / 2 }
    func isAxis(_ middle: Int) -> Bool { abs(middle - axis) <= slack }
    func isEnd(_ middle: Int) -> Bool {
      abs(middle - top) <= slack || abs(middle - bottom) <= slack
    }
  }

  /// From line to line of a cell, doubled; nil where only the height of words tells.
  private let step: Int?

  init(_ page: ArraySlice<BoxWord>, _ text: [UInt8], step: Int?) {
    self.step = step
    words = Array(page)
    let places = words.indices.sorted {
      (page[page.startIndex + $0].middle, $0) < (page[page.startIndex + $1].middle, $1)
    }
    let words = words
    numbers = places.filter { words[$0].kind == .number || Self.isTorn(words[$0], text) }
    others = places.filter { words[$0].kind != .number && !Self.isTorn(words[$0], text) }
    heights = (numbers.map { words[$0].middle }, others.map { words[$0].middle })
  }

  /// Whether a word is digits with a comma behind them: no number ends so.
  private static func isTorn(_ word: BoxWord, _ text: [UInt8]) -> Bool {
    let bytes = text[word.range]
    return bytes.count > 1 && bytes.count <= 8 && bytes.last == 0x2C
      && bytes.allSatisfy { $0 &- 0x30 < 10 || $0 == 0x2C }
  }

  func band(of stack: ArraySlice<Int>) -> Band? {
    guard let first = stack.first, let last = stack.last else { return nil }
    return Band(
      top: words[first].middle, bottom: words[last].middle,
      slack: (step ?? 2 * words[first].height) / 4)
  }

  /// The numbers whose middles lie in a band.
  func numbers(in band: Band) -> ArraySlice<Int> { Self.within(band, numbers, heights.numbers) }

  /// The words left of all numbers of a band, from top to bottom.
  func labels(in band: Band) -> [BoxWord] {
    let zone = numbers(in: band).map { words[$0].left }.min() ?? 0
    return Self.within(band, others, heights.others).map { words[$0] }.filter { $0.right <= zone }
  }

  /// The lines of the label that stands beside a band, from top to bottom, those above and below it
  /// included; of the words left of its numbers the last, since headings of several rows stand before
  /// them.
  func label(among words: [BoxWord], of band: Band) -> [BoxWord] {
    guard let last = words.max(by: { $0.left < $1.left }) else { return [] }
    let reach = Self.tallestLabel * (step ?? 2 * last.height)
    let near = Self.within(
      Band(top: band.top - reach, bottom: band.bottom + reach, slack: 0), others, heights.others
    ).map { self.words[$0] }.filter { $0.overlaps(last) }
    guard var first = near.firstIndex(where: { $0.middle >= band.top - band.slack }) else {
      return []
    }
    var end = first
    while first > 0, near[first].kind != .item, isNext(near[first], near[first - 1]) { first -= 1 }
    while end + 1 < near.count,
      near[end + 1].middle <= band.bottom + band.slack
        || (near[end + 1].kind != .item && isNext(near[end + 1], near[end]))
    {
      end += 1
    }
    return Array(near[first...end])
  }

  /// Lines of a label above or below a number's.
  private static let tallestLabel = 8

  private func isNext(_ word: BoxWord, _ upper: BoxWord) -> Bool {
    10 * (word.middle - upper.middle) <= (step.map { 12 * $0 } ?? 26 * upper.height)
  }

  private static func within(_ band: Band, _ places: [Int], _ heights: [Int]) -> ArraySlice<Int> {
    let start = SortedSearch.first(of: heights.count) { heights[$0] >= band.top - band.slack }
    return places[start...].prefix(
      SortedSearch.first(of: min(mostNear, heights.count - start)) {
        heights[start + $0] > band.bottom + band.slack
      })
  }

  /// Words of a band that are looked at.
  private static let mostNear = 256
}

extension WordBands {
  /// Runs of numbers that stand under one another as close as lines of a cell do, each of which may go
  /// on in the next.
  func chains(_ text: [UInt8]) -> [[Int]] {
    var chains: [[Int]] = []
    var chainOf: [Int: Int] = [:]
    for (place, lower) in numbers.enumerated() {
      let near = numbers[..<place].suffix(Self.reach).filter {
        words[$0].overlaps(words[lower]) && isRightBelow(words[lower], words[$0])
      }
      guard let upper = near.last, near.count == 1, mayGoOn(upper, lower, text) else { continue }
      if let chain = chainOf[upper], chains[chain].last == upper {
        chains[chain].append(lower)
        chainOf[lower] = chain
      } else {
        chainOf[lower] = chains.count
        chains.append([upper, lower])
      }
    }
    return chains
  }

  /// Words before one among which the one above it is looked for.
  private static let reach = 48

  private func isRightBelow(_ word: BoxWord, _ upper: BoxWord) -> Bool {
    let own = word.middle - upper.middle
    let wanted = step ?? 2 * upper.height
    return 10 * own > 7 * wanted && 10 * own <= (step == nil ? 13 : 12) * wanted
      && abs(word.height - upper.height) * 4 <= upper.height
  }

  private func mayGoOn(_ upper: Int, _ lower: Int, _ text: [UInt8]) -> Bool {
    let (first, rest) = (text[words[upper].range], text[words[lower].range])
    guard Self.isDigits(first), Self.isDigits(rest), first != [0x30] else { return false }
    let step = words[upper].width / max(first.count, 1)
    return first.last == 0x2C || 4 * (words[lower].width - words[upper].width) <= 3 * step
  }

  private static func isDigits(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { $0 &- 0x30 < 10 || $0 == 0x2C || $0 == 0x2E }
  }

  /// Whether parts make a number: thousands stand in threes behind each comma.
  func isWhole(_ stack: ArraySlice<Int>, _ text: [UInt8]) -> Bool {
    let digits = stack.flatMap { text[words[$0].range] }
    guard digits.count <= Self.mostDigits else { return false }
    let groups = digits.split(separator: 0x2C, omittingEmptySubsequences: false)
    return groups.count == 1
      || (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private static let mostDigits = 12

  /// Whether no number of their column is wider than the parts of a stack that go on below.
  func isFull(_ stack: ArraySlice<Int>) -> Bool {
    stack.dropLast().allSatisfy { part in
      let word = words[part]
      let step = word.width / max(word.range.count, 1)
      let reach = Self.column * word.height
      let near = Self.within(
        Band(top: word.middle - reach, bottom: word.middle + reach, slack: 0), numbers,
        heights.numbers)
      return !near.contains {
        let other = words[$0]
        return 2 * (other.width - word.width) > step && word.overlaps(other)
          && (abs(other.left - word.left) * 4 < word.height
            || abs(other.right - word.right) * 4 < word.height
            || abs(other.left + other.right - word.left - word.right) * 2 < word.height)
      }
    }
  }

  /// Heights of a word within which a table has the same columns, doubled.
  private static let column = 40
}
