import Reports

/// Reads the statements that report prose makes about the tables, sentence by sentence.
///
/// Precision comes first: what may count something else (a part, another year, all agencies of a
/// city, a hotline) is passed over or tentative, so that no clerk is told off for a true sentence.
struct ProseReader {
  /// The year reported on, if it is known.
  let year: Int?
  /// Whether the agency is an office that draws up documents for its government.
  let isGovernmentOffice: Bool
  /// Whether it is a government that reports for all its agencies, so that 全市 means the tables.
  let speaksForAll: Bool
  /// The section whose prose is read.
  var section = SectionKind.overview
  /// What has been found in the passage.
  var drafts: [ClaimDraft] = []
  /// The tokens of the passage.
  var tokens: [TextToken] = []
  /// Where the passage names the agency itself, in a report for all.
  private var ownPlaces: [Int32] = []

  /// What the text is talking about.
  enum Topic { case none, requests, cases, other }

  // State that lasts for a passage
  var headed = Topic.none
  var topic = Topic.none
  var lastReceived: Int64?
  var recent: [Int64] = []
  var lastQuantity: Int?
  var list: OpenList?

  // State that lasts for a sentence
  var mentionsDisclosure = false
  var isOtherYear = false
  var isUnsureYear = false
  var isWide = false
  /// Whether the sentence tells of a time up to a day, and whether it adds up what came until then.
  var hasEnd = false
  var isCumulative = false
  /// Whether something was set aside: 除…外, 不含….
  var isExcept = false
  /// Whether the sentence has given a number of requests received.
  var hasReceived = false
  /// Whether parts follow of a whole that the text does not give.
  var isOfUnknown = false
  var cases: ClaimSubject.Cases?
  var caseTotal: Int64?
  var documentRow: RowID?
  var mentionsFee = false
  var whole = ClaimSubject.Whole.unknown
  var isPartOfApplicants = false
  var depth = 0

  // State that lasts for a clause
  var clause = Clause()
  /// Words of the clause before, where that had no number of its own.
  var previousHeads = HeadWords()

  init(_ report: Report, isAggregate: Bool) {
    year = report.year
    let agency = report.agency ?? ""
    isGovernmentOffice = agency.hasSuffix("办公室") || agency.hasSuffix("办公厅")
    speaksForAll = isAggregate && (isGovernmentOffice || agency.hasSuffix("政府"))
  }

  /// Starts a section.
  mutating func enter(_ kind: SectionKind) {
    section = kind
    headed =
      switch kind {
      case .requests: .requests
      case .litigation: .cases
      default: .none
      }
  }

  /// Reads a passage: a paragraph, with the next where a page end cut it in two.
  mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
    drafts.removeAll(keepingCapacity: true)
    TextScanner.scan(text, into: &tokens)
    takeOwn()
    if tokens.isEmpty { return }
    recent.removeAll(keepingCapacity: true)
    (lastReceived, lastQuantity, list) = (nil, nil, nil)
    var start = 0
    while start < tokens.count {
      var end = start
      while end < tokens.count, tokens[end].word != .stop { end += 1 }
      if start == 0 { beginPassage(start..<end, byteCount: text.count) }
      sentence(start..<end, isLast: end == tokens.count)
      start = end + 1
    }
  }

  /// A sub-heading, alone or at the head of a paragraph, says what the text below is about.
  private mutating func beginPassage(_ sentence: Range<Int>, byteCount: Int) {
    let isStopped = sentence.upperBound < tokens.count
    let end = isStopped ? Int(tokens[sentence.upperBound].start) : byteCount
    let words = tokens[sentence]
    let isHeading =
      end <= 75 && !words.contains { $0.isCount || $0.word == .negation || $0.word == .comma }
    if isHeading, section != .requests, section != .litigation {
      headed = words.contains { $0.word == .request } ? .requests : .none
    }
    topic = headed
  }

  /// 我局, 本机关: they matter where the tables count for others as well, and stand in no one's way.
  private mutating func takeOwn() {
    ownPlaces.removeAll(keepingCapacity: true)
    guard tokens.contains(where: { $0.word == .own }) else { return }
    if speaksForAll { ownPlaces = tokens.lazy.filter { $0.word == .own }.map(\.start) }
    tokens.removeAll { $0.word == .own }
  }

  /// Whether a sentence names the agency itself.
  private func speaksForSelf(_ sentence: Range<Int>) -> Bool {
    guard let first = sentence.first, let last = sentence.last else { return false }
    let start = first > 0 ? tokens[first - 1].start : 0
    return ownPlaces.contains { $0 >= start && $0 < tokens[last].end }
  }

  private mutating func sentence(_ range: Range<Int>, isLast: Bool) {
    var hasClaim = false
    mentionsDisclosure = false
    for index in range {
      switch tokens[index].word {
      case .number, .negation, .all: hasClaim = true
      case .request, .disclosure: mentionsDisclosure = true
      default: break
      }
    }
    if !hasClaim {
      // `二是依申请公开方面。` is a heading inside a paragraph.
      if let last = range.last, tokens[last].end - tokens[range.lowerBound].start <= 60,
        range.contains(where: { tokens[$0].word == .request })
      {
        topic = .requests
      }
      return
    }
    let continues = range.first.map { tokens[$0].word == .among } ?? false
    (isOtherYear, isUnsureYear, isWide) = (false, false, speaksForAll && speaksForSelf(range))
    (hasEnd, isCumulative, isExcept, isOfUnknown) = (false, false, false, false)
    (documentRow, mentionsFee, depth) = (nil, false, 0)
    isPartOfApplicants = false
    if !continues {
      hasReceived = false
      (cases, caseTotal, whole, list, lastQuantity) = (nil, nil, .unknown, nil, nil)
    }
    clauses(range)
    closeList(at: range.upperBound, hard: true)
  }
}
