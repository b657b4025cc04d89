import Audit
import Reports

/// The cell where failing sums meet, and the value with which all of them would hold.
///
/// A guess, and labelled as one: data is never changed. Only sums that agree on the value count,
/// at least two of them, and no other cell may explain as many.
struct Suspicion: Hashable, Sendable {
  let cell: CellKey
  let value: Amount
  /// How many failures the value would settle.
  let count: Int

  init?(_ findings: [Finding]) {
    var proposals: [CellKey: [Amount: Int]] = [:]
    for finding in findings where finding.outcome == .fail && !finding.terms.isEmpty {
      for cell in Set(finding.cells) {
        guard let value = finding.settlingValue(of: cell) else { continue }
        proposals[cell, default: [:]][value, default: 0] += 1
      }
    }
    let ranked = proposals.flatMap { cell, values in
      values.map { (cell: cell, value: $0.key, count: $0.value) }
    }
    .sorted { ($0.count, $1.cell.description) > ($1.count, $0.cell.description) }
    guard let best = ranked.first, best.count >= 2 else { return nil }
    if ranked.count > 1, ranked[1].count == best.count { return nil }
    (cell, value, count) = (best.cell, best.value, best.count)
  }
}
