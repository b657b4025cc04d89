import Reports

extension ProseReader {
  /// A list of parts behind a number: 共 N 条，其中 a、b、c.
  struct OpenList {
    let total: Int64
    let unit: TextToken.Unit
    /// Index of the number that the parts should come to.
    let place: Int
    let depth: Int
    /// What the number counts, where that is known.
    let whole: ClaimSubject?
    /// Whether the parts stand before other words and may go on behind a semicolon.
    let isLoose: Bool
    var parts: [Int64] = []
    /// Whether the last part is 其余 or 其他, so that nothing is left out.
    var isComplete = false
    /// What all parts are, as far as they are one kind of thing.
    var kind: Kind?
    var isBroken = false
    /// Where the last part ends, as an offset of UTF-8.
    var end = 0

    enum Kind { case applicants, results, outcomes, channels, plain, mixed }
  }

  /// 其中, 包括, 含: the parts of the number before it follow.
  mutating func openList(at index: Int) {
    if list != nil { list?.isBroken = true }
    guard let lastQuantity, index > lastQuantity else { return }
    // 含上年度8件 adds what came from elsewhere.
    if index + 1 < tokens.count, tokens[index + 1].word == .previousYear { return }
    let total = tokens[lastQuantity]
    list = OpenList(
      total: total.units, unit: total.unit, place: lastQuantity, depth: depth,
      whole: subject(of: lastQuantity), isLoose: false)
  }

  private func subject(of number: Int) -> ClaimSubject? {
    drafts.suffix(8).last { $0.range.lowerBound == Int(tokens[number].start) }?.subject
  }

  /// 21 件…中，17 件…；4 件….
  mutating func openLooseList(at index: Int) {
    guard list == nil, depth == 0, let lastQuantity,
      !(lastQuantity..<index).contains(where: { tokens[$0].word == .comma })
    else { return }
    let total = tokens[lastQuantity]
    list = OpenList(
      total: total.units, unit: total.unit, place: lastQuantity, depth: 0, whole: nil,
      isLoose: true)
  }

  /// Takes a number into the open list, or ends the list where the number is no part.
  mutating func takePart(_ index: Int, _ sense: Sense) {
    guard var open = list, depth == open.depth else { return }
    let token = tokens[index]
    guard let kind = kind(of: sense, index), token.unit == open.unit else {
      closeList(at: index, hard: true)
      return
    }
    if open.isLoose, clause.quantities > 0 { open.isBroken = true }
    if open.isComplete { open.isBroken = true }
    open.parts.append(token.units)
    open.end = Int(token.end)
    open.kind = open.kind == nil || open.kind == kind ? kind : .mixed
    open.isComplete = clause.heads.contains { tokens[$0].word == .rest } && !clause.isOfPreviousYear
    list = open
  }

  private func kind(of sense: Sense, _ index: Int) -> OpenList.Kind? {
    switch sense.subjects.first {
    case .applicants: return .applicants
    case .results: return .results
    case .cases(_, .total): return sense.subjects.count == 1 ? .plain : nil
    case .cases: return .outcomes
    case .received, .answered, .handled, .carriedIn, .carriedOut, .documents: return nil
    default: return clause.isOfChannel ? .channels : .plain
    }
  }

  /// Ends the open list.
  ///
  /// - Parameter hard: whether a semicolon, too, ends a list of this kind.
  mutating func closeList(at index: Int, hard: Bool) {
    guard let open = list, hard || !open.isLoose, hard || depth <= open.depth else { return }
    list = nil
    if open.isBroken || open.parts.isEmpty { return }
    var sum: Int64 = 0
    for part in open.parts {
      let (next, overflow) = sum.addingReportingOverflow(part)
      if overflow { return }
      sum = next
    }
    guard let isConsistent = verdict(open, sum) else { return }
    let token = tokens[open.place]
    drafts.append(
      ClaimDraft(
        subject: .list, value: Amount(open.total), range: Int(token.start)..<Int(token.end),
        quote: Int(token.start)..<open.end, isTentative: isUnsureYear, computed: Amount(sum),
        isConsistent: isConsistent))
  }

  /// Whether the parts come to the whole; nil where only some may be listed, or where one thing may
  /// be counted under several parts, as what is published on several channels is. The results of
  /// a year's requests may count those carried in as well.
  private func verdict(_ open: OpenList, _ sum: Int64) -> Bool? {
    if sum == open.total { return open.parts.count > 1 ? true : nil }
    if open.isLoose { return nil }
    let isOver = sum > open.total || (open.isComplete && open.parts.count > 1)
    switch (open.kind, open.whole) {
    case (.applicants, .received), (.applicants, .answered), (.results, .answered),
      (.outcomes, .cases(_, .total)):
      return isOver ? false : nil
    case (.plain, nil), (.channels, nil):
      return open.isComplete && open.parts.count > 1 ? false : nil
    default: return nil
    }
  }

  /// N 件，占 p%: of a whole that the text has named.
  mutating func share(at index: Int) {
    guard let lastQuantity, !isOtherYear, !clause.isCompared,
      let share = (max(clause.start, index - Self.reach)..<index).last(where: {
        tokens[$0].word == .share
      }),
      unknown(share, index) <= 8, let stated = tokens[index].amount,
      // The part stands in this clause or right before it.
      !(lastQuantity + 1..<index).contains(where: {
        tokens[$0].word == .number || tokens[$0].word == .semicolon || tokens[$0].word == .close
      })
    else { return }
    let part = tokens[lastQuantity].units
    if tokens[index].isApproximate || (index > 0 && tokens[index - 1].word == .about) { return }
    let wholes = recent.dropLast()
    let fits = wholes.contains { isShare(part, of: $0, tokens[index]) }
    let named = list.map { [$0.total] } ?? []
    guard fits || (!named.isEmpty && named.allSatisfy { $0 >= part }) else { return }
    drafts.append(
      ClaimDraft(
        subject: .share, value: stated, range: Int(tokens[index].start)..<Int(tokens[index].end),
        quote: Int(tokens[lastQuantity].start)..<Int(tokens[index].end), isTentative: isUnsureYear,
        computed: fits ? stated : named.first.flatMap { percent(part, of: $0) },
        isConsistent: fits))
  }

  /// Whether a percentage is right to its last digit, rounded or cut off.
  private func isShare(_ part: Int64, of whole: Int64, _ stated: TextToken) -> Bool {
    guard whole > 0, part <= whole else { return false }
    var unit = 1.0
    for _ in 0..<stated.scale { unit /= 10 }
    let tolerance = stated.scale < 2 ? unit : 0.05
    let exact = Double(part) * 100 / Double(whole)
    return abs(exact - Double(stated.units) * unit) < tolerance + 1e-9
  }

  private func percent(_ part: Int64, of whole: Int64) -> Amount? {
    guard whole > 0 else { return nil }
    let (scaled, overflow) = part.multipliedReportingOverflow(by: 10_000)
    if overflow { return nil }
    return Amount(units: (scaled + whole / 2) / whole, scale: 2)
  }
}
