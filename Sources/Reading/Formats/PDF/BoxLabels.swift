/// The labels of a table's rows, put together from the lines that they are broken over.
struct BoxLabels: Sendable {
  /// A label or the heading of several rows: its words from top to bottom.
  struct Block: Sendable {
    var words: [BoxWord]

    var page: Int { words[0].page }
    /// Doubled middles of the first and the last line.
    var first: Int { words[0].middle }
    var last: Int { words[words.count - 1].middle }
    var left: Int { words.map(\.left).min() ?? 0 }

    var right: Int { words.map(\.right).max() ?? 0 }

    /// How far a line stands above its first line or below its last, in tenths of its height; 0
    /// between them, nil on another page.
    func distance(to line: BoxLine) -> Int? {
      guard page == line.page else { return nil }
      return max(first - line.middle, line.middle - last, 0) * 5 / max(words[0].height, 1)
    }
  }

  private(set) var blocks: [Block] = []
  /// For each row of numbers its label, by place in `blocks`; nil where it cannot be told.
  private(set) var labels: [Int?] = []
  /// From line to line of a label, in hundredths of a line's height.
  private var pitch = 0
  /// The blocks of each page.
  private var places: [Int: Range<Int>] = [:]

  /// - Parameters:
  ///   - words: the words left of all numbers.
  ///   - rows: the lines of numbers.
  init(_ words: [BoxWord], rows: [BoxLine]) {
    let middles = Dictionary(grouping: rows, by: \.page).mapValues { $0.map(\.middle) }
    func isBeside(_ word: BoxWord) -> Bool {
      middles[word.page]?.contains { abs($0 - word.middle) * 10 <= 7 * word.height } ?? false
    }
    let sorted = words.sorted { ($0.page, $0.middle, $0.left) < ($1.page, $1.middle, $1.left) }
    pitch = Self.pitch(sorted)
    for (index, word) in sorted.enumerated() {
      let above = blocks.indices.suffix(16).last { goesOn(blocks[$0], word, isBeside) }
      let below = sorted[(index + 1)...].prefix(8).first { follows($0, word) }
      if let above, word.kind != .item,
        !isNearer(below, to: word, than: blocks[above].last)
      {
        blocks[above].words.append(word)
      } else {
        blocks.append(Block(words: [word]))
      }
    }
    for (index, block) in blocks.enumerated() {
      places[block.page] = (places[block.page]?.lowerBound ?? index)..<index + 1
    }
    var taken: [Int: Int] = [:]
    labels = rows.map { row in
      let label = label(of: row)
      if let label { taken[label, default: 0] += 1 }
      return label
    }
    labels = labels.map { label in label.flatMap { taken[$0] == 1 ? $0 : nil } }
  }

  /// The label of a row: the rightmost block beside it, since headings of several rows stand left
  /// of their labels; a heading that happens to stand nearer than the label is passed over.
  private func label(of row: BoxLine) -> Int? {
    let near = (places[row.page] ?? 0..<0).compactMap { index in
      blocks[index].distance(to: row).flatMap { $0 <= 8 ? (block: index, distance: $0) : nil }
    }
    let rightmost = near.filter { $0.distance <= 3 }
      .max { blocks[$0.block].left < blocks[$1.block].left }
    guard let rightmost else { return nil }
    // Labels of tight rows run over into one another: of those in one column the nearest.
    let column = blocks[rightmost.block]
    let beside =
      near.filter { blocks[$0.block].right > column.left && column.right > blocks[$0.block].left }
      .min { $0.distance < $1.distance } ?? rightmost
    let farther = near.filter { blocks[$0.block].left >= blocks[beside.block].right }
      .min { $0.distance < $1.distance }
    return (farther ?? beside).block
  }

  /// Whether a word is the next line of a block.
  private func goesOn(_ block: Block, _ word: BoxWord, _ isBeside: (BoxWord) -> Bool) -> Bool {
    let last = block.words[block.words.count - 1]
    return follows(word, last) && !(isBeside(last) && isBeside(word))
  }

  /// Whether a word stands right under another, as lines of a paragraph do.
  private func follows(_ word: BoxWord, _ above: BoxWord) -> Bool {
    guard let step = Self.step(word, above) else { return false }
    return step * 100 <= 110 * pitch
  }

  /// Lines from one word down to another in hundredths of its height; nil where it does not stand
  /// under it in letters of about the same size.
  private static func step(_ word: BoxWord, _ above: BoxWord) -> Int? {
    guard word.page == above.page, word.overlaps(above),
      abs(word.height - above.height) * 4 <= above.height
    else { return nil }
    let step = (word.middle - above.middle) * 50 / max(above.height, 1)
    return step > 50 && step <= 200 ? step : nil
  }

  /// The least step from an item to a line that is none: how far the lines of one label stand
  /// apart; 0 where no label is broken.
  private static func pitch(_ words: [BoxWord]) -> Int {
    var least = 0
    for (index, word) in words.enumerated() where word.kind == .text {
      for above in words[..<index].reversed().prefix(8) where above.kind == .item {
        if let step = step(word, above) { least = least == 0 ? step : min(least, step) }
      }
    }
    return least
  }

  /// Whether the line below is so much nearer that a word begins a label and ends none.
  private func isNearer(_ below: BoxWord?, to word: BoxWord, than above: Int) -> Bool {
    guard let below, below.kind != .item else { return false }
    return (below.middle - word.middle) * 100 < (word.middle - above) * 88
  }
}
