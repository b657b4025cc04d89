/// Numbers that a narrow column breaks over lines in the middle of which their row goes through:
/// `20` over `53` over `1` beside a `0` at the height of `53`.
///
/// They are put together before lines are made of the words, which would make rows of their parts.
/// Rows that stand as close as lines do look alike, but for what stands at other heights than theirs:
/// the other numbers of the row, or its only label.
struct StackedNumbers {
  private let page: WordBands
  private var text: [UInt8]
  /// The numbers that each chain holds, from top to bottom, and those that are in none of them.
  private let chains: [[Int]]
  private var chainOf: [Int: Int] = [:]
  /// By its first part: the box that a number has with all of its parts.
  private var joined: [Int: BoxWord] = [:]
  private var dropped: Set<Int> = []

  /// The words, with the parts of such numbers put together in `text`.
  static func mended(
    _ words: [BoxWord], _ text: inout [UInt8], step: Int?
  ) -> [BoxWord] {
    var result: [BoxWord] = []
    var start = 0
    while start < words.count {
      let page = words[start].page
      let end = words[start...].firstIndex { $0.page != page } ?? words.count
      var stacks = StackedNumbers(WordBands(words[start..<end], text, step: step), text)
      stacks.mend()
      text = stacks.text
      result += stacks.words
      start = end
    }
    return result
  }

  private init(_ page: WordBands, _ text: [UInt8]) {
    self.page = page
    self.text = text
    chains = page.chains(text)
    for (index, chain) in chains.enumerated() {
      for number in chain { chainOf[number] = index }
    }
  }

  private var words: [BoxWord] {
    page.words.indices.filter { !dropped.contains($0) }.map { joined[$0] ?? page.words[$0] }
  }

  private mutating func mend() {
    // What is put together tells where the rows of others go through.
    for _ in 0..<Self.rounds {
      let found = chains.flatMap { stacks(in: $0) }
      guard !found.isEmpty else { break }
      for stack in found { join(stack, isKnown: true) }
    }
    for chain in chains { doubt(chain) }
  }

  private static let rounds = 3

  /// The stretches of a chain in the middle of which their row goes through; none where two share a
  /// part.
  private func stacks(in chain: [Int]) -> [ArraySlice<Int>] {
    guard !chain.contains(where: { joined[$0] != nil }) else { return [] }
    var found: [ArraySlice<Int>] = []
    for first in chain.indices {
      for last in chain.indices.dropFirst(first + 1).prefix(Self.mostParts - 1)
      where isStack(chain[first...last], of: chain) {
        found.append(chain[first...last])
      }
    }
    for (one, other) in zip(found, found.dropFirst()) where one.endIndex > other.startIndex {
      return []
    }
    return found
  }

  private static let mostParts = 6

  private func isStack(_ stack: ArraySlice<Int>, of chain: [Int]) -> Bool {
    guard page.isWhole(stack, text), let band = page.band(of: stack) else { return false }
    let all = page.labels(in: band)
    let labels = page.label(among: all, of: band)
    guard labels.count(where: { $0.kind == .item }) < 2,
      all.count(where: { band.isEnd($0.middle) && RowWords.begins($0, text) }) < 2
    else { return false }
    let others = page.numbers(in: band).filter { !stack.contains($0) && !dropped.contains($0) }
    let rows = others.filter { joined[$0] != nil || chainOf[$0] == nil }.map(middle)
    if !rows.isEmpty {
      return rows.allSatisfy { band.isAxis($0) }
        && (stack.count % 2 == 0 || page.isFull(stack))
    }
    // What stands close above or below may be a part too.
    guard stack.count == chain.count, page.isFull(stack) else { return false }
    if let first = labels.first, let last = labels.last {
      return band.isAxis((first.middle + last.middle) / 2)
        && (labels.count == 1 || labels.contains { $0.kind == .item }
          || RowWords.goesOn(labels[0], labels[1], text))
    }
    return others.allSatisfy {
      chainOf[$0].flatMap { page.band(of: chains[$0][...]) }?.axis == band.axis
    }
  }

  private func middle(_ number: Int) -> Int { (joined[number] ?? page.words[number]).middle }

  /// Gives no value to numbers that may be parts of one: another number of the row stands between
  /// their heights, or a comma ends the upper one, and the lower one has no label of its own.
  private mutating func doubt(_ chain: [Int]) {
    guard !chain.contains(where: { joined[$0] != nil }) else { return }
    for (upper, lower) in zip(chain, chain.dropFirst()) {
      guard let band = page.band(of: [upper, lower]) else { continue }
      let isTorn = text[page.words[upper].range].last == 0x2C
      let isBetween = page.numbers(in: band).contains {
        (joined[$0] != nil || chainOf[$0] == nil) && !dropped.contains($0)
          && band.isAxis(middle($0))
      }
      let hasLabels = page.labels(in: band).count { band.isEnd($0.middle) } > 1
      guard isTorn || (isBetween && !hasLabels) else { continue }
      join(chain[...], isKnown: false)
      return
    }
  }

  private mutating func join(_ stack: ArraySlice<Int>, isKnown: Bool) {
    guard let first = stack.first, let last = stack.last else { return }
    var whole = page.words[first]
    let start = text.count
    for part in stack { text += Array(text[page.words[part].range]) }
    if !isKnown { text += ByteText.unknown }
    whole.range = start..<text.count
    whole.kind = .number
    text.append(0x0A)
    whole.left = stack.map { page.words[$0].left }.min() ?? whole.left
    whole.right = stack.map { page.words[$0].right }.max() ?? whole.right
    whole.bottom = page.words[last].bottom
    joined[first] = whole
    dropped.formUnion(stack.dropFirst())
  }
}
