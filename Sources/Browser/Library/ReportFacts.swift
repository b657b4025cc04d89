import Audit
import Library
import Reports

/// The numbers of a report that lists are sorted and filtered by, looked up once.
struct ReportFacts: Hashable, Sendable {
  let agency: AgencyID
  let year: Int?
  let received: Amount?
  let carriedIn: Amount?
  let results: Amount?
  let carriedOut: Amount?
  /// 公开率; nil where a cell has no number or nothing was dealt with.
  let disclosure: Share?
  /// Another report of the agency and year counts in its stead.
  let isDuplicate: Bool

  init(_ entry: Entry, agency: AgencyID) {
    self.agency = agency
    year = entry.year
    let values = entry.withFigures { figures in
      let rows: [RowID] = [.newReceived, .carriedIn, .total, .carriedOut]
      return rows.map { figures[CellKey($0, .total)]?.value }
    }
    received = values?[0]
    carriedIn = values?[1]
    results = values?[2]
    carriedOut = values?[3]
    let share = entry.withFigures { Measure.ratio(.disclosure).value(in: $0) }
    if case .share(let share, _)? = share { disclosure = share } else { disclosure = nil }
    isDuplicate = entry.duplicateOf != nil
  }
}
