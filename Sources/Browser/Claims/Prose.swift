import Audit
import Canvas
import Library
import Reports

/// What the text of the open report says of its tables; read once for a report, for any width.
struct Prose: Sendable {
  let entry: EntryID
  /// The numbers of the text that the tables know.
  let claims: Claims

  /// What the text says of a cell, that which differs first.
  func claim(on cell: CellKey) -> Claim? {
    let all = claims.on(cell).filter { $0.cells.count == 1 }
    return all.first { $0.role == .error } ?? all.first
  }
}
