import Reports

/// All built-in rules, in the order in which they are listed and applied.
public enum RuleCatalogue {
  /// The rules; each name once.
  public static let rules: [Rule] =
    requests + cases + disclosure + text + structure + identity + years + agencies

  private static let requests: [Rule] = [
    .requestBalance, .applicantSum, .resultSum, .partialCountedTwice, .resultsWithoutRequests,
    .columnShift, .overdueFeeWithoutNotice, .applicantKindsImplausible,
  ]

  private static let cases: [Rule] = [.caseSum, .suitsWithoutReview, .moreCasesThanRequests]

  private static let disclosure: [Rule] = [
    .inForceBelowIssued, .regulationAuthority, .enforcementAuthority, .feeUnit, .feeNegative,
    .disclosedTotalBelowNew, .disclosedMoreThanProduced, .itemsNegative, .procurementUnit,
  ]

  private static let text: [Rule] = [
    .textReceived, .textNoneReceived, .textAnswered, .textCarriedOut, .textCarriedIn,
    .textApplicants, .textResults, .textReview, .textLitigation, .textDocuments,
    .textProcessingFee, .textPercent, .textListSum,
  ]

  private static let structure: [Rule] = [
    .tableMissing, .cellCount, .countNotInteger, .cellBlank, .cellNotNumber, .sectionsMissing,
    .sectionOrdinal, .sectionHeading, .problemsEmpty, .overviewLong, .overviewIncomplete,
    .oversightMissing, .processingFeeUnmentioned, .templateResidue,
  ]

  private static let identity: [Rule] = [
    .yearConflict, .headerYearConflict, .period, .textOtherYear, .formYear, .formBasisOutdated,
    .publishedLate, .agencyConflict, .duplicateReport,
  ]

  private static let years: [Rule] = [
    .carryOver, .documentsInForce, .itemsCarried, .suddenChange, .pendingVanished, .textRepeated,
    .numbersRepeated, .agencyRenamed, .yearGap,
  ]

  private static let agencies: [Rule] = [
    .subordinateSum, .aggregateBelowPart, .textShared, .outlier,
  ]

  /// Their names.
  static let ids = rules.map(\.id)

  private static let places = Dictionary(uniqueKeysWithValues: zip(ids, ids.indices))

  /// Where a rule stands in the catalogue, from 0; nil for one that is not built in.
  static func place(of id: RuleID) -> Int? { places[id] }

  /// The rule of a name; for one that is not built in, a page with its name only.
  public static subscript(id: RuleID) -> Rule { rule(id) ?? .unknown(id) }

  /// The rule of a name; nil for one that is not built in.
  public static func rule(_ id: RuleID) -> Rule? { places[id].map { rules[$0] } }
}
