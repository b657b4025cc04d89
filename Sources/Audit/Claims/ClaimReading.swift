import Reports

/// One way in which the cells of the tables can say what the text says.
public struct ClaimReading: Hashable, Sendable {
  /// Cells that add up.
  public let plus: [CellKey]
  /// Cells that are taken off.
  public let minus: [CellKey]

  init(_ plus: [CellKey], minus: [CellKey] = []) {
    self.plus = plus
    self.minus = minus
  }
}

extension ClaimReading {
  /// The readings that would make a statement true, the plainest first; none where the form of the
  /// year has no such cell.
  ///
  /// 收到 may count the requests of the year or all that were to be handled, 办结 all results, those
  /// that were granted, or those of the year without what is carried out.
  static func all(of subject: ClaimSubject, _ edition: FormEdition) -> [ClaimReading] {
    let received = CellKey(.newReceived, .total)
    let carriedIn = CellKey(.carriedIn, .total)
    switch subject {
    case .received: return [ClaimReading([received]), ClaimReading([received, carriedIn])]
    case .noneReceived: return [ClaimReading([received])]
    case .answered:
      return [
        ClaimReading([CellKey(.total, .total)]),
        ClaimReading([CellKey(.granted, .total), CellKey(.partiallyGranted, .total)]),
        ClaimReading([received], minus: [CellKey(.carriedOut, .total)]),
      ]
    case .handled:
      return [
        ClaimReading([CellKey(.total, .total)]), ClaimReading([received, carriedIn]),
        ClaimReading([received]),
      ]
    case .carriedIn: return [ClaimReading([carriedIn])]
    case .carriedOut: return [ClaimReading([CellKey(.carriedOut, .total)])]
    case .applicants(let column, let whole): return applicants(column, whole)
    case .results(let rows): return results(rows, edition)
    case .cases(let cases, let column): return [Self.cases(cases, column)]
    case .documents(let row, let column): return documents(row, column, edition)
    case .fee, .share, .list: return []
    }
  }

  private static func applicants(
    _ column: ColumnID?, _ whole: ClaimSubject.Whole
  ) -> [ClaimReading] {
    let columns =
      column.map { [$0] } ?? [
        .business, .research, .publicWelfare, .legalService, .otherOrganization,
      ]
    func cells(_ row: RowID) -> [CellKey] { columns.map { CellKey(row, $0) } }
    let received = ClaimReading(cells(.newReceived))
    let handled = ClaimReading(cells(.newReceived) + cells(.carriedIn))
    let answered = ClaimReading(cells(.total))
    switch whole {
    case .received: return [received, handled]
    case .answered: return [answered, received]
    case .unknown: return [received, handled, answered]
    }
  }

  private static func results(_ rows: ResultRows, _ edition: FormEdition) -> [ClaimReading] {
    let keys = rows.rows(edition).map { CellKey($0, .total) }
    if keys.isEmpty { return [] }
    // Who tells of 予以公开 alone may mean what was granted in part as well.
    guard rows == .granted else { return [ClaimReading(keys)] }
    return [ClaimReading(keys), ClaimReading(keys + [CellKey(.partiallyGranted, .total)])]
  }

  private static func cases(_ cases: ClaimSubject.Cases, _ column: ColumnID) -> ClaimReading {
    let rows: [RowID] =
      switch cases {
      case .review: [.review]
      case .litigation: [.litigationDirect, .litigationAfterReview]
      case .litigationDirect: [.litigationDirect]
      case .litigationAfterReview: [.litigationAfterReview]
      case .all: [.review, .litigationDirect, .litigationAfterReview]
      }
    return ClaimReading(rows.map { CellKey($0, column) })
  }

  private static func documents(
    _ row: RowID, _ column: ColumnID, _ edition: FormEdition
  ) -> [ClaimReading] {
    if edition == .form2021 { return [ClaimReading([CellKey(row, column)])] }
    // The older form counts what was drawn up and what was disclosed, and nothing of validity.
    guard column == .issued else { return [] }
    return [ClaimReading([CellKey(row, .produced)]), ClaimReading([CellKey(row, .disclosed)])]
  }
}
