import Reports

extension ProseReader {
  /// What one clause has said so far.
  struct Clause {
    /// Index of its first token.
    var start = 0
    /// Index of the first token behind the last number.
    var segment = 0
    /// Words since the last quantity that may give the next one its sense.
    var heads = HeadWords()
    /// Numbers of the clause so far.
    var quantities = 0
    var isCompared = false
    var isOfPreviousYear = false
    var isLimited = false
    var isOfChannel = false
    var negation: Int?

    /// Takes down a word that may tell what the next number counts.
    mutating func take(_ index: Int) { heads.append(index) }
  }

  /// Goes through a sentence clause by clause.
  mutating func clauses(_ sentence: Range<Int>) {
    var outer: [(heads: HeadWords, quantity: Int?)] = []
    begin(at: sentence.lowerBound, inheriting: HeadWords())
    previousHeads = HeadWords()
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      let token = tokens[index]
      if token.word.endsClause {
        end(at: index)
        var inherited =
          clause.quantities == 0 && token.word != .semicolon ? clause.heads : HeadWords()
        if token.word == .open {
          depth += 1
          outer.append((inherited, lastQuantity))
          inherited = HeadWords()
        } else if token.word == .close {
          closeList(at: index, hard: false)
          depth = max(0, depth - 1)
          if let before = outer.popLast() { (inherited, lastQuantity) = before }
        } else if token.word == .semicolon {
          closeList(at: index, hard: false)
          isPartOfApplicants = false
        }
        previousHeads = token.word == .comma ? inherited : HeadWords()
        begin(at: index + 1, inheriting: token.word == .comma ? HeadWords() : inherited)
      } else {
        step(index, before: sentence.upperBound)
      }
      index += 1
    }
    end(at: sentence.upperBound)
  }

  private mutating func begin(at index: Int, inheriting heads: HeadWords) {
    let isCompared = !heads.isEmpty && clause.isCompared
    clause = Clause(start: index, segment: index, heads: heads, isCompared: isCompared)
  }

  /// One token inside a clause.
  private mutating func step(_ index: Int, before end: Int) {
    let word = tokens[index].word
    switch word {
    case .number: number(index, before: end)
    case .pause: break
    case .compared: clause.isCompared = true
    case .versus:
      if index + 1 < end, isYearWord(tokens[index + 1]), tokens[index + 1].gap <= 1 {
        clause.isCompared = true
      }
    case .thisYear: (isOtherYear, isCumulative) = (false, false)
    case .until: hasEnd = true
    case .overall: isCumulative = isCumulative || hasEnd
    case .except: (clause.isLimited, isExcept) = (true, true)
    case .sample: isOtherYear = true
    case .previousYear:
      clause.isOfPreviousYear = true
      clause.take(index)
    case .partOfYear: if !isWholeYear(upTo: index) { isOtherYear = true }
    case .negation: if clause.negation == nil { clause.negation = index }
    case .limited: clause.isLimited = true
    case .channel: clause.isOfChannel = true
    case .wide: isWide = isWide || !speaksForAll
    case .below: isWide = true
    case .among, .including:
      openList(at: index)
      takeWhole(at: index)
      clause.take(index)
    case .within:
      if index + 1 < end, tokens[index + 1].word == .comma { openLooseList(at: index) }
    case .review: cases(are: .review, index)
    case .litigation: cases(are: .litigation, index)
    case .litigationDirect: cases(are: .litigationDirect, index)
    case .litigationAfterReview: cases(are: .litigationAfterReview, index)
    case .normative, .regulation:
      documentRow = word == .normative ? .normativeDocuments : .regulations
      clause.take(index)
    case .fee, .feeNotice:
      mentionsFee = true
      clause.take(index)
    case .foreign:
      topic = .other
      clause.take(index)
    case .request:
      if topic != .cases { topic = .requests }
      clause.take(index)
    default: clause.take(index)
    }
  }

  private mutating func cases(are kind: ClaimSubject.Cases, _ index: Int) {
    cases = kind
    clause.take(index)
  }

  /// What the parts behind 其中 are parts of: the last thing that was counted.
  private mutating func takeWhole(at index: Int) {
    // 备注：其中重复申请3件 names no whole.
    isOfUnknown = lastQuantity == nil
    switch drafts.last?.subject {
    case .received: whole = .received
    case .answered: whole = .answered
    case .applicants: isPartOfApplicants = true
    default: whole = .unknown
    }
  }

  private func isYearWord(_ token: TextToken) -> Bool {
    token.word == .previousYear || (token.word == .number && token.unit == .year)
  }

  /// The end of a clause: what it denies, and what it says of all that was counted before.
  private mutating func end(at index: Int) {
    guard index > clause.start else { return }
    if clause.negation != nil {
      denial(upTo: index)
    } else if clause.quantities == 0 {
      statementOfAll(upTo: index)
    }
  }
}
