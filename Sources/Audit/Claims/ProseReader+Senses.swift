import Reports

extension ProseReader {
  /// What the count at a place counts: by the nearest word before it that tells, else by what
  /// follows in the clause.
  func sense(of index: Int, before end: Int) -> Sense {
    var heads = clause.heads
    if !heads.contains(where: { tells(tokens[$0].word) }), !previousHeads.isEmpty,
      unknown(clause.start, index) == 0
    {
      heads = previousHeads
    }
    for place in heads.indices.reversed() {
      let word = tokens[heads[place]].word
      // 因办理申请发生一起诉讼: what happened comes behind.
      if word == .happen { break }
      guard tells(word) else { continue }
      return sense(heads, place, index, end)
    }
    return senseBehind(index, end)
  }

  /// Words that settle what a number counts; the others only colour it.
  private func tells(_ word: ClaimWord) -> Bool {
    if word.isApplicant || word.isResult || word.isCase || word.isOutcome { return true }
    switch word {
    case .receive, .accept, .notAccepted, .answer, .reply, .handle, .carry, .left, .request,
      .application,
      .previousYear, .normative, .regulation, .issue, .publish, .repeal, .inForce,
      .otherDocumentWork, .fee, .feeNotice, .collect, .foreign, .number, .change:
      return true
    default: return false
    }
  }

  private func sense(_ heads: HeadWords, _ place: Int, _ index: Int, _ end: Int) -> Sense {
    let head = heads[place]
    let word = tokens[head].word
    let gap = unknown(head, index)
    let before = heads[..<place]
    switch word {
    case _ where word.isOutcome: return outcome(heads, place, index, gap)
    case _ where word.isCase: return caseCount(heads, place, index, gap)
    case _ where word.isResult:
      return gap > 2 ? .none : results(heads, place, index, isTentative: gap > 0)
    case _ where word.isApplicant:
      return gap > 2 ? .none : applicants(heads, place, isTentative: gap > 0)
    case .request, .application: return requests(heads, place, index, end, gap)
    case .receive, .accept: return isPart(head) ? .none : received(head, index, end, gap)
    case .carry: return gap > 2 ? .none : carried(head, index, end, before)
    case .answer, .reply, .handle:
      if before.contains(where: { tokens[$0].word == .carry }),
        let carry = before.last(where: { tokens[$0].word == .carry })
      {
        return gap > 2 ? .none : carried(carry, index, end, HeadWords()[...])
      }
      return answered(word, heads, place, index, end, gap)
    case .previousYear:
      if let carry = before.last(where: { tokens[$0].word == .carry }) {
        return gap > 2 ? .none : carried(carry, index, end, HeadWords()[...])
      }
      // 含上年度8件
      let isAdded = before.last.map { tokens[$0].word == .including } ?? false
      return isAdded && gap == 0 && topic == .requests ? Sense(.carriedIn) : .none
    case .left:
      let isOld = before.contains { tokens[$0].word == .previousYear }
      return isOld && topic == .requests ? Sense(.carriedIn, isTentative: true) : .none
    case .normative, .regulation, .issue, .publish, .repeal, .inForce:
      return documents(heads, place, index, end, gap)
    default: return .none
    }
  }

  /// Requests counted by name: what was done with them stands before.
  private func requests(
    _ heads: HeadWords, _ place: Int, _ index: Int, _ end: Int, _ gap: Int
  ) -> Sense {
    if gap > 2 { return .none }
    let isNamed = tokens[heads[place]].word == .request || isDisclosed(heads, place)
    var isOfKind = false
    for earlier in heads[..<place].indices.reversed() {
      let head = heads[earlier]
      let word = tokens[head].word
      let between = unknown(head, heads[place])
      switch word {
      case .receive, .accept:
        guard isNamed || (topic == .requests && between <= 2) else { return .none }
        if isPart(head) { return .none }
        let isSure = gap == 0 && between <= 8 && !isOfKind && !isOfAnother(head)
        return Sense(.received, isTentative: !isSure)
      case .answer, .reply, .handle: return answered(word, heads, earlier, index, end, gap)
      case .carry: return carried(head, index, end, heads[..<earlier])
      case _ where word.isResult:
        return results(heads, earlier, index, isTentative: gap > 0 || between > 2)
      case _ where word.isApplicant:
        // 公民、法人或者其他组织 are all there are.
        let named = heads.filter { tokens[$0].word.isApplicant || tokens[$0].word == .citizen }
        if named.count > 1 { continue }
        return applicants(heads, earlier, isTentative: gap > 0 || between > 2)
      case _ where word.isCase: return caseCount(heads, earlier, index, gap)
      case .foreign, .number, .otherDocumentWork, .change, .left, .fee, .feeNotice, .notAccepted:
        return .none
      // 涉及征地的申请
      case .happen: isOfKind = true
      default: continue
      }
    }
    let isAlone = tokens[heads[place]].word == .request && place == heads.startIndex
    return isAlone && gap == 0 ? Sense(.received, isTentative: true) : .none
  }

