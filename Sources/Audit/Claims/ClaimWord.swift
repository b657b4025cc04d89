/// What a word of report prose can mean to the rules that hold text against table.
///
/// Words of no such meaning are gaps between these; see `ClaimLexicon` for the spellings.
enum ClaimWord: UInt8, Sendable {
  // Structure of a sentence
  case comma, pause, semicolon, stop, colon, open, close

  // Characters that count for nothing between two words, and words that only look like another
  case filler, unknown

  // Numbers and what stands around them
  case number, share, about, change, each, all, sum, overall, among, including, within, rest, notice

  // Time
  case thisYear, previousYear, nextYear, compared, versus, partOfYear, until

  // Requests
  case receive, accept, notAccepted, citizen, answer, reply, handle, carry, left, request,
    application, disclosure

  // Applicants
  case naturalPerson, organizations, business, research, publicWelfare, legalService

  // Results of requests
  case granted, partiallyGranted, refused, unavailable, notProcessed, otherProcessing
  case stateSecret, threeSecurities, thirdParty, internalAffairs, processInformation
  case enforcementFiles, administrativeInquiry, notHeld, needsCreation, stillUnclear
  case petition, repeated, publications, massRepeated, confirmation, lateCorrection, lateFee

  // Review and litigation
  case review, litigation, litigationDirect, litigationAfterReview
  case upheld, corrected, otherResult, pending

  // Documents and fees
  case normative, regulation, issue, publish, repeal, inForce, otherDocumentWork
  case fee, feeNotice, collect, waived

  // Statements without a number, and what limits them
  case negation, happen, limited, except, sample, wide, below, own, channel, foreign
}

extension ClaimWord {
  /// Whether it ends a clause.
  var endsClause: Bool {
    switch self {
    case .comma, .semicolon, .stop, .colon, .open, .close: true
    default: false
    }
  }

  /// Whether it names a kind of applicant.
  var isApplicant: Bool {
    (Self.naturalPerson.rawValue...Self.legalService.rawValue).contains(rawValue)
  }

  /// Whether it names a result of a request.
  var isResult: Bool { (Self.granted.rawValue...Self.lateFee.rawValue).contains(rawValue) }

  /// Whether it names review or litigation.
  var isCase: Bool {
    (Self.review.rawValue...Self.litigationAfterReview.rawValue).contains(rawValue)
  }

  /// Whether it names the outcome of a case.
  var isOutcome: Bool { (Self.upheld.rawValue...Self.pending.rawValue).contains(rawValue) }
}
