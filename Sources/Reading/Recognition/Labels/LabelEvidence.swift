/// How much of a row's label stands around a run of numbers, 0 to 1000.
///
/// The label may stand before the run, or part before and the rest behind it (a label that wraps
/// around its numbers in a narrow column). Characters in between that are no part of it are
/// passed over, so that merged headings, years and layout do not matter; characters that follow
/// one another as in the label count double, and what stands farther from the run counts a little
/// less, so that the label of the row above does not count as much as the row's own.
struct LabelEvidence {
  private let characters: [UInt16]
  /// Where captions of parts of table two stand: a label above one is no label of a number below.
  private let captions: [Int]
  private var before: [Int] = []
  private var after: [Int] = []
  /// What was found before: the generations of a form share most of their labels.
  private var known: [Question: Int] = [:]

  /// A label at a run, by the run's first number.
  private struct Question: Hashable {
    let number: Int
    let label: [UInt16]
  }

  /// The most text that is looked at on each side.
  private static let reachBefore = 72
  private static let reachAfter = 48

  init(_ characters: [UInt16]) {
    self.characters = characters
    captions = characters.indices.filter {
      HanText.has(Self.caption, at: $0, in: characters[...])
    }
  }

  private static let caption = HanText.characters("第二十条第")

  /// The row whose label stands whole right before the run, or around it, if it is long enough to
  /// be no chance; then the run can be no other row's.
  func wholeLabel(of rows: [TargetRow], at run: NumberRun) -> Int? {
    var best: (row: Int, count: Int)?
    for (index, row) in rows.enumerated() {
      for label in row.labels
      where label.count > best?.count ?? 0 && stands(label, at: run)
        && !isBegun(label, of: rows, at: run)
      {
        best = (index, label.count)
      }
    }
    return best?.row
  }

  /// The only row whose label begins with all the text that a run has in its own row of cells: the
  /// rest of that label stands on the next page.
  func begunLabel(of rows: [TargetRow], at run: NumberRun) -> Int? {
    guard let own = run.ownText, own.count >= Self.leastBegun else { return nil }
    let begun = rows.indices.filter { row in
      rows[row].labels.contains { $0.starts(with: characters[own]) }
    }
    return begun.count == 1 ? begun[0] : nil
  }

  /// Less may be a group's heading, or the end of another label.
  private static let leastBegun = 5

  /// Whether a row's ordinal stands alone before a run and the rest of its label behind it, as where a
  /// narrow cell breaks after `2.`.
  func follows(_ row: TargetRow, _ run: NumberRun) -> Bool {
    guard let ordinal = row.ordinal, ordinal == run.ordinal else { return false }
    return row.labels.contains {
      $0.count >= Self.leastFollowing && characters[run.after].starts(with: $0)
    }
  }

  /// A shorter label may be the beginning of another.
  private static let leastFollowing = 4

  /// Whether a label ends right before a run; or a long one is broken in two there, and goes on
  /// right behind it.
  private func stands(_ label: [UInt16], at run: NumberRun) -> Bool {
    let text = characters[run.before]
    let rest = characters[run.after]
    if text.count >= label.count, text.suffix(label.count).elementsEqual(label) {
      return isLongEnough(label.count, run)
    }
    guard label.count >= Self.leastBroken else { return false }
    return (4..<max(label.count - 1, 4)).contains { cut in
      text.count >= cut && rest.count >= label.count - cut
        && text.suffix(cut).elementsEqual(label.prefix(cut))
        && rest.prefix(label.count - cut).elementsEqual(label.suffix(label.count - cut))
    }
  }

  /// Whether what stands on a run's line as a short label may be the beginning of another that goes on
  /// below: `2.其他`.
  private func isBegun(_ label: [UInt16], of rows: [TargetRow], at run: NumberRun) -> Bool {
    label.count < Self.leastBegun && run.ownText == nil
      && rows.contains { $0.labels.contains { $0.count > label.count && $0.starts(with: label) } }
  }

  /// A short label counts when its cell, or its row of cells, has no other text.
  private func isLongEnough(_ count: Int, _ run: NumberRun) -> Bool {
    count >= 4 || run.ownCell == count || run.ownText.map { $0.count == count } ?? false
  }

  /// The best evidence over the wordings of a row's label.
  ///
  /// Text in other rows of cells counts less than text in the run's own.
  mutating func of(_ row: TargetRow, at run: NumberRun) -> Int {
    var best = 0
    for label in row.labels {
      let question = Question(number: run.numbers.lowerBound, label: label)
      let found = known[question] ?? weighed(label, run, row.ordinal)
      known[question] = found
      best = max(best, found)
    }
    return best
  }

