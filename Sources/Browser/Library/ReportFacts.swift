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

  init(_ report: Report, _ entry: Entry, agency: AgencyID) {
    self.agency = agency
    year = report.year
    let table = report.table(.requests)
    func value(_ row: RowID) -> Amount? { table?[CellKey(row, .total)]?.value }
    received = value(.newReceived)
    carriedIn = value(.carriedIn)
    results = value(.total)
    carriedOut = value(.carriedOut)
    if case .share(let share, _) = Measure.ratio(.disclosure).value(in: report) {
      disclosure = share
    } else {
      disclosure = nil
    }
    isDuplicate = entry.duplicateOf != nil
  }
}
