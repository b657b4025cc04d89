import Reports

/// Which sums of the requests table served to choose among the readings of its rows.
///
/// A row's own sum served where the row has more than one cut. The sums of a column served where
/// rows are left with readings that differ in it: those of results by the sum of results, those
/// around them by the balance, and the total, which stands in both, by both.
struct ServingSums: Sendable {
  /// Rows, in the order of the form.
  var rows: Set<Int> = []
  /// Columns whose results were added up, and columns that were balanced.
  private(set) var results: Set<Int> = []
  private(set) var balances: Set<Int> = []

  /// - Parameters:
  ///   - isOpen: for each row, whether its digits alone leave several readings.
  ///   - left: those that its own sum leaves.
  init(isOpen: [Bool], afterRowSums left: [[RowReading]]) {
    rows = Set(isOpen.indices.filter { isOpen[$0] })
    for (row, readings) in left.enumerated() {
      for lane in 0..<RowReading.width
      where readings.contains(where: { $0.values[lane] != readings[0].values[lane] }) {
        let isTotal = row == left.count - 2
        let isResult = row >= 2 && row < left.count - 2
        if isResult || isTotal { results.insert(lane) }
        if !isResult { balances.insert(lane) }
      }
    }
  }

  /// The sums of a form, given its rows in order.
  func sums(of targets: [TargetRow]) -> Set<FormSum> {
    guard let columns = targets.first?.cells.map(\.column) else { return [] }
    var sums = Set(rows.compactMap { targets[$0].cells.first.map { FormSum.applicants($0.row) } })
    sums.formUnion(results.map { .results(columns[$0]) })
    sums.formUnion(balances.map { .balance(columns[$0]) })
    return sums
  }
}
