import Reports

extension ProseReader {
  /// 予以公开、部分公开 N 件: one result or several together.
  func results(_ heads: HeadWords, _ place: Int, _ index: Int, isTentative: Bool) -> Sense {
    guard topic == .requests else { return .none }
    var rows = ResultRows(tokens[heads[place]].word)
    var separate = [rows]
    var isSure = true
    for earlier in heads[..<place].indices.reversed() {
      let word = tokens[heads[earlier]].word
      guard word.isResult else { continue }
      if unknown(heads[earlier], heads[earlier + 1]) > 0 { isSure = false }
      rows.formUnion(ResultRows(word))
      separate.append(ResultRows(word))
    }
    if separate.count > 1, heads.contains(where: { tokens[$0].word == .each }) {
      var sense = Sense(isTentative: isTentative || !isSure)
      sense.subjects = separate.reversed().map { .results($0) }
      return sense
    }
    return Sense(.results(rows), isTentative: isTentative || !isSure)
  }

  /// 自然人 N 件.
  func applicants(_ heads: HeadWords, _ place: Int, isTentative: Bool) -> Sense {
    guard topic == .requests else { return .none }
    let kinds = heads[...place].filter { tokens[$0].word.isApplicant }
    guard kinds.count == 1 else { return .none }
    // 复议中自然人 N 件 and the like count other things.
    if heads[..<place].contains(where: {
      tokens[$0].word.isCase || tokens[$0].word.isResult || tokens[$0].word == .foreign
    }) {
      return .none
    }
    let isAnswered = heads[..<place].contains {
      [.answer, .reply, .handle].contains(tokens[$0].word)
    }
    let isReceived = heads[..<place].contains { [.receive, .accept].contains(tokens[$0].word) }
    let of: ClaimSubject.Whole = isAnswered ? .answered : isReceived ? .received : whole
    return Sense(
      .applicants(column(of: tokens[heads[place]].word), of: of), isTentative: isTentative)
  }

  func column(of word: ClaimWord) -> ColumnID? {
    switch word {
    case .naturalPerson: .naturalPerson
    case .business: .business
    case .research: .research
    case .publicWelfare: .publicWelfare
    case .legalService: .legalService
    default: nil
    }
  }

  /// 行政复议、行政诉讼 N 件.
  func caseCount(_ heads: HeadWords, _ place: Int, _ index: Int, _ gap: Int) -> Sense {
    if gap > 1 { return .none }
    var kinds: [ClaimSubject.Cases] = []
    for earlier in heads[...place].indices.reversed() {
      let word = tokens[heads[earlier]].word
      if word.isCase {
        kinds.append(caseKind(word))
      } else if [.receive, .accept, .answer, .handle, .foreign, .otherDocumentWork].contains(word) {
        // The agency that decides reviews counts other people's.
        return .none
      }
    }
    let isOurs =
      mentionsDisclosure || topic == .requests || topic == .cases || section == .litigation
    let isTentative = gap > 0 || !isOurs
    if kinds.count == 1 { return Sense(.cases(kinds[0], .total), isTentative: isTentative) }
    return joint(kinds.reversed(), heads, index, isTentative)
  }

  /// 行政复议、行政诉讼均为 0 件, 各 1 件, 共 3 件.
  private func joint(
    _ kinds: [ClaimSubject.Cases], _ heads: HeadWords, _ index: Int, _ isTentative: Bool
  ) -> Sense {
    guard kinds == [.review, .litigation] else { return .none }
    let isEach = heads.contains { tokens[$0].word == .each || tokens[$0].word == .all }
    let isSum = heads.contains { [.sum, .overall].contains(tokens[$0].word) }
    // 分别为2件、1件 gives each its own number: the next one is the other's.
    if isEach, index + 2 < tokens.count, tokens[index + 1].word == .pause, tokens[index + 2].isCount
    {
      return Sense(.cases(kinds[0], .total), isTentative: isTentative)
    }
    if isEach || tokens[index].units == 0 {
      return Sense(.cases(.review, .total), .cases(.litigation, .total), isTentative: isTentative)
    }
    return Sense(.cases(.all, .total), isTentative: isTentative || !isSum)
  }

  private func caseKind(_ word: ClaimWord) -> ClaimSubject.Cases {
    switch word {
    case .review: .review
    case .litigationDirect: .litigationDirect
    case .litigationAfterReview: .litigationAfterReview
    default: .litigation
    }
  }