  /// - Parameter ordinal: the ordinal before the label: where the run's own cell has another, no text
  ///   of other rows is its label.
  private mutating func weighed(_ label: [UInt16], _ run: NumberRun, _ ordinal: Int?) -> Int {
    guard let own = run.ownText, own != run.before else { return evidence(label, run) }
    var narrow = run
    narrow.before = own
    let close = evidence(label, narrow)
    if let ordinal, let own = run.cellOrdinal, own != ordinal { return close }
    // All the text there is cannot do better than this.
    return close >= 900 ? close : max(close, evidence(label, run) * 9 / 10)
  }

  private mutating func evidence(_ label: [UInt16], _ run: NumberRun) -> Int {
    // A short label is hardly ever far from its numbers.
    var text = run.before.suffix(min(Self.reachBefore, 3 * label.count + 8))
    let behind = SortedSearch.first(of: captions.count) { captions[$0] >= text.upperBound }
    if behind > 0, captions[behind - 1] > text.lowerBound {
      text = captions[behind - 1]..<text.upperBound
    }
    let rest = run.after.prefix(Self.reachAfter)
    let whole = Self.unit * max(2 * label.count - 1, 2)
    guard !label.isEmpty, mayReach(label, text, rest) else { return 0 }
    Self.score(label, characters[text], into: &before)
    var best = before[label.count]
    if label.count <= Self.mostAdjacent { return isAdjacent(label, text, rest) ? 1000 : 0 }
    if best < whole, !rest.isEmpty {
      Self.score(Array(label.reversed()), characters[rest].reversed()[...], into: &after)
      // A label that only follows its numbers is the next row's.
      for split in 1...label.count
      where before[split] > 0
        && (label.count >= Self.leastBroken || ends(text, label.prefix(split)))
      {
        best = max(best, before[split] + after[label.count - split] * 3 / 4)
      }
    }
    return min(1000 * best / whole, 1000)
  }

  /// A label this short says nothing unless it stands whole right before its numbers, or right
  /// around them: `其他` is in `（六）其他处理` too.
  private static let mostAdjacent = 3

  private func ends(_ text: Range<Int>, _ part: ArraySlice<UInt16>) -> Bool {
    characters[text].suffix(part.count).elementsEqual(part)
  }

  private func isAdjacent(_ label: [UInt16], _ text: Range<Int>, _ rest: Range<Int>) -> Bool {
    (1...label.count).contains {
      ends(text, label.prefix($0))
        && characters[rest].prefix(label.count - $0).elementsEqual(label.dropFirst($0))
    }
  }

  /// Where a shorter label is broken around its numbers, its first part stands right before them;
  /// else the parts are of two labels: `行政处罚 8 行政强制` has `行政` before the 8 and `强制` behind it.
  private static let leastBroken = 8

  /// What a character counts, and what is lost with each character that is passed over.
  private static let unit = 16
  private static let decay = 2

  /// Whether enough of the label's characters stand in the text at all; most labels share hardly
  /// one with it, and need no closer look.
  private func mayReach(_ label: [UInt16], _ text: Range<Int>, _ rest: Range<Int>) -> Bool {
    var seen = SIMD4<UInt64>()
    for range in [text, rest] {
      for character in characters[range] {
        seen[Int(character >> 6) & 3] |= 1 << UInt64(character & 63)
      }
    }
    let shared = label.count { seen[Int($0 >> 6) & 3] & (1 << UInt64($0 & 63)) != 0 }
    return 1000 * 2 * shared >= RunJudge.leastLabel * (2 * label.count - 1)
  }

  /// For each prefix of the label, the weight of its best common subsequence with the text.
  private static func score(
    _ label: [UInt16], _ text: ArraySlice<UInt16>, into best: inout [Int]
  ) {
    best = [Int](repeating: 0, count: label.count + 1)
    // chain[p]: best weight in which the character before this one of the text took label p-1.
    var chain = [Int](repeating: -1, count: label.count + 1)
    for character in text {
      var previousBest = best[0]
      var previousChain = chain[0]
      chain[0] = -1
      for index in 1...label.count {
        let oldBest = best[index]
        let oldChain = chain[index]
        var matched = -1
        if label[index - 1] == character {
          matched = previousBest &+ unit
          if previousChain >= 0 { matched = max(matched, previousChain &+ 2 * unit) }
        }
        chain[index] = matched
        best[index] = max(oldBest &- decay, best[index - 1], matched, 0)
        previousBest = oldBest
        previousChain = oldChain
      }
    }
  }
}
