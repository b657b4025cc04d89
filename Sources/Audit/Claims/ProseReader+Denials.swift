import Reports

extension ProseReader {
  /// 未收到申请、没有行政复议: what a clause says that there was none of.
  mutating func denial(upTo end: Int) {
    guard let negation = clause.negation, !isOtherYear, !clause.isOfPreviousYear,
      !clause.isCompared, !clause.isLimited
    else { return }
    let behind = negation + 1..<end
    if behind.contains(where: {
      tokens[$0].word.isOutcome || tokens[$0].word == .about
        || (tokens[$0].word == .number && tokens[$0].unit != .year && tokens[$0].units != 0)
    }) {
      return
    }
    deniedRequests(negation, behind)
    deniedCases(negation, behind, end)
    deniedCarry(negation, behind, end)
    deniedFee(negation, behind)
  }

  /// 未收到政府信息公开申请; not: 未收到因公开申请引起的复议.
  private mutating func deniedRequests(_ negation: Int, _ behind: Range<Int>) {
    guard let place = behind.first(where: { [.request, .application].contains(tokens[$0].word) })
    else { return }
    var hasReceived = false
    var isOfAll = false
    var isCause = false
    for at in negation + 1..<place {
      switch tokens[at].word {
      case .receive, .accept: (hasReceived, isCause) = (true, false)
      case .happen: isCause = true
      case .disclosure, .pause, .application: break
      case .citizen: isOfAll = true
      case .organizations where isOfAll: break
      case .channel, .naturalPerson, .organizations, .wide, .below: clause.isOfChannel = true
      default: return
      }
    }
    let isNamed =
      tokens[place].word == .request || tokens[place - 1].word == .disclosure
      || (topic == .requests && hasReceived)
    let gap = unknown(negation, place)
    // 未收到因申请引起的举报 denies what the requests led to.
    guard isNamed, !isCause || !hasReceived, hasReceived ? gap <= 8 : gap <= 2 else { return }
    var at = place + 1
    var trailing = 0
    while at < behind.upperBound {
      switch tokens[at].word {
      case .application, .happen: trailing += Int(tokens[at].gap)
      case .pause, .number: at = behind.upperBound
      // 申请和复议 are two things, 申请复议 is one.
      case _
      where tokens[at].word.isCase && at == place + 1 && tokens[at].gap == 0
        && tokens[place].end < tokens[at].start:
        at = behind.upperBound
      default: return
      }
      at += 1
    }
    if behind.upperBound < tokens.count { trailing += Int(tokens[behind.upperBound].gap) }
    deny(.noneReceived, negation, place, isTentative: gap > 4 || trailing > 4 || clause.isOfChannel)
  }

  /// 未发生行政复议、行政诉讼; 复议、诉讼均未发生.
  private mutating func deniedCases(_ negation: Int, _ behind: Range<Int>, _ end: Int) {
    let named = behind.prefix(Self.reach).filter { tokens[$0].word.isCase }
    let earlier = (max(clause.start, negation - Self.reach)..<negation).filter {
      tokens[$0].word.isCase
    }
    let places: [Int]
    if named.isEmpty {
      let isClosed = behind.allSatisfy { tokens[$0].word == .happen }
      let trailing = end < tokens.count ? Int(tokens[end].gap) : 0
      guard isClosed, trailing <= 2, behind.reduce(0, { $0 + Int(tokens[$1].gap) }) == 0,
        clause.quantities == 0
      else { return }
      places = earlier
    } else {
      places = named
    }
    for place in places where place < negation || isDenied(place, negation) {
      let kind = tokens[place].word
      let isOurs =
        mentionsDisclosure || topic == .requests || topic == .cases || section == .litigation
      let gap = place > negation ? unknown(negation, place) : 0
      if gap > 16 { continue }
      let subject: ClaimSubject.Cases =
        kind == .review
        ? .review
        : kind == .litigationDirect
          ? .litigationDirect
          : kind == .litigationAfterReview ? .litigationAfterReview : .litigation
      deny(.cases(subject, .total), negation, place, isTentative: gap > 8 || !isOurs)
    }
  }

