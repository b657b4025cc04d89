import Reports

extension ProseReader {
  /// What a number counts, as far as the words around it tell.
  struct Sense {
    var subjects: [ClaimSubject] = []
    var isTentative = false

    /// Nothing that the tables know of.
    static let none = Sense()

    init(_ subjects: ClaimSubject..., isTentative: Bool = false) {
      self.subjects = subjects
      self.isTentative = isTentative
    }
  }

  /// A number of the text, with whatever unit.
  mutating func number(_ index: Int, before end: Int) {
    let token = tokens[index]
    switch token.unit {
    case .year: yearNumber(index, before: end)
    case .month: month(index, before: end)
    case .time: break
    case .percent: share(at: index)
    case .money, .tenThousandYuan: money(index)
    case .person, .thing:
      countOther(index)
    case .piece, .item:
      token.scale == 0 ? count(index, before: end) : countOther(index)
    case .none:
      if token.units == 0, token.scale == 0,
        index + 1 >= end || tokens[index + 1].word.endsClause, token.gap == 0
      {
        mentionsFee ? money(index) : count(index, before: end)
      } else if Self.hotlines.contains(token.units) {
        topic = .other
        clause.take(index)
      } else if index + 1 >= end || tokens[index + 1].word.endsClause {
        feeWithoutUnit(index)
      }
    }
  }

  /// Telephone numbers that are names: calls to them are no requests.
  private static let hotlines: Set<Int64> = [
    12345, 12333, 12315, 12336, 12328, 12348, 12366, 12369, 12388, 12309, 12318, 12320, 12329,
    12337, 12338, 12350, 12351, 12355, 12358, 12365, 12385, 12393, 8890,
  ]

  /// A number of things that are neither requests, cases nor documents.
  private mutating func countOther(_ index: Int) {
    closeList(at: index, hard: false)
    passOver(index)
  }

  /// More numbers than this do not stand between a share and its whole.
  private static let mostRecent = 24

  /// Leaves a number without sense, so that the words before it do not reach the next one.
  mutating func passOver(_ index: Int) {
    clause.quantities += 1
    clause.segment = index + 1
    if clause.segment < tokens.count, tokens[clause.segment].word == .pause { clause.segment += 1 }
    clause.heads.removeAll()
  }

  /// 2023年: whose figures follow.
  private mutating func yearNumber(_ index: Int, before end: Int) {
    let value = tokens[index].units
    // 近3年, 5年来
    if (2..<100).contains(value) { isOtherYear = true }
    guard (1990...2100).contains(value) else { return }
    if index > clause.start, tokens[index - 1].word == .versus {
      clause.isCompared = true
      return
    }
    guard let year else {
      isUnsureYear = true
      return
    }
    if value == Int64(year) {
      isOtherYear = false
    } else if !isBesideCarry(index, before: end) {
      isOtherYear = true
    }
  }

  /// 12月: a part of the year, unless a day follows or the months are all of it.
  private mutating func month(_ index: Int, before end: Int) {
    let isDated =
      index + 1 < end && tokens[index + 1].word == .number && tokens[index + 1].gap == 0
      && tokens[index + 1].unit == .time
    if isDated || isWholeYear(upTo: index + 1) { return }
    // 1月至12月 goes on.
    if tokens[index].units == 1, index + 1 < end, tokens[index + 1].unit == .month,
      tokens[index + 1].units == 12, tokens[index + 1].gap <= 1
    {
      return
    }
    isOtherYear = true
  }

  /// Whether the words before a place span the whole year: 1至12月, 1月1日至12月31日, 截至12月.
  func isWholeYear(upTo end: Int) -> Bool {
    let months = (max(clause.start, end - 6)..<end).filter { tokens[$0].word == .number }
      .drop { tokens[$0].unit == .year }
    guard let last = months.last(where: { tokens[$0].unit == .month }), tokens[last].units == 12
    else { return false }
    if hasEnd { return true }
    return months.contains { $0 < last && tokens[$0].units == 1 }
  }

  private func isBesideCarry(_ index: Int, before end: Int) -> Bool {
    (index + 1 < end && tokens[index + 1].word == .carry && tokens[index + 1].gap <= 2)
      || (index > clause.start && tokens[index - 1].word == .carry && tokens[index].gap <= 2)
  }

  /// A number of requests, cases, documents or the like.
  private mutating func count(_ index: Int, before end: Int) {
    let token = tokens[index]
    let before = index > clause.start ? tokens[index - 1].word : .comma
    if clause.isCompared || (before == .change && token.gap <= 1) || changes(index, before: end) {
      passOver(index)
      return
    }
    if token.isApproximate || (before == .about && token.gap == 0) || isInRange(index, before: end)
    {
      list?.isBroken = true
      lastQuantity = nil
      passOver(index)
      return
    }
    let sense = sense(of: index, before: end)
    takePart(index, sense)
    for (place, subject) in sense.subjects.enumerated() {
      emit(subject, index, isTentative: sense.isTentative, place: place, of: sense.subjects.count)
    }
    if recent.count == Self.mostRecent { recent.removeFirst() }
    recent.append(token.units)
    lastQuantity = index
    let other = respectiveHead(index, before: end)
    passOver(index)
    if let other { clause.take(other) }
  }

