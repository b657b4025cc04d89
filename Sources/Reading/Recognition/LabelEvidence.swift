/// How much of a row's label stands around a run of numbers, 0 to 1000.
///
/// The label may stand before the run, or part before and the rest behind it (a label that wraps
/// around its numbers in a narrow column). Characters in between that are no part of it are
/// passed over, so that merged headings, years and layout do not matter; characters that follow
/// one another as in the label count double, and what stands farther from the run counts a little
/// less, so that the label of the row above does not count as much as the row's own.
struct LabelEvidence {
  private let characters: [UInt16]
  private var before: [Int] = []
  private var after: [Int] = []

  /// The most text that is looked at on each side.
  private static let reachBefore = 72
  private static let reachAfter = 48

  init(_ characters: [UInt16]) { self.characters = characters }

  /// The row whose label stands whole right before the run, if it is long enough to be no chance;
  /// then the run can be no other row's.
  func wholeLabel(of rows: [TargetRow], at run: NumberRun) -> Int? {
    let text = characters[run.before]
    var best: (row: Int, count: Int)?
    for (index, row) in rows.enumerated() {
      for label in row.labels
      where label.count >= 4 && label.count > best?.count ?? 0 && text.count >= label.count
        && text.suffix(label.count).elementsEqual(label)
      {
        best = (index, label.count)
      }
    }
    return best?.row
  }

  /// The best evidence over the wordings of a row's label.
  ///
  /// Text in other rows of cells counts less than text in the run's own.
  mutating func of(_ row: TargetRow, at run: NumberRun) -> Int {
    var best = 0
    for label in row.labels {
      let wide = evidence(label, run)
      guard let own = run.ownText else {
        best = max(best, wide)
        continue
      }
      var narrow = run
      narrow.before = own
      best = max(best, wide * 9 / 10, evidence(label, narrow))
    }
    return best
  }

  private mutating func evidence(_ label: [UInt16], _ run: NumberRun) -> Int {
    guard !label.isEmpty else { return 0 }
    let text = run.before.suffix(Self.reachBefore)
    let rest = run.after.prefix(Self.reachAfter)
    Self.prefixScores(label.count, text.count, into: &before) {
      label[$0] == characters[text.lowerBound + $1]
    }
    var best = before[label.count]
    let whole = Self.unit * max(2 * label.count - 1, 2)
    if best < whole, !rest.isEmpty {
      let last = label.count - 1
      let end = rest.upperBound - 1
      Self.prefixScores(label.count, rest.count, into: &after) {
        label[last - $0] == characters[end - $1]
      }
      // A label that only follows its numbers is the next row's.
      for split in 1...label.count where before[split] > 0 {
        best = max(best, before[split] + after[label.count - split] * 3 / 4)
      }
    }
    return min(1000 * best / whole, 1000)
  }

  /// What a character counts, and what is lost with each character that is passed over.
  private static let unit = 16
  private static let decay = 2

  /// For each prefix of the label, the weight of its best common subsequence with the text.
  private static func prefixScores(
    _ labelCount: Int, _ textCount: Int, into best: inout [Int], same: (Int, Int) -> Bool
  ) {
    best = [Int](repeating: 0, count: labelCount + 1)
    // chain[p]: best weight in which the character before this one of the text took label p-1.
    var chain = [Int](repeating: -1, count: labelCount + 1)
    for position in 0..<textCount {
      var previousBest = best[0]
      var previousChain = chain[0]
      chain[0] = -1
      for index in 1...labelCount {
        let oldBest = best[index]
        let oldChain = chain[index]
        var matched = -1
        if same(index - 1, position) {
          matched = previousBest + unit
          if previousChain >= 0 { matched = max(matched, previousChain + 2 * unit) }
        }
        chain[index] = matched
        best[index] = max(oldBest - decay, best[index - 1], matched, 0)
        previousBest = oldBest
        previousChain = oldChain
      }
    }
  }
}
