import Reports

/// What a statement of the text is about.
public enum ClaimSubject: Hashable, Sendable {
  /// 收到、受理 N 件 requests.
  case received
  /// 未收到 requests.
  case noneReceived
  /// 办结、答复 N 件.
  case answered
  /// 办理 N 件: what was to be handled, or what was.
  case handled
  /// 上年结转 N 件.
  case carriedIn
  /// 结转下年度 N 件.
  case carriedOut
  /// 其中自然人 N 件; without a column, 法人或其他组织 together.
  case applicants(ColumnID?, of: Whole)
  /// 予以公开 N 件 and the other results, one or several together.
  case results(ResultRows)
  /// 行政复议、行政诉讼 N 件, or those with one outcome.
  case cases(Cases, ColumnID)
  /// 规范性文件 制发、废止、现行有效 N 件.
  case documents(RowID, ColumnID)
  /// 信息处理费 N 元, or none.
  case fee
  /// N 件，占 p%.
  case share
  /// 共 N 件，其中 a、b、c.
  case list

  /// What a number of applicants is a part of.
  public enum Whole: Hashable, Sendable { case received, answered, unknown }

  /// Which cases.
  public enum Cases: Hashable, Sendable {
    case review, litigation, litigationDirect, litigationAfterReview
    /// Review and litigation together.
    case all
  }

  /// What it is about in one word, which is what a rule judges.
  enum Kind: UInt8 {
    case received, noneReceived, answered, carriedOut, carriedIn, applicants, results, review
    case litigation, documents, processingFee, percent, listSum
  }

  var kind: Kind {
    switch self {
    case .received: .received
    case .noneReceived: .noneReceived
    case .answered, .handled: .answered
    case .carriedIn: .carriedIn
    case .carriedOut: .carriedOut
    case .applicants: .applicants
    case .results: .results
    case .cases(.review, _): .review
    case .cases: .litigation
    case .documents: .documents
    case .fee: .processingFee
    case .share: .percent
    case .list: .listSum
    }
  }

  /// The rule that judges it.
  public var rule: RuleID {
    switch kind {
    case .received: .textReceived
    case .noneReceived: .textNoneReceived
    case .answered: .textAnswered
    case .carriedIn: .textCarriedIn
    case .carriedOut: .textCarriedOut
    case .applicants: .textApplicants
    case .results: .textResults
    case .review: .textReview
    case .litigation: .textLitigation
    case .documents: .textDocuments
    case .processingFee: .textProcessingFee
    case .percent: .textPercent
    case .listSum: .textListSum
    }
  }
}

/// Rows of 本年度办理结果 that a statement names.
public struct ResultRows: OptionSet, Hashable, Sendable {
  /// A bit for each word of the lexicon that names a result.
  public let rawValue: UInt32

  /// The rows behind the bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The rows that a word of the text stands for; none for a word that names no result.
  init(_ word: ClaimWord) {
    rawValue = word.isResult ? 1 << UInt32(word.rawValue - ClaimWord.granted.rawValue) : 0
  }

  static let granted = ResultRows(.granted)
  static let partiallyGranted = ResultRows(.partiallyGranted)

  private static let refused: [RowID] = [
    .stateSecret, .otherLaw, .threeSecuritiesOneStability, .thirdPartyRights, .internalAffairs,
    .processInformation, .enforcementFiles, .administrativeInquiry,
  ]
  private static let unavailable: [RowID] = [.notHeld, .needsCreation, .stillUnclear]
  private static let notProcessed: [RowID] = [
    .petition, .repeated, .publications, .massRepeated, .confirmation,
  ]
  private static let named: [(ClaimWord, [RowID])] = [
    (.granted, [.granted]), (.partiallyGranted, [.partiallyGranted]), (.refused, refused),
    (.unavailable, unavailable), (.notProcessed, notProcessed),
    (.otherProcessing, [.lateCorrection, .lateFee, .otherRest]),
    (.stateSecret, [.stateSecret]), (.threeSecurities, [.threeSecuritiesOneStability]),
    (.thirdParty, [.thirdPartyRights]), (.internalAffairs, [.internalAffairs]),
    (.processInformation, [.processInformation]), (.enforcementFiles, [.enforcementFiles]),
    (.administrativeInquiry, [.administrativeInquiry]), (.notHeld, [.notHeld]),
    (.needsCreation, [.needsCreation]), (.stillUnclear, [.stillUnclear]),
    (.petition, [.petition]), (.repeated, [.repeated]), (.publications, [.publications]),
    (.massRepeated, [.massRepeated]), (.confirmation, [.confirmation]),
    (.lateCorrection, [.lateCorrection]), (.lateFee, [.lateFee]),
  ]

  /// The groups and rows by name, as a finding is about them.
  var name: String {
    Self.named.filter { contains(ResultRows($0.0)) }.map { word, rows in
      switch word {
      case .refused: "refused"
      case .unavailable: "unavailable"
      case .notProcessed: "notProcessed"
      case .otherProcessing: "other"
      default: rows[0].rawValue
      }
    }.joined(separator: "+")
  }

  /// The rows in a generation of the form; 2019 has one row for all other results.
  func rows(_ edition: FormEdition) -> [RowID] {
    Self.named.filter { contains(ResultRows($0.0)) }.flatMap { word, rows -> [RowID] in
      guard edition == .form2019 else { return rows }
      switch word {
      case .otherProcessing: return [.otherTotal]
      case .lateCorrection, .lateFee: return []
      default: return rows
      }
    }
  }
}