  /// Whether a number is an end of 3至5件 or 3件至5件.
  private func isInRange(_ index: Int, before end: Int) -> Bool {
    let unit = tokens[index].unit
    if index > clause.start, tokens[index].gap <= 1, tokens[index - 1].word == .number,
      tokens[index - 1].unit == .none || tokens[index - 1].unit == unit
    {
      return true
    }
    return index + 1 < end && tokens[index + 1].word == .number && tokens[index + 1].gap <= 1
      && tokens[index + 1].unit == unit
  }

  /// Whether a number is where a change began: 由20件上升至24件.
  private func changes(_ index: Int, before end: Int) -> Bool {
    index + 2 < end && tokens[index + 1].word == .change && tokens[index + 1].gap <= 1
      && tokens[index + 2].isCount && tokens[index + 2].gap <= 1
  }

  /// 行政复议、行政诉讼分别为2件、1件: the second name, which the second number belongs to.
  private func respectiveHead(_ index: Int, before end: Int) -> Int? {
    guard index + 2 < end, tokens[index + 1].word == .pause, tokens[index + 2].isCount,
      clause.heads.contains(where: { tokens[$0].word == .each })
    else { return nil }
    let named = clause.heads.filter { tokens[$0].word.isCase }
    return named.count == 2 ? named[1] : nil
  }

  /// Writes a statement down, unless it is of another year.
  private mutating func emit(
    _ subject: ClaimSubject, _ index: Int, isTentative: Bool, place: Int, of count: Int
  ) {
    let isCarry = subject == .carriedIn || subject == .carriedOut
    if isOtherYear || (clause.isOfPreviousYear && !isCarry) { return }
    var doubtful = isTentative || isUnsureYear || isWide || isCumulative
    switch subject {
    case .received:
      // Who tells of one channel tells of a part; so does who counts within a list.
      doubtful = doubtful || clause.isOfChannel || list != nil || isExcept
      lastReceived = doubtful ? nil : tokens[index].units
      hasReceived = true
      whole = .received
      topic = .requests
    case .answered:
      doubtful = doubtful || clause.isOfChannel || isExcept
      whole = .answered
    case .applicants(_, let whole): doubtful = doubtful || whole == .unknown || clause.isOfChannel
    case .results:
      doubtful = doubtful || isPartOfApplicants || clause.isOfChannel || isOfUnknown
    case .cases(let kind, .total):
      cases = kind
      caseTotal = tokens[index].units
    case .documents: doubtful = doubtful || isGovernmentOffice
    default: break
    }
    drafts.append(
      ClaimDraft(
        subject: subject, value: Amount(tokens[index].units),
        range: Int(tokens[index].start)..<Int(tokens[index].end),
        quote: Int(tokens[min(clause.segment, index)].start)..<Int(tokens[index].end),
        isTentative: doubtful))
  }

  /// 收取信息处理费 N, and nothing behind it.
  private mutating func feeWithoutUnit(_ index: Int) {
    let token = tokens[index]
    guard mentionsFee, !isOtherYear, !token.isApproximate, token.units > 0, token.gap == 0,
      let head = clause.heads.last, head == index - 1,
      [.fee, .collect].contains(tokens[head].word), let value = token.amount
    else { return }
    drafts.append(
      ClaimDraft(
        subject: .fee, value: value, range: Int(token.start)..<Int(token.end),
        quote: Int(tokens[min(clause.segment, index)].start)..<Int(token.end),
        isTentative: isUnsureYear || isWide || clause.isLimited, isConsistent: false))
  }

  /// 信息处理费 N 元.
  private mutating func money(_ index: Int) {
    let isFee =
      clause.heads.contains { tokens[$0].word == .fee }
      || (mentionsFee && clause.heads.contains { tokens[$0].word == .collect })
    let isWaived = clause.heads.contains { tokens[$0].word == .waived }
    if isFee, !isWaived, !isOtherYear, !tokens[index].isApproximate,
      let value = tokens[index].amount
    {
      drafts.append(
        ClaimDraft(
          subject: .fee, value: value, range: Int(tokens[index].start)..<Int(tokens[index].end),
          quote: Int(tokens[min(clause.segment, index)].start)..<Int(tokens[index].end),
          isTentative: isUnsureYear || isWide || clause.isLimited))
    }
    countOther(index)
  }
}
