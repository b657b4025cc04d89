/// The rows of the statutory tables; raw values are the middle part of a cell key.
public enum RowID: String, Sendable, CaseIterable {
  // 第二部分
  case regulations, normativeDocuments, licensing, otherServices, penalties, coercion, fees
  case procurement

  // 第三部分
  case newReceived, carriedIn, granted, partiallyGranted
  case stateSecret = "refused.stateSecret"
  case otherLaw = "refused.otherLaw"
  case threeSecuritiesOneStability = "refused.threeSecuritiesOneStability"
  case thirdPartyRights = "refused.thirdPartyRights"
  case internalAffairs = "refused.internalAffairs"
  case processInformation = "refused.processInformation"
  case enforcementFiles = "refused.enforcementFiles"
  case administrativeInquiry = "refused.administrativeInquiry"
  case notHeld = "unavailable.notHeld"
  case needsCreation = "unavailable.needsCreation"
  case stillUnclear = "unavailable.stillUnclear"
  case petition = "notProcessed.petition"
  case repeated = "notProcessed.repeated"
  case publications = "notProcessed.publications"
  case massRepeated = "notProcessed.massRepeated"
  case confirmation = "notProcessed.confirmation"
  case lateCorrection = "other.lateCorrection"
  case lateFee = "other.lateFee"
  case otherRest = "other.rest"
  case otherTotal = "other.total"
  case total, carriedOut

  // 第四部分
  case review, litigationDirect, litigationAfterReview

  /// The table that has the row.
  public var table: TableKind {
    switch self {
    case .regulations, .normativeDocuments, .licensing, .otherServices, .penalties, .coercion,
      .fees, .procurement:
      .proactive
    case .review, .litigationDirect, .litigationAfterReview: .review
    default: .requests
    }
  }

  /// Hashes the case and not its name: cells are looked up by the hundred in every report.
  public func hash(into hasher: inout Hasher) { hasher.combine(UInt8(truncatingIfNeeded: ordinal)) }

  /// Its place among all cases.
  var ordinal: Int { withUnsafeBytes(of: self) { Int($0[0]) } }
}