  /// 政府信息公开…申请: the words of the name with something in between.
  private func isDisclosed(_ heads: HeadWords, _ place: Int) -> Bool {
    place > 0 && tokens[heads[place - 1]].word == .disclosure
      && unknown(heads[place - 1], heads[place]) <= 4
  }

  /// 收到 N 件…: what was received follows, or is known from before.
  private func received(_ head: Int, _ index: Int, _ end: Int, _ gap: Int) -> Sense {
    if gap > 2 { return .none }
    let isDoubtful = gap > 0 || isOfAnother(head)
    var sawDisclosure = false
    var at = index + 1
    var distance = 0
    while at < end, !tokens[at].word.endsClause, tokens[at].word != .number {
      distance += Int(tokens[at].gap)
      switch tokens[at].word {
      case .request: return Sense(.received, isTentative: isDoubtful || distance > 6)
      case .disclosure: sawDisclosure = true
      case .application:
        let isKnown = sawDisclosure || (topic == .requests && distance <= 2)
        return isKnown ? Sense(.received, isTentative: isDoubtful || distance > 6) : .none
      case .naturalPerson, .all, .sum, .overall, .happen, .pause: break
      default: return .none
      }
      at += 1
    }
    let trailing = at < end ? Int(tokens[at].gap) : 0
    guard topic == .requests, gap == 0, distance + trailing <= 1 else { return .none }
    return Sense(.received, isTentative: isDoubtful)
  }

  /// 其中市局机关收到 N 件: what one of several received.
  private func isPart(_ head: Int) -> Bool {
    guard tokens[clause.start].word == .among, clause.start < head else { return false }
    return unknown(clause.start, head) > 0
  }

  /// 我局收到…，某街道收到 N 件: who receives is named, where the sentence has a number received.
  private func isOfAnother(_ head: Int) -> Bool {
    hasReceived && clause.start <= head
      && Int(tokens[clause.start].gap) + unknown(clause.start, head) > 0
  }

  private func answered(
    _ word: ClaimWord, _ heads: HeadWords, _ place: Int, _ index: Int, _ end: Int, _ gap: Int
  ) -> Sense {
    guard topic == .requests, gap <= (word == .answer ? 2 : 0), !isForeignBehind(index, end) else {
      return .none
    }
    if heads[..<place].contains(where: { tokens[$0].word.isCase }) { return .none }
    let isPart = clause.isLimited || heads[..<place].contains { tokens[$0].word == .left }
    switch word {
    case .answer: return Sense(.answered, isTentative: gap > 0 || isPart)
    // 答复 may be only what was answered with yes or no; 办理 what there was to do.
    case .reply: return Sense(.answered, isTentative: true)
    default: return Sense(.handled, isTentative: true)
    }
  }

  private func isForeignBehind(_ index: Int, _ end: Int) -> Bool {
    guard index + 1 < end else { return false }
    let next = tokens[index + 1]
    return next.gap <= 4 && [.foreign, .normative, .feeNotice].contains(next.word)
  }

  /// 上年结转、结转下年度: the year beside the word tells which.
  func carried(_ carry: Int, _ index: Int, _ end: Int, _ before: Slice<HeadWords>) -> Sense {
    guard topic == .requests else { return .none }
    var isOld = false
    var isNew = false
    var at = max(clause.start, index - Self.reach)
    let last = min(end, index + Self.reach)
    while at < last, !tokens[at].word.endsClause {
      switch tokens[at].word {
      case .previousYear: isOld = true
      case .nextYear: isNew = true
      case .number where tokens[at].unit == .year:
        if let year {
          if tokens[at].units == Int64(year - 1) { isOld = true }
          if tokens[at].units == Int64(year + 1) { isNew = true }
        }
      default: break
      }
      at += 1
    }
    let isMixed = before.contains { [.answer, .reply, .handle, .left].contains(tokens[$0].word) }
    if isNew { return Sense(.carriedOut, isTentative: isOld) }
    return isOld ? Sense(.carriedIn, isTentative: isMixed) : .none
  }

  /// How many tokens away a word can still give a number its sense.
  static let reach = 24

  /// Characters of unknown text between two tokens, the second one's gap included.
  func unknown(_ from: Int, _ to: Int) -> Int {
    guard from < to else { return 0 }
    if to - from > Self.reach * 2 { return .max }
    var sum = 0
    for at in from + 1...to { sum += Int(tokens[at].gap) }
    return sum
  }
}