  /// 维持 N 件, of the cases that the sentence is about.
  func outcome(_ heads: HeadWords, _ place: Int, _ index: Int, _ gap: Int) -> Sense {
    guard let cases, gap <= 8 else { return .none }
    var outcomes: [ClaimWord] = []
    for earlier in heads[...place].reversed() {
      let word = tokens[earlier].word
      if word.isOutcome {
        outcomes.append(word)
      } else if word == .rest || word == .handle || word == .foreign {
        return .none
      }
    }
    let isEach = heads.contains { tokens[$0].word == .each }
    if outcomes.count > 1, !isEach { return .none }
    var sense = Sense(isTentative: gap > 2)
    sense.subjects = outcomes.reversed().map { .cases(cases, outcomeColumn($0)) }
    return sense
  }

  func outcomeColumn(_ word: ClaimWord) -> ColumnID {
    switch word {
    case .upheld: .upheld
    case .corrected: .corrected
    case .otherResult: .otherResult
    default: .pending
    }
  }

  /// 制发规范性文件 N 件、废止 N 件、现行有效 N 件.
  func documents(
    _ heads: HeadWords, _ place: Int, _ index: Int, _ end: Int, _ gap: Int
  ) -> Sense {
    if gap > 1 { return .none }
    var row = documentRow
    var column: ColumnID?
    var isTentative = false
    for earlier in heads[...place].reversed() {
      switch tokens[earlier].word {
      case .issue: column = column ?? .issued
      case .publish:
        // 发布信息 11 件 is no document that the table counts.
        guard heads.contains(where: { [.normative, .regulation].contains(tokens[$0].word) })
        else { return .none }
        isTentative = isTentative || column == nil
        column = column ?? .issued
      case .repeal: column = column ?? .repealed
      case .inForce: column = column ?? .inForce
      case .otherDocumentWork, .foreign: return .none
      default: break
      }
    }
    if row == nil, index + 1 < end, tokens[index + 1].gap <= 1 {
      // 现行有效的 24 件行政规范性文件
      if tokens[index + 1].word == .normative { row = .normativeDocuments }
      if tokens[index + 1].word == .regulation { row = .regulations }
    }
    guard let row, let column else { return .none }
    return Sense(.documents(row, column), isTentative: isTentative)
  }

  /// What the words behind a number say that it counts: 4 件结转下年度, 一起行政诉讼.
  func senseBehind(_ index: Int, _ end: Int) -> Sense {
    var at = index + 1
    var gap = 0
    while at < min(end, index + Self.reach), !tokens[at].word.endsClause, tokens[at].word != .number
    {
      gap += Int(tokens[at].gap)
      let word = tokens[at].word
      switch word {
      case .carry: return gap <= 4 ? carried(at, index, end, HeadWords()[...]) : .none
      case _ where word.isResult:
        guard topic == .requests, gap <= 4 else { return .none }
        return Sense(.results(ResultRows(word)), isTentative: gap > 0)
      case _ where word.isApplicant:
        guard topic == .requests, gap <= 2 else { return .none }
        return Sense(.applicants(column(of: word), of: whole), isTentative: gap > 0)
      case _ where word.isCase: return caseBehind(at, index, gap)
      case _ where word.isOutcome:
        guard let cases, gap <= 4 else { return .none }
        return Sense(.cases(cases, outcomeColumn(word)), isTentative: gap > 2)
      case .answer:
        return topic == .requests && gap <= 2 ? Sense(.answered, isTentative: true) : .none
      case .foreign, .fee, .feeNotice, .normative, .reply, .collect, .accept, .receive:
        return .none
      default: at += 1
      }
    }
    return .none
  }

  /// 发生一起行政诉讼: the number stands before the case.
  private func caseBehind(_ at: Int, _ index: Int, _ gap: Int) -> Sense {
    if gap > 10 { return .none }
    var hasHappened = false
    var isOthers = false
    for place in max(clause.start, at - Self.reach)..<at {
      switch tokens[place].word {
      case .happen: (hasHappened, isOthers) = (true, false)
      case .receive, .accept, .answer, .foreign: return .none
      case .handle where place < index: isOthers = true
      default: break
      }
    }
    if isOthers { return .none }
    // 一起 is also the word for together.
    let isWord = tokens[index].units == 1 && tokens[index].end - tokens[index].start == 6
    if isWord, !hasHappened { return .none }
    let isOurs =
      mentionsDisclosure || topic == .requests || topic == .cases || section == .litigation
    return Sense(
      .cases(caseKind(tokens[at].word), .total), isTentative: !isOurs || !hasHappened)
  }
}
