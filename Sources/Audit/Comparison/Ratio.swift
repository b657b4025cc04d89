import Reports

/// A ratio of cells that readers of reports ask for; each is a share of what its words say.
public enum Ratio: String, Sendable, CaseIterable {
  /// 公开率: granted in whole or in part, of all results.
  case disclosure
  /// 结转率: carried out to the next year, of all that was to be dealt with.
  case carryOver
  /// 复议纠错率: corrected on review, of the cases decided.
  case reviewCorrection
  /// 诉讼纠错率: corrected by a court, of the cases decided.
  case litigationCorrection

  /// What it is called.
  public var title: Wording {
    switch self {
    case .disclosure: Wording("公开率", "disclosed")
    case .carryOver: Wording("结转率", "carry-over rate")
    case .reviewCorrection: Wording("复议纠错率", "corrected on review")
    case .litigationCorrection: Wording("诉讼纠错率", "corrected in court")
    }
  }

  /// How it is worked out, in words.
  public var formula: Wording {
    switch self {
    case .disclosure:
      Wording("（予以公开+部分公开）÷办理总计", "(granted + partially granted) / total of results")
    case .carryOver: Wording("结转下年÷（本年新收+上年结转）", "carried out / (received + carried in)")
    case .reviewCorrection: Wording("结果纠正÷（总计-尚未审结）", "corrected / (total - pending)")
    case .litigationCorrection:
      Wording(
        "两类诉讼：结果纠正÷（总计-尚未审结）", "both kinds of litigation: corrected / (total - pending)")
    }
  }

  /// The cells that are added up above the line.
  public var numerator: [CellKey] {
    switch self {
    case .disclosure: [CellKey(.granted, .total), CellKey(.partiallyGranted, .total)]
    case .carryOver: [CellKey(.carriedOut, .total)]
    case .reviewCorrection: [CellKey(.review, .corrected)]
    case .litigationCorrection: Self.litigation.map { CellKey($0, .corrected) }
    }
  }

  /// The cells that are added up below the line.
  public var denominator: [CellKey] {
    switch self {
    case .disclosure: [CellKey(.total, .total)]
    case .carryOver: [CellKey(.newReceived, .total), CellKey(.carriedIn, .total)]
    case .reviewCorrection: [CellKey(.review, .total)]
    case .litigationCorrection: Self.litigation.map { CellKey($0, .total) }
    }
  }

  /// The cells that are taken off below the line.
  public var deduction: [CellKey] {
    switch self {
    case .disclosure, .carryOver: []
    case .reviewCorrection: [CellKey(.review, .pending)]
    case .litigationCorrection: Self.litigation.map { CellKey($0, .pending) }
    }
  }

  /// The cell to look at first.
  public var leading: CellKey { numerator[0] }

  private static let litigation: [RowID] = [.litigationDirect, .litigationAfterReview]
}