  /// Between the denial and what it denies, nothing else may have been named.
  private func isDenied(_ place: Int, _ negation: Int) -> Bool {
    for at in negation + 1..<place {
      switch tokens[at].word {
      case .happen, .disclosure, .application, .request, .pause, .review, .litigation, .handle,
        .litigationDirect, .litigationAfterReview, .negation, .receive, .naturalPerson:
        continue
      default: return false
      }
    }
    return true
  }

  /// 没有结转下年度的申请; 无上年结转.
  private mutating func deniedCarry(_ negation: Int, _ behind: Range<Int>, _ end: Int) {
    guard clause.quantities == 0, let carry = behind.first(where: { tokens[$0].word == .carry }),
      unknown(negation, carry) <= 2
    else { return }
    for subject in carried(carry, carry, end, HeadWords()[...]).subjects {
      deny(subject, negation, carry, isTentative: false)
    }
  }

  /// 未收取信息处理费.
  private mutating func deniedFee(_ negation: Int, _ behind: Range<Int>) {
    guard mentionsFee || section == .other,
      let place = behind.last(where: {
        tokens[$0].word == .fee || (mentionsFee && tokens[$0].word == .collect)
      }), unknown(negation, place) <= 16,
      behind.allSatisfy({ $0 > place || tokens[$0].word != .feeNotice })
    else { return }
    deny(.fee, negation, place, isTentative: false)
  }

  private mutating func deny(
    _ subject: ClaimSubject, _ negation: Int, _ place: Int, isTentative: Bool
  ) {
    let first = min(negation, place)
    let last = max(negation, place)
    drafts.append(
      ClaimDraft(
        subject: subject, value: .zero, range: Int(tokens[first].start)..<Int(tokens[last].end),
        quote: Int(tokens[clause.start].start)..<Int(tokens[last].end),
        isTentative: isTentative || isUnsureYear || isWide || isExcept, isDenial: true))
  }

  /// 全部为自然人, 均予维持, 已办理完毕: what a clause without a number says of all counted before.
  mutating func statementOfAll(upTo end: Int) {
    if isOtherYear || clause.isOfPreviousYear || clause.isCompared { return }
    var all: Int?
    for at in clause.start..<end {
      let word = tokens[at].word
      // 其余均维持 says nothing of those before.
      if word == .rest { return }
      if word == .all { all = at }
      if let all, word == .naturalPerson, let lastReceived, unknown(all, at) <= 2 {
        state(
          .applicants(.naturalPerson, of: .received), lastReceived, all, at, isTentative: isWide)
        return
      }
      if let all, word == .upheld, let cases, let caseTotal, unknown(all, at) <= 2 {
        state(.cases(cases, .upheld), caseTotal, all, at, isTentative: false)
        return
      }
    }
    guard whole == .received, let lastReceived, let last = (clause.start..<end).last,
      tokens[last].word == .answer, end >= tokens.count || tokens[end].gap == 0,
      !(clause.start..<last).contains(where: {
        [.foreign, .rest, .left, .carry, .request].contains(tokens[$0].word)
      })
    else { return }
    // That the year's requests are all done does not say what came in from the year before.
    state(.answered, lastReceived, last, last, isTentative: true)
  }

  private mutating func state(
    _ subject: ClaimSubject, _ value: Int64, _ first: Int, _ last: Int, isTentative: Bool
  ) {
    drafts.append(
      ClaimDraft(
        subject: subject, value: Amount(value),
        range: Int(tokens[first].start)..<Int(tokens[last].end),
        quote: Int(tokens[clause.start].start)..<Int(tokens[last].end), isTentative: isTentative))
  }
}
